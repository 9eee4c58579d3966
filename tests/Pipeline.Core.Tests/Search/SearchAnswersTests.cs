using System.Text.Json;
using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Search;
using Pipeline.Core.Terminology.Scripts;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Search;

/// <summary>The index against reading every report from end to end.</summary>
public sealed class SearchAnswersTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    [InlineData(1100)]
    public async Task Every_true_report_is_a_candidate_and_a_single_term_has_no_other(int count)
    {
        var reports = new SearchedReports();
        await reports.FoldAsync((await SearchedReports.MakeAsync(count)).Reports, together: 97);

        var index = SearchIndex.Of(reports.Site.Content);
        var texts = reports.Reports.ToDictionary(report => report.Report.Id.ToString(), Texts);

        Assert.Equal(count, index.Documents.Count);
        Check(index.Find("信访"), Han("信访"), isExact: true);
        Check(index.Find("昌平区教育委员会"), Han("昌平区教育委员会"), isExact: false);
        Check(index.Find("政府信息公开"), Han("政府信息公开"), isExact: false);
        Check(index.Find("依申请公开"), Han("依申请公开"), isExact: false);
        Check(index.Find("litigation"), Word("litigation"), isExact: true);
        Check(index.Find("government", "information"), text => Word("government")(text) && Word("information")(text), isExact: true);
        Check(index.Find(Folded("公開")), Han("公开"), isExact: true);
        Check(index.Find("246813"), text => Regex.IsMatch(text.Replace(",", "", StringComparison.Ordinal), @"(?<!\d)246813(?!\d)"), isExact: true);
        Assert.Empty(index.Find("公開"));

        void Check(IReadOnlySet<string> candidates, Func<string, bool> holds, bool isExact)
        {
            var truth = texts.Where(text => holds(text.Value)).Select(text => text.Key).ToHashSet();
            Assert.NotEmpty(truth);
            Assert.Subset(candidates.ToHashSet(), truth);
            Assert.True(!isExact || candidates.Count == truth.Count);
        }
    }

    /// <summary>Everything a reader sees of a report, Chinese in Simplified characters.</summary>
    private static string Texts(BilingualReport report) => ChineseScript.ToSimplified(string.Join('\n',
        [report.Title.Zh, report.Title.En, report.AgencyName.Zh, report.AgencyName.En, .. report.Units.SelectMany(unit => unit.Segments).SelectMany(segment => new[] { segment.Source, segment.Target })]));

    private static Func<string, bool> Han(string run) => text => text.Contains(run, StringComparison.Ordinal);

    private static Func<string, bool> Word(string word) => text => Regex.IsMatch(text, @"\b" + word, RegexOptions.IgnoreCase);

    /// <summary>What the table makes of a query, as the page does once the query as typed has found nothing.</summary>
    private static string Folded(string query)
    {
        var table = JsonDocument.Parse(Gzip.Decompress(FoldTable.Content)).RootElement;
        var (from, to) = (table.GetProperty("from").GetString() ?? "", table.GetProperty("to").GetString() ?? "");
        var pairs = from.EnumerateRunes().Zip(to.EnumerateRunes()).ToDictionary();
        return string.Concat(query.EnumerateRunes().Select(rune => pairs.GetValueOrDefault(rune, rune).ToString()));
    }
}
