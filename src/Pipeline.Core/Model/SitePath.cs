using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Pipeline.Core.Model;

/// <summary>
/// The address of a file of the site, relative to its root and without a leading slash: <c>r/changping/2021/index.html</c>.
/// Every address of the site is made in this file.
/// </summary>
/// <param name="Value">The path.</param>
public readonly record struct SitePath(string Value)
{
    /// <summary>The start page.</summary>
    public static SitePath Start => new("index.html");

    /// <summary>The page shown for an address that does not exist.</summary>
    public static SitePath NotFound => new("404.html");

    /// <summary>All agencies.</summary>
    public static SitePath Agencies => AgenciesPage("");

    /// <summary>The agencies whose slugs begin so. No agency is called as such a page is: a slug has no underscore.</summary>
    public static SitePath AgenciesPage(string prefix) => new(prefix.Length > 0 ? $"agencies/by_{Name(prefix)}/index.html" : "agencies/index.html");

    /// <summary>The pointer to the state of the archive.</summary>
    public static SitePath ArchiveRoot => new("index/root.json");

    /// <summary>The reports of one year.</summary>
    public static SitePath Year(int year) => Year(year, "");

    /// <summary>The reports of one year by agencies whose slugs begin so.</summary>
    public static SitePath Year(int year, string prefix) => new(Invariant($"years/{year}/{(prefix.Length > 0 ? $"{Name(prefix)}/" : "")}index.html"));

    /// <summary>All reports of one agency.</summary>
    public static SitePath Agency(string slug) => new($"agencies/{slug}/index.html");

    /// <summary>The search.</summary>
    public static SitePath Search => new("search/index.html");

    /// <summary>Which levels of the search index stand now.</summary>
    public static SitePath SearchManifest => new("search/manifest.json");

    /// <summary>Which levels of the search index there are, those that stand no more too. No reader asks for it.</summary>
    public static SitePath SearchLevels => new("search/levels.json");

    /// <summary>A file of a level of the search index. A level's name follows from the documents in it: it never changes.</summary>
    public static SitePath SearchFile(string level, string name) => new($"{SearchFolder}{level}/{name}");

    /// <summary>The level a file of the search index belongs to; null for a file of none.</summary>
    public static string? SearchLevelOf(string path) => path.Split('/') is ["search", var level, _] ? level : null;

    /// <summary>The folder of the search.</summary>
    public static string SearchFolder => "search/";

    /// <summary>The data of the whole archive.</summary>
    public static SitePath Data => new("data/index.html");

    /// <summary>Every statutory figure of a year's reports.</summary>
    /// <param name="year">The year reported on.</param>
    /// <param name="prefix">How the slugs of their agencies begin; empty for all.</param>
    /// <param name="extension"><c>csv</c> or <c>json</c>.</param>
    public static SitePath DataOf(int year, string prefix, string extension) => new($"{DataBelow(year, prefix)}.{extension}");

    /// <summary>What the addresses of all files of these figures begin with, and of parts of them.</summary>
    public static string DataBelow(int year, string prefix) => Invariant($"{DataFolder}{year}{Below(prefix)}");

    /// <summary>The catalogue of a year's reports.</summary>
    /// <param name="year">The year reported on.</param>
    /// <param name="prefix">How the slugs of their agencies begin; empty for all.</param>
    /// <param name="extension"><c>csv</c> or <c>json</c>.</param>
    public static SitePath CatalogueOf(int year, string prefix, string extension) => new($"{CatalogueBelow(year, prefix)}.{extension}");

    /// <summary>What the addresses of all files of this catalogue begin with, and of parts of it.</summary>
    public static string CatalogueBelow(int year, string prefix) => Invariant($"{DataFolder}catalogue-{year}{Below(prefix)}");

    /// <summary>The folder of the archive's data.</summary>
    public static string DataFolder => "data/";

    /// <summary>What this site is, and how its pages come about.</summary>
    public static SitePath About => new("about/index.html");

    /// <summary>The accessibility statement.</summary>
    public static SitePath Accessibility => new("accessibility/index.html");

    /// <summary>What was published, revised and withdrawn last (Atom, RFC 4287).</summary>
    public static SitePath Feed => new("feed.atom");

    /// <summary>The same of one agency.</summary>
    public static SitePath AgencyFeed(string slug) => new($"agencies/{slug}/feed.atom");

    /// <summary>An archive document of the feed: all that happened in a month of UTC, or in a shorter time of a busy one (RFC 5005, section 4).</summary>
    /// <param name="time"><c>yyyy-MM</c>, <c>yyyy-MM/dd</c>, and so on (<see cref="ArchiveEvent.Key"/>).</param>
    public static SitePath FeedArchive(string time) => new($"{FeedFolder}{time}.atom");

    /// <summary>The folder of the feed's archive documents.</summary>
    public static string FeedFolder => "feeds/";

    /// <summary>What happened, in the order of time: a file of the tree that <see cref="FeedArchive"/> is made from.</summary>
    public static SitePath LogNode(string time) => new($"{Log}{(time.Length > 0 ? $"/{time}" : "")}.json");

    /// <summary>What the addresses of all files of the log begin with.</summary>
    public static string Log => "index/log";

    /// <summary>The index of all sitemaps (sitemaps.org protocol).</summary>
    public static SitePath Sitemap => new("sitemap.xml");

    /// <summary>The sitemap of the archive's own pages.</summary>
    public static SitePath SitemapOfArchive => new($"{SitemapFolder}archive.xml");

    /// <summary>The sitemap of a year's reports by agencies whose slugs begin so.</summary>
    public static SitePath SitemapOf(int year, string prefix) => new(Invariant($"{SitemapFolder}{year}{Below(prefix)}.xml"));

    /// <summary>The sitemap of the pages of agencies whose slugs begin so.</summary>
    public static SitePath SitemapOfAgencies(string prefix) => new($"{SitemapFolder}agencies{Below(prefix)}.xml");

    /// <summary>The folder of the sitemaps.</summary>
    public static string SitemapFolder => "sitemaps/";

    /// <summary>What crawlers may read (RFC 9309).</summary>
    public static SitePath Robots => new("robots.txt");

    /// <summary>The current revision, both languages side by side.</summary>
    public static SitePath Report(ReportId id) => new($"r/{id}/index.html");

    /// <summary>One view of the current revision.</summary>
    public static SitePath Report(ReportId id, ReportView view) => new($"r/{id}/{Folder(view)}index.html");

    /// <summary>One view of a superseded revision.</summary>
    public static SitePath Superseded(Revision revision, ReportView view) => new($"r/{revision}/{Folder(view)}index.html");

    /// <summary>A file beside the current revision's page: <c>data.json</c>, the original, <c>manifest.json</c>.</summary>
    public static SitePath Beside(ReportId id, string file) => new($"r/{id}/{file}");

    /// <summary>A file beside a superseded revision's page.</summary>
    public static SitePath Beside(Revision revision, string file) => new($"r/{revision}/{file}");

    /// <summary>What changed from a superseded revision to the one that took its place.</summary>
    public static SitePath Changes(Revision revision) => new($"r/{revision}/changes/index.html");

    /// <summary>The folder of everything that is published of a report.</summary>
    public static string FolderOf(ReportId id) => $"{Reports}{id}/";

    /// <summary>The folder of all reports.</summary>
    public static string Reports => "r/";

    /// <summary>The report a file of <see cref="Reports"/> belongs to; null for one that can belong to none.</summary>
    public static ReportId? ReportOf(string path) =>
        path.Split('/') is ["r", var slug, var year, _, ..] && ReportId.TryParse($"{slug}/{year}", out var report) ? report : null;

    /// <summary>What an upload is called beside its pages: never the name it was sent under, which is not ours.</summary>
    public static string OriginalName(SourceFormat format) => format switch
    {
        SourceFormat.Markdown => "original.md",
        SourceFormat.Html => "original.html",
        SourceFormat.Docx => "original.docx",
        SourceFormat.Pdf => "original.pdf",
        _ => "original.txt",
    };

    /// <summary>The bilingual report as data, beside its pages.</summary>
    public const string DataName = "data.json";

    /// <summary>The text of the current revision, both languages, for the search: what an excerpt is taken from.</summary>
    public const string SearchTextName = "text.json.gz";

    /// <summary>The current revision for review in a translator's tool (XLIFF 2.1), beside its pages.</summary>
    public const string ReviewName = "report.xlf";

    /// <summary>The current revision for review without one.</summary>
    public static SitePath Review(ReportId id) => new($"r/{id}/review/index.html");

    /// <summary>The list of a report's files with their sizes and hashes, beside its pages.</summary>
    public const string ManifestName = "manifest.json";

    /// <summary>The statutory tables of one kind as CSV, beside their report's pages: <c>applications.csv</c>.</summary>
    public static string CsvName(TableKind kind) => $"{NameOf(kind)}.csv";

    /// <summary>What a kind of statutory table is called in the data.</summary>
    public static string NameOf(TableKind kind) => kind switch
    {
        TableKind.ProactiveDisclosure => "proactive_disclosure",
        TableKind.Applications => "applications",
        TableKind.ReviewLitigation => "review_litigation",
        TableKind.Statistics => "statistics",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only statutory tables are published as data."),
    };

    /// <summary>The names of all tables as CSV that a report may have.</summary>
    public static IEnumerable<string> CsvNames => Enum.GetValues<TableKind>().Where(kind => kind is not TableKind.Other).Select(CsvName);

    /// <summary>The entry of a report's n-th revision: claimed once, never changed.</summary>
    public static SitePath Entry(ReportId id, int ordinal) => new(Invariant($"{EntriesOf(id)}{ordinal:0000}.json"));

    /// <summary>Reads what an entry's address says; false for any other address.</summary>
    public static bool TryReadEntry(string path, [NotNullWhen(true)] out ReportId? report, out int ordinal)
    {
        (report, ordinal) = (null, 0);
        return path.Split('/') is ["index", "e", var year, var slug, var name]
            && int.TryParse(Path.GetFileNameWithoutExtension(name), NumberStyles.None, CultureInfo.InvariantCulture, out ordinal)
            && ReportId.TryParse($"{slug}/{year}", out report);
    }

    /// <summary>The folder of a report's entries.</summary>
    public static string EntriesOf(ReportId id) => $"{EntriesOf(id.Year)}{id.AgencySlug}/";

    /// <summary>The folder of all entries of a year's reports.</summary>
    public static string EntriesOf(int year) => Invariant($"{Entries}{year}/");

    /// <summary>The folder of all entries.</summary>
    public static string Entries => "index/e/";

    /// <summary>The newest entry of each report of one year, of withdrawn ones too: a file of their tree.</summary>
    /// <param name="year">The year reported on.</param>
    /// <param name="prefix">How the slugs of their agencies begin; empty for its root.</param>
    public static SitePath YearIndex(int year, string prefix) => new(Invariant($"{YearIndexes}{year}{Below(prefix)}.json"));

    /// <summary>The folder of all years' lists.</summary>
    public static string YearIndexes => "index/years/";

    /// <summary>The newest entry of each report of one agency, of withdrawn ones too.</summary>
    public static SitePath AgencyIndex(string slug) => new($"{AgencyIndexes}{slug}.json");

    /// <summary>The folder of all agencies' lists.</summary>
    public static string AgencyIndexes => "index/agencies/";

    private static string[] AgencyPlaces { get; } = [Reports, AgencyFolder, AgencyIndexes, AllPending];

    /// <summary>The agency a file is of; null for one that is no agency's.</summary>
    public static string? AgencyOf(string path)
    {
        var folder = AgencyPlaces.FirstOrDefault(place => path.StartsWith(place, StringComparison.Ordinal));
        var slug = folder is null ? "" : path[folder.Length..].Split('/')[0];
        slug = folder == AgencyIndexes ? Path.GetFileNameWithoutExtension(slug) : slug;
        return ReportId.IsSlug(slug) ? slug : null;
    }

    /// <summary>All agencies: a file of their tree.</summary>
    /// <param name="prefix">How their slugs begin; empty for its root.</param>
    public static SitePath AgencyNames(string prefix) => new($"{AllAgencyNames}{Below(prefix)}.json");

    /// <summary>What the addresses of all files of the agencies' tree begin with.</summary>
    public static string AllAgencyNames => "index/names";

    /// <summary>The mark of a report whose newest entry is still to be folded into what is made for many reports at once.</summary>
    public static SitePath Pending(ReportId id, int ordinal) => new(Invariant($"{AllPending}{id}/{ordinal:0000}.json"));

    /// <summary>The folder of all such marks.</summary>
    public static string AllPending => "index/pending/";

    /// <summary>The report a mark stands for; null for a file that is no mark.</summary>
    public static ReportId? PendingReport(string path) =>
        path.Split('/') is ["index", "pending", var slug, var year, _] && ReportId.TryParse($"{slug}/{year}", out var report) ? report : null;

    /// <summary>Who is folding now.</summary>
    public static SitePath Lease => new($"{AllPending}lease.json");

    /// <summary>The folders whose every file is made from entries.</summary>
    public static IReadOnlyList<string> ArchiveFolders => [AgencyFolder, AgencyIndexes, YearIndexes, YearFolder];

    /// <summary>The folder of the agencies' pages.</summary>
    public static string AgencyFolder => "agencies/";

    /// <summary>The folder of the years' pages.</summary>
    public static string YearFolder => "years/";

    /// <summary>An asset whose name carries the hash of its content and which therefore never changes.</summary>
    public static SitePath Asset(string name, string hash, string extension) => new($"assets/{name}.{hash}.{extension}");

    /// <summary>
    /// The link from one page to another, relative, so that the site works below any path and in any folder;
    /// a page's <c>index.html</c> is left out. <see cref="NotFound"/> alone links from the root: it is shown at any depth.
    /// </summary>
    public string LinkTo(SitePath target)
    {
        if (this == NotFound)
        {
            return "/" + WithoutIndex(target.Value);
        }

        var from = Value.Split('/')[..^1];
        var to = target.Value.Split('/');
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        var link = WithoutIndex(string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join('/', to[common..]));
        return link.Length == 0 ? "./" : link;
    }

    /// <summary>The path as addresses give it: a page without its <c>index.html</c>.</summary>
    public string Address => WithoutIndex(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string WithoutIndex(string path) =>
        path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;

    /// <summary>The name of a part of a list: a key ends in a slash, which no name of a file can have.</summary>
    private static string Name(string prefix) => prefix.Replace('/', '_');

    private static string Below(string prefix) => prefix.Length > 0 ? $"/{Name(prefix)}" : "";

    private static string Folder(ReportView view) => view switch
    {
        ReportView.Chinese => "zh/",
        ReportView.English => "en/",
        ReportView.Simplified => "zh-hans/",
        _ => "",
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
