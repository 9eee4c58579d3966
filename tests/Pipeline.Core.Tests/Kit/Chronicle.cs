using Pipeline.Core.Archive;
using Pipeline.Core.Archive.Feeds;
using Pipeline.Core.Archive.Sitemaps;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Kit;

/// <summary>An archive of entries alone, for what is made from nothing else.</summary>
internal sealed class Chronicle
{
    private static readonly CatalogueEntry Sample = CatalogueEntries.Of(SampleReport.Build());
    private readonly Imprint _imprint;
    private readonly ArchiveStage _stage;

    public Chronicle(MemoryBlobStore? site = null, string address = "https://example.org/archive/")
    {
        Site = site ?? new();
        _imprint = new(AgencyRegistry.Empty, SiteAddress.Parse(address) ?? SiteAddress.Desk);
        _stage = new(Site, _imprint, TimeProvider.System);
    }

    public MemoryBlobStore Site { get; }

    public Compaction Compaction => new(Site, _imprint, TimeProvider.System);

    public SiteAddress Address => _imprint.Address;

    public FeedProjection Feeds => new(Site, _imprint);

    public SitemapProjection Sitemaps => new(Site, _imprint);

    /// <summary>An entry of <c>{slug}/2021</c>, made at noon of this day of 2022.</summary>
    public static CatalogueEntry Entry(string slug, int ordinal = 1, int month = 3, int day = 1) =>
        Sample with { AgencySlug = slug, Ordinal = ordinal, At = new(2022, month, day, 12, 0, 0, TimeSpan.Zero) };

    /// <summary>Stores entries; nobody is told.</summary>
    public void Store(params IEnumerable<CatalogueEntry> entries)
    {
        foreach (var entry in entries)
        {
            Site.Add(SitePath.Entry(entry.Report, entry.Ordinal).Value, StoredJson.Write(entry, StoredJson.CatalogueEntry));
        }
    }

    /// <summary>Stores entries and brings the archive up to them, all at once.</summary>
    public async Task AddAsync(params IReadOnlyList<CatalogueEntry> entries)
    {
        await MarkAsync(entries);
        await _stage.CompleteAsync("test", default);
    }

    /// <summary>Stores entries and marks their reports; nothing is folded yet.</summary>
    public async Task MarkAsync(params IReadOnlyList<CatalogueEntry> entries)
    {
        Store(entries);
        foreach (var report in entries.Select(entry => entry.Report).Distinct())
        {
            await _stage.RunAsync(report, default);
        }
    }

    /// <summary>Makes everything anew from the entries that are stored.</summary>
    public async Task RebuildAsync()
    {
        await Compaction.RebuildAsync(await NewestAsync(), default);
    }

    /// <summary>The newest entry of each report.</summary>
    public async Task<IReadOnlyList<CatalogueEntry>> NewestAsync() => await new EntryLog(Site).NewestOfAllAsync(default);

    /// <summary>What a rebuild makes of the same entries on an empty site.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]>> RebuiltAsync()
    {
        var other = new Chronicle(address: _imprint.Address.Base.AbsoluteUri);
        foreach (var (path, content) in Site.Content.Where(blob => blob.Key.StartsWith(SitePath.Entries, StringComparison.Ordinal)))
        {
            other.Site.Add(path, content);
        }

        await other.RebuildAsync();
        return other.Site.Content;
    }
}
