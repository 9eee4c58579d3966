using Pipeline.Core.Model;
using Pipeline.Core.Statutory;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive.Data;

/// <summary>The data files of a part of a year: every statutory figure of its reports, and the catalogue of them, each as CSV and as JSON.</summary>
/// <param name="site">The published site.</param>
/// <param name="address">Where readers reach it.</param>
internal sealed class YearFiles(IBlobStore site, SiteAddress address)
{
    /// <summary>The files, the same for every part, in the order they are written; the last is the shortest.</summary>
    public IReadOnlyList<YearFile> All { get; } =
    [
        new(SitePath.DataOf, new JsonRows(), (entry, stop) => FiguresAsync(site, entry, record => record.ToJson(), stop)),
        new(SitePath.DataOf, new CsvRows(FigureRecord.Heads), (entry, stop) => FiguresAsync(site, entry, record => record.ToCsv(), stop)),
        new(SitePath.CatalogueOf, new JsonRows(), (entry, _) => Listed(entry, CatalogueRecord.Of(entry, address).ToJson())),
        new(SitePath.CatalogueOf, new CsvRows(CatalogueRecord.Heads), (entry, _) => Listed(entry, CatalogueRecord.Of(entry, address).ToCsv())),
    ];

    /// <summary>Where the files of a part stand.</summary>
    public IEnumerable<SitePath> Of(DataPart part) => All.Select(file => file.Of(part));

    private static Task<IReadOnlyList<string>?> Listed(CatalogueEntry entry, string row) => Task.FromResult<IReadOnlyList<string>?>(entry.IsWithdrawn ? [] : [row]);

    /// <summary>Null where the report's data is not what its entry says: it is damaged, in a form that is no longer read, or about to be replaced by a revision that will be folded in.</summary>
    private static async Task<IReadOnlyList<string>?> FiguresAsync(IBlobStore site, CatalogueEntry entry, Func<FigureRecord, string> write, CancellationToken cancellationToken) =>
        entry.IsWithdrawn ? []
        : await site.ReadAsync(SitePath.Beside(entry.Report, SitePath.DataName).Value, cancellationToken) is { } stored && Revision.HashOf(stored.Content.Span) == entry.Data
            && stored.TryRead(StoredJson.BilingualReport) is { } bilingual
            ? [.. FigureRecords.Of(bilingual.Report).Select(write)]
            : null;
}
