using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Search;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;
using Pipeline.Local.Preview;

namespace Pipeline.Browser.Tests.Search;

/// <summary>Generated reports with their index, as it is some time after a rebuild: a large level, of which two reports are gone, and a small one before it.</summary>
internal sealed class SearchSite : IAsyncDisposable
{
    private const int Newest = 30;

    private readonly PreviewServer _server;

    private SearchSite(PreviewServer server, IReadOnlyList<GeneratedReport> reports) => (_server, Reports) = (server, reports);

    /// <summary>The reports a reader may find.</summary>
    public IReadOnlyList<GeneratedReport> Reports { get; }

    /// <summary>The address of a search.</summary>
    /// <param name="asked">What is asked, as a query string without its question mark.</param>
    public string Address(string asked = "") => new Uri(_server.Address, $"search/{(asked.Length > 0 ? "?" : "")}{asked}").AbsoluteUri;

    /// <summary>The address of a search for words.</summary>
    public string For(string words) => Address($"q={Uri.EscapeDataString(words)}");

    /// <summary>Makes the site and serves it.</summary>
    public static async Task<SearchSite> StartAsync(int count, CancellationToken cancellationToken)
    {
        var site = new MemoryBlobStore();
        var reports = GeneratedReport.Series(count);
        foreach (var report in reports)
        {
            var id = report.Bilingual.Report.Id;
            await site.PutAsync(SitePath.Beside(id, SitePath.SearchTextName).Value, SearchText.Of(report.Bilingual).ToFile(), cancellationToken);
            await site.PutAsync(SitePath.Report(id).Value, Encoding.UTF8.GetBytes(ReportPages.Of(report.Bilingual, new())[0].Html), cancellationToken);
        }

        await IndexAsync(site, reports, cancellationToken);
        var page = SearchPage.Of(FoldTable.Path);
        await site.PutAsync(page.Path.Value, Encoding.UTF8.GetBytes(page.Html), cancellationToken);
        await site.PutAsync(SearchScript.Path.Value, SearchScript.Content, cancellationToken);
        await site.PutAsync(SiteIcon.Path.Value, SiteIcon.Content, cancellationToken);
        await site.PutAsync(Stylesheet.Path.Value, Stylesheet.Content, cancellationToken);
        await site.PutAsync(FoldTable.Path.Value, FoldTable.Content, cancellationToken);
        return new(await PreviewServer.StartAsync(site, port: 0, cancellationToken), [.. reports.Except(Withdrawn(reports))]);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task IndexAsync(IBlobStore site, IReadOnlyList<GeneratedReport> reports, CancellationToken cancellationToken)
    {
        var older = reports.SkipLast(Newest).ToList();
        var gone = Withdrawn(reports).Concat(older.Take(1)).Select(report => report.Bilingual.Report.Id).ToHashSet();
        var large = await WriteAsync(site, older, cancellationToken);
        var small = await WriteAsync(site, reports.TakeLast(Newest).Concat(older.Take(1)), cancellationToken);
        var numbers = older.Select(report => report.Bilingual.Report.Id).Order(Comparer<ReportId>.Create(SearchDocument.Compare)).Index().Where(document => gone.Contains(document.Item)).Select(document => document.Index);
        var manifest = new SearchManifest { Version = SearchManifest.Format, Levels = [small, large with { Gone = [.. numbers] }] };
        await site.PutAsync(SitePath.SearchManifest.Value, StoredJson.Write(manifest, SearchJson.Compact.SearchManifest), cancellationToken);
    }

    private static async Task<SearchLevel> WriteAsync(IBlobStore site, IEnumerable<GeneratedReport> reports, CancellationToken cancellationToken)
    {
        var documents = new NewDocuments(reports.Select(report => DocumentTerms.Of(CatalogueEntries.Of(report.Bilingual), SearchText.Of(report.Bilingual))));
        var plan = await LevelPlan.OfAsync([documents], cancellationToken) ?? throw new InvalidOperationException("There are reports.");
        await new LevelWriter(site).WriteAsync(plan, cancellationToken);
        return plan.Level;
    }

    private static IEnumerable<GeneratedReport> Withdrawn(IReadOnlyList<GeneratedReport> reports) => reports.Skip(5).Take(1);
}
