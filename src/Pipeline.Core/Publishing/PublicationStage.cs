using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Publishing;

/// <summary><c>bilingual.json</c> → data, pages and, last of all, the entry: whoever sees the entry can open every link.</summary>
/// <param name="work">Where stages hand over.</param>
/// <param name="site">The published site.</param>
/// <param name="registry">What is known of the agencies.</param>
public sealed class PublicationStage(IBlobStore work, IBlobStore site, AgencyRegistry registry)
{
    /// <summary>
    /// Publishes a translated revision: as the current one, or not at all when it is already published as it is, has been
    /// superseded since, or was overtaken by a later upload.
    /// </summary>
    public async Task<Publication> RunAsync(Revision revision, CancellationToken cancellationToken)
    {
        var translated = await work.RequireAsync(WorkPath.Bilingual(revision), cancellationToken);
        var bilingual = StoredJson.Read(translated, StoredJson.BilingualReport);
        var data = Revision.HashOf(translated.Span);
        for (var history = await HistoryAsync(revision.Report, cancellationToken); ; history = await HistoryAsync(revision.Report, cancellationToken))
        {
            if (await StandingAsync(revision, data, history, cancellationToken) is { } standing)
            {
                return standing;
            }

            var entry = EntryOf(bilingual, data, history.Count + 1);
            if (await TryPublishAsync(revision, bilingual, history, entry, cancellationToken))
            {
                return new(entry, PublicationStanding.New);
            }

            await RestoreAsync(await HistoryAsync(revision.Report, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Where the revision stands already; null when it is still to be published.</summary>
    private async Task<Publication?> StandingAsync(Revision revision, string data, IReadOnlyList<CatalogueEntry> history, CancellationToken cancellationToken)
    {
        if (history is not [.., var current])
        {
            return null;
        }

        if (history.LastOrDefault(entry => entry.Revision == revision.Hash) is { } there)
        {
            return there != current ? new(there, PublicationStanding.Superseded)
                : there.Data == data ? new(there, PublicationStanding.Unchanged)
                : null;
        }

        var state = await work.FindAsync(WorkPath.State(revision.Report), StoredJson.ReportState, cancellationToken);
        return state is not null && state.IsOvertaken(revision.Hash, by: history.Select(entry => entry.Revision))
            ? new(current, PublicationStanding.Overtaken)
            : null;
    }

    /// <summary>Writes everything, the entry last; false when another worker has claimed the entry's place meanwhile.</summary>
    private async Task<bool> TryPublishAsync(
        Revision revision, BilingualReport bilingual, IReadOnlyList<CatalogueEntry> history, CatalogueEntry entry, CancellationToken cancellationToken)
    {
        await SupersedeAsync(history, entry, cancellationToken);
        var original = await work.RequireAsync(WorkPath.Original(revision), cancellationToken);
        await WriteAsync(bilingual, original, [.. history, entry], cancellationToken);
        var path = SitePath.Entry(revision.Report, entry.Ordinal).Value;
        return await site.WriteAsync(path, StoredJson.Write(entry, StoredJson.CatalogueEntry), WriteCondition.Absent, cancellationToken);
    }

    /// <summary>Gives the current address back to the revision that won it: a worker that lost has just written there.</summary>
    private async Task RestoreAsync(IReadOnlyList<CatalogueEntry> history, CancellationToken cancellationToken)
    {
        var (bilingual, original) = await PublishedAsync(RevisionOf(history[^1]), cancellationToken);
        await WriteAsync(bilingual, original, history, cancellationToken);
    }

    /// <summary>The report's entries, oldest first.</summary>
    private async Task<IReadOnlyList<CatalogueEntry>> HistoryAsync(ReportId report, CancellationToken cancellationToken)
    {
        var entries = new List<CatalogueEntry>();
        await foreach (var path in site.ListAsync(SitePath.EntriesOf(report), cancellationToken))
        {
            entries.Add(StoredJson.Read(await site.RequireAsync(path, cancellationToken), StoredJson.CatalogueEntry));
        }

        return entries;
    }

    /// <summary>Gives the revision that was current until now its own address, marked as superseded, before its pages are replaced.</summary>
    private async Task SupersedeAsync(IReadOnlyList<CatalogueEntry> history, CatalogueEntry successor, CancellationToken cancellationToken)
    {
        if (history is [.., var current] && current.Revision != successor.Revision)
        {
            var (bilingual, original) = await PublishedAsync(RevisionOf(current), cancellationToken);
            await WriteAsync(bilingual, original, [.. history, successor], cancellationToken);
        }
    }

    /// <summary>
    /// A published revision as the site itself holds it, so that nothing but the site need outlive a publication; from the
    /// work store when an interrupted run has begun to replace it.
    /// </summary>
    private async Task<(BilingualReport Bilingual, ReadOnlyMemory<byte> Original)> PublishedAsync(Revision revision, CancellationToken cancellationToken)
    {
        var data = await site.RequireAsync(SitePath.Beside(revision.Report, SitePath.DataName).Value, cancellationToken);
        var bilingual = StoredJson.Read(data, StoredJson.BilingualReport);
        var original = await site.ReadAsync(SitePath.Beside(revision.Report, SitePath.OriginalName(bilingual.Report.Format)).Value, cancellationToken);
        return original is not null && Revision.HashOf(original.Content.Span) == revision.Hash && bilingual.Revision == revision.Hash
            ? (bilingual, original.Content)
            : (StoredJson.Read(await work.RequireAsync(WorkPath.Bilingual(revision), cancellationToken), StoredJson.BilingualReport),
                await work.RequireAsync(WorkPath.Original(revision), cancellationToken));
    }

    private async Task WriteAsync(BilingualReport bilingual, ReadOnlyMemory<byte> original, IReadOnlyList<CatalogueEntry> history, CancellationToken cancellationToken)
    {
        await site.PutAsync(Stylesheet.Path.Value, Stylesheet.Content, cancellationToken);
        foreach (var file in RevisionFiles.Of(bilingual, original, LatestOfEachRevision(history), registry.BySlug(bilingual.Report.AgencySlug)))
        {
            await site.PutAsync(file.Path.Value, file.Content, cancellationToken);
        }
    }

    /// <summary>A revision whose translation was improved has several entries; readers see it once.</summary>
    private static IReadOnlyList<CatalogueEntry> LatestOfEachRevision(IReadOnlyList<CatalogueEntry> history) =>
        [.. history.GroupBy(entry => entry.Revision).Select(entries => entries.Last()).OrderBy(entry => entry.Ordinal)];

    private static Revision RevisionOf(CatalogueEntry entry) => new(new ReportId(entry.AgencySlug, entry.Year), entry.Revision);

    private CatalogueEntry EntryOf(BilingualReport bilingual, string data, int ordinal) => new()
    {
        AgencySlug = bilingual.Report.AgencySlug,
        Year = bilingual.Report.Year,
        Ordinal = ordinal,
        Revision = bilingual.Revision,
        Data = data,
        AgencyName = bilingual.AgencyName,
        Level = registry.BySlug(bilingual.Report.AgencySlug)?.Level,
        Title = bilingual.Title,
        Language = bilingual.Report.Language,
        Generation = bilingual.Report.Generation,
        PublicationDate = bilingual.Report.PublicationDate,
        Counts = bilingual.Counts,
    };
}
