using System.Xml.Linq;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Quality;

/// <summary>The English of the samples was written and read by people: whatever the checks say of it is a false alarm.</summary>
public sealed class SampleQualityTests
{
    /// <summary>Where the translators said a term of the lexicon in other words, and why that is well. It is for a reviewer to see all the same.</summary>
    private static readonly Dictionary<string, string> InOtherWords = new()
    {
        ["以人民为中心"] = "put people first",
        ["优化营商环境"] = "a better business environment",
        ["依申请公开"] = "applications, where it is plain for what",
        ["全区"] = "the district, or its name",
        ["年度报告"] = "the report, of a year that is named",
        ["微信公众号"] = "the WeChat account",
        ["意见征集"] = "comments",
        ["政务公开"] = "an area for government affairs",
        ["政府信息公开"] = "disclosure, where it is plain of what",
        ["政府信息公开平台建设"] = "strengthening the platforms",
        ["监督保障"] = "supervision and safeguards",
        ["精准推送"] = "sent to those they concern",
        ["行政处罚"] = "penalties",
        ["行政许可"] = "licensing",
        ["门户网站"] = "the website",
    };

    [Fact]
    public void Approved_pairs_raise_no_alarm()
    {
        var pairs = XElement.Load(Path.Combine(Repository.Samples, "memory.tmx")).Descendants("tu")
            .Select(unit => unit.Elements("tuv").ToDictionary(variant => (string?)variant.Attribute(XNamespace.Xml + "lang") ?? "", variant => (string?)variant.Element("seg") ?? ""))
            .Select(variants => (Chinese: variants.First(variant => variant.Key != "en").Value, English: variants["en"]))
            .ToList();

        Assert.True(pairs.Count > 300);
        Assert.Empty(pairs.SelectMany(pair => Checked.Of(pair.Chinese, pair.English, ContextOf(pair.English)).Where(IsAlarm).Select(finding => $"{finding.Code} {finding.Message} {pair.Chinese} {pair.English}")));
    }

    [Fact]
    public async Task Published_samples_raise_no_alarm()
    {
        var newsroom = Newsroom.WithSampleData();
        foreach (var sample in Repository.SampleReports)
        {
            await newsroom.PublishSampleAsync(sample);
        }

        var stored = newsroom.Work.Content.Where(blob => blob.Key.EndsWith("bilingual.json", StringComparison.Ordinal)).ToList();
        Assert.True(stored.Count > 10);
        Assert.Empty(stored.SelectMany(blob => Checked.Checks.Examine(StoredJson.Read(blob.Value, StoredJson.BilingualReport)).Remarks
            .Where(remark => IsAlarm(remark.Finding))
            .Select(remark => $"{blob.Key} {remark.Unit}/{remark.Segment} {remark.Finding.Code} {remark.Finding.Message}")));
    }

    /// <summary>That an adapted translation waits for a reviewer is no alarm.</summary>
    private static bool IsAlarm(Diagnostic finding) =>
        finding.Severity is not Severity.Info && (finding.Code != "RPT629" || !InOtherWords.Keys.Any(term => finding.Message.Contains($"“{term}”", StringComparison.Ordinal)));

    /// <summary>A memory does not say which pairs are headings: those that end with a letter.</summary>
    private static SegmentContext ContextOf(string english) => char.IsLetter(english[^1]) ? SegmentContext.Heading : SegmentContext.Text;
}
