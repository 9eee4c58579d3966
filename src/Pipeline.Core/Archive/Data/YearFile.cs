using Pipeline.Core.Model;

namespace Pipeline.Core.Archive.Data;

/// <summary>A data file of a part of a year.</summary>
/// <param name="PathOf">Where it stands, by year, part and extension.</param>
/// <param name="Format">How its rows stand in it.</param>
/// <param name="RowsAsync">The rows of a report, none for one that is withdrawn; null where they cannot be made now.</param>
internal sealed record YearFile(Func<int, string, string, SitePath> PathOf, RowFormat Format, Func<CatalogueEntry, CancellationToken, Task<IReadOnlyList<string>?>> RowsAsync)
{
    /// <summary>Where it stands for a part of a year.</summary>
    public SitePath Of(DataPart part) => PathOf(part.Year, part.Prefix, Format.Extension);

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
