using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Rendering.Changes;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering;

/// <summary>What must hold for every page of the site.</summary>
public sealed partial class EveryPageTests
{
    private static readonly BilingualReport Old = new BilingualReportBuilder().Revision("aaaaaaaaaaaa").In(Language.TraditionalChinese).Section("一、", "總體情況").Build();
    private static readonly BilingualReport New = WithFigures(SampleReport.Build());
    private static readonly ReportHistory History = new(CatalogueEntries.Of(Old, 1), CatalogueEntries.Of(New, 2));
    private static readonly ArchiveRoot Root = CatalogueEntries.Archive(History.Entries[1]);
    private static readonly CatalogueEntry Gone = History.Entries[1] with { AgencySlug = "gone", Year = 2020, IsWithdrawn = true };
    private static readonly SitePage[] Pages =
    [
        .. ReportPages.Of(New, new() { History = History, YearBefore = New.Report with { Year = 2020 } }), ReviewPage.Of(New), .. ReportPages.Of(Old, new() { History = History, Successor = New }),
        .. ChangesPage.Of(Old, new() { History = History, Successor = New }),
        .. ArchivePages.Of(Root), Year(2021, History.Entries[1]), AgencyPage.Of(Root.Agencies[0], [History.Entries[1]]), AgenciesPages.Of("", new() { Items = Root.Agencies }),
        .. WithdrawalPages.Of(Gone), Year(2020), AgencyPage.Of(new("gone", Gone.AgencyName, null, []), []),
        YearPages.Of(2019, "", Opened, []), Year(2019, "a", Many), Year(2019, "b"), AgenciesPages.Of("a", new() { Items = Root.Agencies }), SearchPage.Of(SitePath.Asset("fold", "0123456789ab", "json")),
    ];

    private static CatalogueEntry[] Many =>
        [.. Enumerable.Range(1, 40).Select(number => History.Entries[1] with { AgencySlug = $"a{number}", Year = 2019, Level = number > 39 ? null : AgencyLevel.County })];

    private static ListNode<CatalogueEntry> Opened => new() { Branches = [new("a", Tally.Sum(Many.Select(FacetList.Count))), new("b", Tally.None)] };

    /// <summary>What is made elsewhere than on pages.</summary>
    private static readonly SitePath[] Files = [SitePath.Search, SitePath.Feed, SitePath.Sitemap, SitePath.ArchiveRoot, .. Data(2021, ""), .. Data(2020, ""), .. Data(2019, "b"), .. DataParts.Of("a", [.. Many.Select(entry => $"{entry.AgencySlug}/")]).SelectMany(part => Data(2019, part.Prefix)), .. Many.SelectMany(entry => new[] { SitePath.Agency(entry.AgencySlug), SitePath.Report(entry.Report) })];

    private static SitePage Year(int year, params IReadOnlyList<CatalogueEntry> entries) => Year(year, "", entries);

    private static SitePage Year(int year, string prefix, params IReadOnlyList<CatalogueEntry> entries) => YearPages.Of(year, prefix, new() { Items = entries }, entries);

    private static IEnumerable<SitePath> Data(int year, string prefix) =>
        ((string[])["csv", "json"]).SelectMany(extension => new[] { SitePath.DataOf(year, prefix, extension), SitePath.CatalogueOf(year, prefix, extension) });

