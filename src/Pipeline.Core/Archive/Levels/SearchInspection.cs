using System.Runtime.CompilerServices;
using System.Text.Json;
using Pipeline.Core.Archive.Lists;
using Pipeline.Core.Model;
using Pipeline.Core.Search;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive.Levels;

/// <summary>
/// Holds the search index against the entries: by its documents, because which levels they are in depends on the order they
/// came in, and by whether each of its files can be read.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="time">The clock.</param>
internal sealed class SearchInspection(IBlobStore site, TimeProvider time)
{
    private readonly LevelRegister _register = new(site, time);
    private readonly ReportTexts _texts = new(site);

    /// <summary>The manifest a blob holds; null for none, or one that cannot be read.</summary>
    public static SearchManifest? Read(StoredBlob? stored) =>
        stored?.TryRead(SearchJson.Compact.SearchManifest) is { Version: SearchManifest.Format } manifest ? manifest : null;

    /// <summary>Everything of the index that is not as these entries make it. Only what is beside the levels and the manifest can be mended by itself.</summary>
    public async IAsyncEnumerable<Discrepancy> CompareAsync(IReadOnlyList<CatalogueEntry> newest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await site.CompareAsync(FoldTable.Path, FoldTable.Content, null, cancellationToken) is { } table)
        {
            yield return table;
        }

        if (await site.ReadAsync(SitePath.SearchLevels.Value, cancellationToken) is { } register && register.TryRead(SearchJson.Compact.LevelTimes) is null)
        {
            yield return new(SitePath.SearchLevels.Value, DiscrepancyKind.Damaged, StoredJson.Write(LevelTimes.None, SearchJson.Compact.LevelTimes));
        }

        // Listed before the register is read: whoever writes a level has noted it, so none of its files looks like a stray.
        var present = await site.ListAsync(SitePath.SearchFolder, cancellationToken).ToListAsync(cancellationToken);
        var stored = await site.ReadAsync(SitePath.SearchManifest.Value, cancellationToken);
        if (Read(stored) is not { } manifest)
        {
            yield return new(SitePath.SearchManifest.Value, stored is null ? DiscrepancyKind.Missing : DiscrepancyKind.Damaged);
            yield break;
        }

        await foreach (var found in FilesAsync(manifest, newest, cancellationToken).Concat(StraysAsync(manifest, present, cancellationToken)))
        {
            yield return found;
        }
    }

    private async IAsyncEnumerable<Discrepancy> FilesAsync(SearchManifest manifest, IReadOnlyList<CatalogueEntry> newest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isWhole = true;
        foreach (var level in manifest.Levels)
        {
            foreach (var name in StoredLevel.FilesOf(level))
            {
                if (await FileAsync(level, name, cancellationToken) is { } kind)
                {
                    isWhole = false;
                    yield return new(SitePath.SearchFile(level.Id, name).Value, kind);
                }
            }
        }

        if (isWhole && !await HoldsAsync(manifest, Listings.Visible(newest), cancellationToken))
        {
            yield return new(SitePath.SearchManifest.Value, DiscrepancyKind.OutOfDate);
        }
    }

    private async Task<DiscrepancyKind?> FileAsync(SearchLevel level, string name, CancellationToken cancellationToken)
    {
        try
        {
            return await new StoredLevel(site, level).TryReadAsync(name, cancellationToken) ? null : DiscrepancyKind.Missing;
        }
        catch (InvalidDataException)
        {
            return DiscrepancyKind.Damaged;
        }
    }

    /// <summary>True when the levels hold exactly the documents of these entries, each once.</summary>
    private async Task<bool> HoldsAsync(SearchManifest manifest, IReadOnlyList<CatalogueEntry> visible, CancellationToken cancellationToken)
    {
        var documents = new Dictionary<ReportId, SearchDocument>();
        foreach (var level in manifest.Levels)
        {
            var all = await AllAsync(level, cancellationToken);
            if (all is null || Written(level) != Written(LevelPlan.LevelOf(all) with { Gone = level.Gone }))
            {
                return false;
            }

            var gone = level.Gone.ToHashSet();
            if (!all.Where((_, number) => !gone.Contains(number)).All(document => documents.TryAdd(document.Report, document)))
            {
                return false;
            }
        }

        return documents.Count == visible.Count && await visible.ToAsyncEnumerable().AllAsync(async (entry, stop) => await IsOfAsync(documents.GetValueOrDefault(entry.Report), entry, stop), cancellationToken);
    }

    /// <summary>A document without its text is as it should be only as long as that is lost.</summary>
    private async ValueTask<bool> IsOfAsync(SearchDocument? document, CatalogueEntry entry, CancellationToken cancellationToken)
    {
        var expected = SearchDocument.Of(entry);
        return document == expected || (document == expected with { TextKey = null } && !await _texts.HasAsync(entry, cancellationToken));
    }

    private async Task<IReadOnlyList<SearchDocument>?> AllAsync(SearchLevel level, CancellationToken cancellationToken)
    {
        try
        {
            return await new StoredLevel(site, level).AllAsync(cancellationToken);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private async IAsyncEnumerable<Discrepancy> StraysAsync(SearchManifest manifest, IReadOnlyList<string> present, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var noted = (await _register.ReadAsync(cancellationToken)).Keys.Concat(manifest.Levels.Select(level => level.Id)).ToHashSet();
        SitePath[] known = [SitePath.Search, SitePath.SearchManifest, SitePath.SearchLevels];
        foreach (var path in present.Where(path => !known.Contains(new(path)) && !(SitePath.SearchLevelOf(path) is { } level && noted.Contains(level))))
        {
            yield return new(path, DiscrepancyKind.Stray);
        }
    }

    private static string Written(SearchLevel level) => JsonSerializer.Serialize(level, SearchJson.Compact.SearchLevel);
}
