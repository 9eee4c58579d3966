using Pipeline.Core.Model;
using Pipeline.Core.Search;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive.Levels;

/// <summary>
/// The levels of the search index that were ever begun. A level is noted before its first file is written and before the manifest
/// ceases to name it, so that nothing a stopped worker leaves stays for ever, and nothing a reader may still be asking for goes.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="time">The clock.</param>
internal sealed class LevelRegister(IBlobStore site, TimeProvider time)
{
    /// <summary>How long the files of a level outlive its place in the manifest: longer than anybody searches from one page.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromHours(24);

    /// <summary>The levels that are noted; none where the register cannot be read.</summary>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> ReadAsync(CancellationToken cancellationToken) =>
        (await site.TryFindAsync(SitePath.SearchLevels.Value, SearchJson.Compact.LevelTimes, cancellationToken))?.Levels ?? new Dictionary<string, DateTimeOffset>();

    /// <summary>Notes levels that are being written, or will be without use, from now on.</summary>
    public Task NoteAsync(IReadOnlyList<string> levels, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return levels.Count == 0 ? Task.CompletedTask : UpdateAsync(noted => levels.Aggregate(noted, (all, level) => all.With(level, now)), cancellationToken);
    }

    /// <summary>Removes the levels that have been without use for long enough.</summary>
    /// <param name="live">Those the manifest names.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task SweepAsync(IReadOnlySet<string> live, CancellationToken cancellationToken)
    {
        var past = time.GetUtcNow() - Patience;
        var expired = (await ReadAsync(cancellationToken)).Where(level => level.Value <= past && !live.Contains(level.Key)).ToDictionary();
        foreach (var level in expired.Keys)
        {
            await foreach (var path in site.ListAsync(SitePath.SearchFile(level, "").Value, cancellationToken))
            {
                await site.DeleteAsync(path, cancellationToken);
            }
        }

        if (expired.Count > 0)
        {
            await UpdateAsync(noted => new(noted.Levels.Where(level => !expired.Contains(level)).ToDictionary()), cancellationToken);
        }
    }

    /// <summary>A register that cannot be read begins anew: what is lost with it are names of files that verification finds.</summary>
    private async Task UpdateAsync(Func<LevelTimes, LevelTimes> change, CancellationToken cancellationToken)
    {
        StoredBlob? stored;
        byte[] changed;
        do
        {
            stored = await site.ReadAsync(SitePath.SearchLevels.Value, cancellationToken);
            changed = StoredJson.Write(change(stored?.TryRead(SearchJson.Compact.LevelTimes) ?? LevelTimes.None), SearchJson.Compact.LevelTimes);
        }
        while (!await site.WriteAsync(SitePath.SearchLevels.Value, changed, WriteCondition.On(stored), cancellationToken));
    }
}
