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
    /// Publishes a translated revision: as the current one, or not at all when it is already published as it is, or has
    /// been superseded since.
    /// </summary>
    public async Task<Publication> RunAsync(Revision revision, CancellationToken cancellationToken)
    {
        while (true)
        {
            var history = await HistoryAsync(revision.Report, cancellationToken);
            if (await AlreadyThereAsync(revision, history, cancellationToken) is { } there)
            {
                return new(there, IsNew: false, IsSuperseded: there != history[^1]);
            }

            var bilingual = await TranslatedAsync(revision, cancellationToken);
            var entry = EntryOf(bilingual, history.Count + 1);
            await SupersedeAsync(history, entry, cancellationToken);
            var original = await work.RequireAsync(WorkPath.Original(revision), cancellationToken);
            await WriteAsync(bilingual, original, [.. history, entry], cancellationToken);
            if (await site.WriteAsync(SitePath.Entry(revision.Report, entry.Ordinal).Value, StoredJson.Write(entry, StoredJson.CatalogueEntry), WriteCondition.Absent, cancellationToken))
            {
                return new(entry, IsNew: true, IsSuperseded: false);
            }
        }
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

    /// <summary>The entry under which the revision is published; null when it is new, or its translation has changed since.</summary>
    private async Task<CatalogueEntry?> AlreadyThereAsync(Revision revision, IReadOnlyList<CatalogueEntry> history, CancellationToken cancellationToken)
    {
        var entry = history.LastOrDefault(entry => entry.Revision == revision.Hash);
        if (entry is null || entry != history[^1])
        {
            return entry;
        }

        var published = await site.ReadAsync(SitePath.Beside(revision.Report, SitePath.DataName).Value, cancellationToken);
        var translated = await work.RequireAsync(WorkPath.Bilingual(revision), cancellationToken);
        return published is not null && published.Content.Span.SequenceEqual(translated.Span) ? entry : null;
    }

    /// <summary>Gives the revision that was current until now its own address, marked as superseded, before its pages are replaced.</summary>
    private async Task SupersedeAsync(IReadOnlyList<CatalogueEntry> history, CatalogueEntry successor, CancellationToken cancellationToken)
    {
        if (history is [.., var current] && current.Revision != successor.Revision)
        {
            var revision = new Revision(new ReportId(current.AgencySlug, current.Year), current.Revision);
            var (bilingual, original) = await PublishedAsync(revision, cancellationToken);
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
            : (await TranslatedAsync(revision, cancellationToken), await work.RequireAsync(WorkPath.Original(revision), cancellationToken));
    }

    private async Task WriteAsync(BilingualReport bilingual, ReadOnlyMemory<byte> original, IReadOnlyList<CatalogueEntry> history, CancellationToken cancellationToken)
    {
        await site.PutAsync(Stylesheet.Path.Value, Stylesheet.Content, cancellationToken);
        foreach (var file in RevisionFiles.Of(bilingual, original, LatestOfEachRevision(history), registry.BySlug(bilingual.Report.AgencySlug)))
        {
            await site.PutAsync(file.Path.Value, file.Content, cancellationToken);
        }
    }

    private async Task<BilingualReport> TranslatedAsync(Revision revision, CancellationToken cancellationToken) =>
        StoredJson.Read(await work.RequireAsync(WorkPath.Bilingual(revision), cancellationToken), StoredJson.BilingualReport);

    /// <summary>A revision whose translation was improved has several entries; readers see it once.</summary>
    private static IReadOnlyList<CatalogueEntry> LatestOfEachRevision(IReadOnlyList<CatalogueEntry> history) =>
        [.. history.GroupBy(entry => entry.Revision).Select(entries => entries.Last()).OrderBy(entry => entry.Ordinal)];

    private CatalogueEntry EntryOf(BilingualReport bilingual, int ordinal) => new()
    {
        AgencySlug = bilingual.Report.AgencySlug,
        Year = bilingual.Report.Year,
        Ordinal = ordinal,
        Revision = bilingual.Revision,
        AgencyName = bilingual.AgencyName,
        Level = registry.BySlug(bilingual.Report.AgencySlug)?.Level,
        Title = bilingual.Title,
        Language = bilingual.Report.Language,
        Generation = bilingual.Report.Generation,
        PublicationDate = bilingual.Report.PublicationDate,
        Counts = bilingual.Counts,
    };
}

/// <summary>Where a revision stands in the archive after the publication stage.</summary>
/// <param name="Entry">Its entry.</param>
/// <param name="IsNew">False when the stage found it published already.</param>
/// <param name="IsSuperseded">True when a later revision is the current one.</param>
public sealed record Publication(CatalogueEntry Entry, bool IsNew, bool IsSuperseded);
