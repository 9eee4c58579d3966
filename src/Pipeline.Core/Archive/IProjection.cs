using Pipeline.Core.Model;

namespace Pipeline.Core.Archive;

/// <summary>
/// A part of the archive that follows from the entries and is brought up to date for many reports at once: lists, the root, feeds,
/// sitemaps, the data of all reports, search. Several workers may fold at once; whatever order they do it in, it ends as the entries make it.
/// </summary>
internal interface IProjection
{
    /// <summary>Brings it up to the newest entries of these reports. Running it again changes nothing.</summary>
    /// <param name="changed">Reports that were published, changed or withdrawn, each once.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task FoldAsync(IReadOnlyList<ReportId> changed, CancellationToken cancellationToken);

    /// <summary>Everything of it that is not as these entries make it, files that have no reason to be there too. Nothing is changed.</summary>
    /// <param name="newest">The newest entry of each report, withdrawn ones too; none before the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    IAsyncEnumerable<Discrepancy> CompareAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken);

    /// <summary>Makes it what these entries make it.</summary>
    /// <param name="newest">The newest entry of each report, withdrawn ones too; none before the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task RebuildAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken);
}
