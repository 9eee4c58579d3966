using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Syndication;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Schedules;

/// <summary>The reports that each list of a site names, read as its readers and their programs read it.</summary>
/// <param name="site">The site.</param>
internal sealed partial class PublishedLists(IReadOnlyDictionary<string, byte[]> site)
{
    /// <summary>What each list names, in ordinal order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> ByName => new Dictionary<string, IReadOnlyList<string>>
    {
        ["years/"] = Named("years/", ".html"),
        ["agencies/"] = Named("agencies/", ".html"),
        ["the sitemap"] = Sorted(Sitemaps.SelectMany(ReportsIn)),
        ["the catalogue as CSV"] = Named("data/catalogue-", ".csv"),
        ["the catalogue as JSON"] = Named("data/catalogue-", ".json"),
        ["the search"] = site.ContainsKey(SitePath.SearchManifest.Value) ? Sorted(SearchIndex.Of(site).Reports.Values.SelectMany(reports => reports)) : [],
        ["r/"] = Sorted(Under(SitePath.Reports, "/index.html").Where(IsReportsOwn).Where(IsShown).Select(path => SitePath.ReportOf(path)?.ToString() ?? path)),
    };

    /// <summary>The ids of all events the feed's archive documents have, in ordinal order; one that is there twice is there twice.</summary>
    public IReadOnlyList<string> Archived => [.. Under(SitePath.FeedFolder, ".atom").SelectMany(path => Feed.Of(Text(path)).Ids).Order(StringComparer.Ordinal)];

    /// <summary>The ids of the events the feed has, in its order.</summary>
    public IReadOnlyList<string> Newest => Feed.Of(Text(SitePath.Feed.Value)).Ids;

    /// <summary>The id the event of an entry has in every feed.</summary>
    public static string IdOf(CatalogueEntry entry) => NameBasedUuid.Urn($"{entry.Report}/{entry.Ordinal}");

    private IEnumerable<string> Sitemaps => site.ContainsKey(SitePath.Sitemap.Value)
        ? Location().Matches(Text(SitePath.Sitemap.Value)).Select(match => match.Groups[1].Value[SiteAddress.Desk.Base.AbsoluteUri.Length..])
        : [];

    private IReadOnlyList<string> Named(string prefix, string suffix) => Sorted(Under(prefix, suffix).SelectMany(ReportsIn));

    private IEnumerable<string> Under(string prefix, string suffix) =>
        site.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal) && path.EndsWith(suffix, StringComparison.Ordinal));

    private IEnumerable<string> ReportsIn(string path) => Address().Matches(Text(path)).Select(match => match.Groups[1].Value);

    private bool IsShown(string path) => !Text(path).Contains("This report has been withdrawn", StringComparison.Ordinal);

    private static bool IsReportsOwn(string path) => path.Split('/').Length == 4;

    private string Text(string path) => Encoding.UTF8.GetString(site[path]);

    private static IReadOnlyList<string> Sorted(IEnumerable<string> reports) => [.. reports.Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\br/([a-z0-9-]+/\d{4})/")]
    private static partial Regex Address();

    [GeneratedRegex("<loc>(.*?)</loc>")]
    private static partial Regex Location();
}
