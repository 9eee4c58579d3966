using Pipeline.Core.Model;
using Pipeline.Core.Statutory;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive;

/// <summary>The data files of a year: every statutory figure of its reports, and the catalogue of them, each as CSV and as JSON.</summary>
/// <param name="site">The published site.</param>
/// <param name="address">Where readers reach it.</param>
internal sealed class YearFiles(IBlobStore site, SiteAddress address)
{
    /// <summary>The files, the same for every year.</summary>
    public IReadOnlyList<YearFile> All { get; } =
    [
        new(SitePath.CatalogueOf, new CsvRows(CatalogueRecord.Heads), (entry, _) => Listed(entry, CatalogueRecord.Of(entry, address).ToCsv())),
        new(SitePath.CatalogueOf, new JsonRows(), (entry, _) => Listed(entry, CatalogueRecord.Of(entry, address).ToJson())),
        new(SitePath.DataOf, new CsvRows(FigureRecord.Heads), (entry, stop) => FiguresAsync(site, entry, record => record.ToCsv(), stop)),
        new(SitePath.DataOf, new JsonRows(), (entry, stop) => FiguresAsync(site, entry, record => record.ToJson(), stop)),
    ];

    /// <summary>Where the files of a year stand.</summary>
    public static IEnumerable<SitePath> Of(int year) =>
        ((string[])["csv", "json"]).SelectMany(extension => new[] { SitePath.CatalogueOf(year, extension), SitePath.DataOf(year, extension) });

    private static Task<IReadOnlyList<string>?> Listed(CatalogueEntry entry, string row) => Task.FromResult<IReadOnlyList<string>?>(entry.IsWithdrawn ? [] : [row]);

    /// <summary>Null where the report's data is not what its entry says: it is damaged, or about to be replaced by a revision that will be folded in.</summary>
    private static async Task<IReadOnlyList<string>?> FiguresAsync(IBlobStore site, CatalogueEntry entry, Func<FigureRecord, string> write, CancellationToken cancellationToken) =>
        entry.IsWithdrawn ? []
        : await site.ReadAsync(SitePath.Beside(entry.Report, SitePath.DataName).Value, cancellationToken) is { } stored && Revision.HashOf(stored.Content.Span) == entry.Data
            ? [.. FigureRecords.Of(StoredJson.Read(stored.Content, StoredJson.BilingualReport).Report).Select(write)]
            : null;
}

/// <summary>A data file of a year.</summary>
/// <param name="PathOf">Where it stands, by year and extension.</param>
/// <param name="Format">How its rows stand in it.</param>
/// <param name="RowsAsync">The rows of a report, none for one that is withdrawn; null where they cannot be made now.</param>
internal sealed record YearFile(Func<int, string, SitePath> PathOf, RowFormat Format, Func<CatalogueEntry, CancellationToken, Task<IReadOnlyList<string>?>> RowsAsync)
{
    /// <summary>Where it stands for a year.</summary>
    public SitePath Of(int year) => PathOf(year, Format.Extension);

    /// <summary>Its bytes when these reports' rows have taken the place of those they had. Rows that cannot be made now stay as they stand.</summary>
    /// <param name="rows">The rows by agency.</param>
    /// <param name="entries">The newest entries of the reports.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<byte[]> WriteAsync(IReadOnlyDictionary<string, IReadOnlyList<string>> rows, IEnumerable<CatalogueEntry> entries, CancellationToken cancellationToken)
    {
        var byAgency = new SortedDictionary<string, IReadOnlyList<string>>(rows.ToDictionary(), StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (await RowsAsync(entry, cancellationToken) is { } made)
            {
                byAgency[entry.AgencySlug] = made;
            }
        }

        return Format.Write(byAgency.Values.SelectMany(agency => agency));
    }
}
