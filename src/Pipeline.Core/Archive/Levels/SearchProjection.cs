using Pipeline.Core.Archive.Lists;
using Pipeline.Core.Model;
using Pipeline.Core.Search;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive.Levels;

/// <summary>
/// The search index. What changes goes into a small newest level; a level that is full becomes part of the next larger one, so
/// that the cost of a report does not grow with the archive. Files of a level never change, and only the manifest says which
/// levels stand: workers who fold at once lose nothing, because of two only one can replace it, and the other begins again.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="time">The clock.</param>
internal sealed class SearchProjection(IBlobStore site, TimeProvider time) : IProjection
{
    /// <summary>How many reports' terms are in memory at once.</summary>
    private const int BatchLength = 256;

    private readonly EntryLog _log = new(site);
    private readonly ReportTexts _texts = new(site);
    private readonly LevelRegister _register = new(site, time);
    private readonly LevelWriter _writer = new(site);
    private readonly SearchInspection _inspection = new(site, time);

    /// <inheritdoc/>
    public async Task FoldAsync(IReadOnlyList<ReportId> changed, CancellationToken cancellationToken)
    {
        await site.PutIfDifferentAsync(FoldTable.Path, FoldTable.Content, cancellationToken);
        foreach (var batch in changed.Chunk(BatchLength))
        {
            while (!await TryFoldAsync(batch, cancellationToken))
            {
            }
        }

        await SweepAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<Discrepancy> CompareAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken) =>
        _inspection.CompareAsync(newest, cancellationToken);

    /// <summary>Where the index differs, the entries are asked again: a worker may have published meanwhile.</summary>
    /// <inheritdoc/>
    public async Task RebuildAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        var isSound = await MendAsync(newest, cancellationToken);
        while (!isSound)
        {
            var stored = await ReadManifestAsync(cancellationToken);
            isSound = await MendAsync(await _log.NewestOfAllAsync(cancellationToken), cancellationToken) || await TryRemakeAsync(stored, cancellationToken);
        }

        await SweepAsync(cancellationToken);
    }

    /// <summary>Mends what can be mended by itself; false when something else is wrong, which the levels must be made anew for.</summary>
    private async Task<bool> MendAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        var isSound = true;
        await foreach (var found in _inspection.CompareAsync(newest, cancellationToken))
        {
            isSound &= await site.MendAsync(found, cancellationToken);
        }

        return isSound;
    }

    /// <summary>Brings the index up to the newest entries of some reports; false when another worker has changed it meanwhile. A report whose entry cannot be read stays as the index has it; an index that cannot be read is made anew.</summary>
    private async Task<bool> TryFoldAsync(IReadOnlyList<ReportId> batch, CancellationToken cancellationToken)
    {
        var stored = await ReadManifestAsync(cancellationToken);
        if (SearchInspection.Read(stored) is not { } manifest)
        {
            return await TryRemakeAsync(stored, cancellationToken);
        }

        try
        {
            var change = new SearchChange(site, manifest);
            foreach (var entry in await _log.NewestOfAsync(batch, cancellationToken))
            {
                await change.ReplaceAsync(entry, cancellationToken);
            }

            return change.IsEmpty || await TryReplaceAsync(stored, await change.PlanAsync(cancellationToken), cancellationToken);
        }
        catch (InvalidDataException)
        {
            return await TryRemakeAsync(stored, cancellationToken);
        }
    }

    /// <summary>Makes one level of everything, a batch after the other; false when another worker has changed the manifest meanwhile.</summary>
    private async Task<bool> TryRemakeAsync(StoredBlob? stored, CancellationToken cancellationToken)
    {
        var sources = new List<ISearchSource>();
        var batches = Listings.Visible(await _log.NewestOfAllAsync(cancellationToken)).Chunk(BatchLength).ToList();
        foreach (var batch in batches)
        {
            var documents = new List<DocumentTerms>();
            foreach (var entry in batch)
            {
                documents.Add(await _texts.TermsAsync(entry, cancellationToken));
            }

            var source = new NewDocuments(documents);
            sources.Add(batches.Count == 1 ? source : await StoreAsync(source, cancellationToken));
        }

        return await TryReplaceAsync(stored, (await LevelPlan.OfAsync(sources, cancellationToken), []), cancellationToken);
    }

    /// <summary>Writes documents as a level of their own, so that they need not stay in memory.</summary>
    private async Task<ISearchSource> StoreAsync(ISearchSource source, CancellationToken cancellationToken)
    {
        var plan = await LevelPlan.OfAsync([source], cancellationToken) ?? throw new InvalidOperationException("A batch has documents.");
        await _register.NoteAsync([plan.Level.Id], cancellationToken);
        await _writer.WriteAsync(plan, cancellationToken);
        return new StoredLevel(site, plan.Level);
    }

    /// <summary>Writes a level, and has the manifest name it before those that stay; false when another worker has changed it meanwhile.</summary>
    private async Task<bool> TryReplaceAsync(StoredBlob? stored, (LevelPlan? New, IReadOnlyList<SearchLevel> Staying) change, CancellationToken cancellationToken)
    {
        SearchLevel[] added = change.New is { } plan ? [plan.Level] : [];
        SearchLevel[] levels = [.. added, .. change.Staying];
        var retired = (SearchInspection.Read(stored)?.Levels ?? []).ExceptBy(levels.Select(level => level.Id), level => level.Id);
        await _register.NoteAsync([.. retired.Concat(added).Select(level => level.Id)], cancellationToken);
        if (change.New is not null)
        {
            await _writer.WriteAsync(change.New, cancellationToken);
        }

        var manifest = StoredJson.Write(new SearchManifest { Version = SearchManifest.Format, Levels = levels }, SearchJson.Compact.SearchManifest);
        var condition = WriteCondition.On(stored);
        return await site.WriteAsync(SitePath.SearchManifest.Value, manifest, condition, cancellationToken);
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        if (SearchInspection.Read(await ReadManifestAsync(cancellationToken)) is { } manifest)
        {
            await _register.SweepAsync(manifest.Levels.Select(level => level.Id).ToHashSet(), cancellationToken);
        }
    }

    private Task<StoredBlob?> ReadManifestAsync(CancellationToken cancellationToken) => site.ReadAsync(SitePath.SearchManifest.Value, cancellationToken);
}
