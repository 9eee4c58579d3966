using System.Xml.Linq;
using Pipeline.Core.Model;
using Pipeline.Core.Quality;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Quality;

/// <summary>The English of the samples was written and read by people: whatever the checks say of it is a false alarm.</summary>
public sealed class SampleQualityTests
{
    [Fact]
    public void Approved_pairs_raise_no_alarm()
    {
        var pairs = XElement.Load(Path.Combine(Repository.Samples, "memory.tmx")).Descendants("tu")
            .Select(unit => unit.Elements("tuv").ToDictionary(variant => (string?)variant.Attribute(XNamespace.Xml + "lang") ?? "", variant => (string?)variant.Element("seg") ?? ""))
            .Select(variants => (Chinese: variants.First(variant => variant.Key != "en").Value, English: variants["en"]))
            .ToList();

        Assert.True(pairs.Count > 300);
        Assert.Empty(pairs.SelectMany(pair => Checked.Of(pair.Chinese, pair.English).Select(finding => $"{finding.Code} {finding.Message} {pair.Chinese} {pair.English}")));
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
        Assert.Empty(stored.SelectMany(blob => new TranslationChecks().Examine(StoredJson.Read(blob.Value, StoredJson.BilingualReport)).Remarks
            .Select(remark => $"{blob.Key} {remark.Unit}/{remark.Segment} {remark.Finding.Code} {remark.Finding.Message}")));
    }
}
