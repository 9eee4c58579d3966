using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Archive;

/// <summary>Pages of long lists come and go with the reports.</summary>
public sealed class PagedDrawingTests
{
    private static readonly CatalogueEntry Sample = CatalogueEntries.Of(SampleReport.Build());
    private static readonly Imprint Imprint = new(AgencyRegistry.Empty, SiteAddress.Desk);

    private readonly MemoryBlobStore _site = new();

    [Fact]
    public async Task A_year_loses_the_pages_it_no_longer_needs()
    {
        await DrawAsync(1001);
        Assert.Equal(["years/2021/2/index.html", "years/2021/3/index.html", "years/2021/index.html"], Pages("years/"));

        await DrawAsync(500);

        Assert.Equal(["years/2021/index.html"], Pages("years/"));
    }

    [Fact]
    public async Task Pages_that_were_being_removed_are_removed_in_the_end()
    {
        await DrawAsync(1501);
        _site.WritesLeft = 2;
        await Assert.ThrowsAsync<KilledException>(() => DrawAsync(500));
        _site.WritesLeft = null;

        await DrawAsync(500);

        Assert.Equal(["years/2021/index.html"], Pages("years/"));
    }

    [Fact]
    public async Task Verification_and_rebuild_know_every_page_of_a_long_list()
    {
        var entries = Entries(501);
        foreach (var entry in entries)
        {
            _site.Add(SitePath.Entry(entry.Report, 1).Value, StoredJson.Write(entry, StoredJson.CatalogueEntry));
        }

        var whole = new WholeArchive(_site, Imprint, new LeapingClock());
        await whole.RebuildAsync(entries, default);
        Assert.Empty(await whole.CompareAsync(entries, default).ToListAsync());

        await _site.DeleteAsync("years/2021/2/index.html", default);
        _site.Add("agencies/page_3/index.html", []);

        Assert.Equal(
            [("years/2021/2/index.html", DiscrepancyKind.Missing), ("agencies/page_3/index.html", DiscrepancyKind.Stray)],
            (await whole.CompareAsync(entries, default).ToListAsync()).Select(found => (found.Path, found.Kind)));
        Assert.NotEmpty(await new ArchiveInspection(_site).FindDamagedAsync(default));
    }

    private async Task DrawAsync(int reports)
    {
        _site.Add(SitePath.YearIndex(2021).Value, StoredJson.Write(Entries(reports), StoredJson.Catalogue));
        await new ArchiveDrawings(_site, Imprint).DrawYearAsync(2021, default);
    }

    private IEnumerable<string> Pages(string folder) => _site.Content.Keys.Where(path => path.StartsWith(folder, StringComparison.Ordinal));

    private static IReadOnlyList<CatalogueEntry> Entries(int count) => [.. Enumerable.Range(1, count).Select(number => Sample with { AgencySlug = $"a{number:0000}" })];
}