    public static TheoryData<string> Paths => [.. Pages.Select(page => page.Path.Value)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_internal_link_is_an_address_of_the_site(string path)
    {
        var known = Pages.Select(page => page.Path).Append(Stylesheet.Path).Append(SiteIcon.Path).Concat(Files)
            .Append(SitePath.Beside(New.Report.Id, SitePath.ReviewName)).Concat(FilesOf(SitePath.Beside, New.Report.Id)).Concat(FilesOf(SitePath.Beside, new Revision(Old.Report.Id, Old.Revision)))
            .Select(address => address.Value).ToHashSet();

        Assert.All(Targets(path).Where(link => !link.StartsWith('#')), link => Assert.Contains(Resolve(path, link), known));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_link_within_the_page_has_a_target(string path)
    {
        var document = Document(path);

        Assert.All(Targets(path).Where(link => link.StartsWith('#')), link => Assert.NotNull(document.GetElementById(link[1..])));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_text_is_in_the_language_it_says(string path) => Assert.All(
        Document(path).QuerySelectorAll("body").SelectMany(body => body.GetDescendants()).OfType<IText>()
            .Where(text => text.TextContent.Any(char.IsLetter) && text.ParentElement?.Closest("code, script, .anchor") is null),
        text => Assert.Equal((text.TextContent, IsChinese(text.TextContent)), (text.TextContent, Dom.LanguageOf(text)?.StartsWith("zh", StringComparison.Ordinal))));

    [Theory]
    [MemberData(nameof(Paths))]
    public void No_id_stands_twice(string path) =>
        Assert.All(Document(path).QuerySelectorAll("[id]").GroupBy(element => element.Id), same => Assert.Single(same));

    [Theory]
    [MemberData(nameof(Paths))]
    public void Nothing_runs_but_what_the_policy_names_and_nothing_is_fetched_from_elsewhere(string path)
    {
        var document = Document(path);
        var inline = document.QuerySelectorAll("script:not([src], [type='application/ld+json'])").Select(script => $"; script-src '{HashOf(script.TextContent)}'");
        var allowed = path == SitePath.Search.Value ? "; script-src 'self'" : string.Concat(inline);

        Assert.Empty(document.QuerySelectorAll("style, [style], img, iframe, form:not([role=search]), base, [src*=':'], link[rel=stylesheet][href*=':']"));
        Assert.Equal(
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; connect-src 'self'" + allowed,
            document.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content"));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void It_has_the_parts_a_page_needs(string path)
    {
        var document = Document(path);

        Assert.NotNull(document.QuerySelector("meta[name=viewport]"));
        Assert.NotEqual("", document.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "");
        Assert.EndsWith(SiteIcon.Path.Value, document.QuerySelector("link[rel=icon]")?.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("#main", document.QuerySelector("a.skip")?.GetAttribute("href"));
        Assert.Single(document.QuerySelectorAll("h1"));
        Assert.Matches("为准|authentic", document.QuerySelector("footer")?.TextContent ?? "");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Chinese_is_never_written_as_numbers(string path) =>
        Assert.DoesNotMatch("&#(?!39;)", Pages.Single(page => page.Path.Value == path).Html);

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_source_is_laid_out_with_no_empty_line_and_no_trailing_space(string path) =>
        Assert.DoesNotMatch(@"\n\s*\n|[ \t]\n", Pages.Single(page => page.Path.Value == path).Html);

    /// <summary>The report with its second table as the statutory one it looks like, so that its pages have key figures: given, missing and in part.</summary>
    private static BilingualReport WithFigures(BilingualReport bilingual) => bilingual with
    {
        Report = bilingual.Report with
        {
            Tables =
            [
                .. bilingual.Report.Tables.Select((table, index) => index != 1 ? table : table with
                {
                    Kind = TableKind.Applications,
                    Generation = Generation.Form2021,
                    Values = new Dictionary<string, TableValue> { ["r1.total"] = new("678", 678, "件"), ["r3_1.total"] = new("", null, null), ["r3_3_1.total"] = new("4", 4, null) },
                }),
            ],
        },
    };

    private static IEnumerable<SitePath> FilesOf<T>(Func<T, string, SitePath> beside, T report) =>
        new[] { SitePath.DataName, SitePath.ManifestName, SitePath.OriginalName(SourceFormat.Docx) }.Concat(SitePath.CsvNames).Select(file => beside(report, file));

    private static IDocument Document(string path) => Dom.Of(Pages.Single(page => page.Path.Value == path));

    private static IEnumerable<string> Targets(string path) =>
        Document(path).QuerySelectorAll("[href], form").Select(link => link.GetAttribute("href") ?? link.GetAttribute("action") ?? "");

    private static string Resolve(string path, string link)
    {
        var target = new Uri(new Uri("https://site/" + path), link).AbsolutePath[1..];
        return target.Length == 0 || target.EndsWith('/') ? target + "index.html" : target;
    }

    private static string HashOf(string script) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));

    private static bool IsChinese(string text) => Han().IsMatch(text);

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex Han();
}
