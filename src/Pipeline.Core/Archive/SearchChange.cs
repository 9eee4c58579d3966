using Pipeline.Core.Model;
using Pipeline.Core.Search;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive;

/// <summary>What some reports change in the levels of the search index.</summary>
/// <param name="site">The published site.</param>
/// <param name="manifest">The levels as they stand.</param>
internal sealed class SearchChange(IBlobStore site, SearchManifest manifest)
{
    /// <summary>How many documents the newest level holds at most, and the next; the last holds all there are.</summary>
    private static readonly int[] Limits = [32, 1024];

    private readonly List<DocumentTerms> _added = [];
    private readonly Dictionary<string, SortedSet<int>> _gone = manifest.Levels.ToDictionary(level => level.Id, level => new SortedSet<int>(level.Gone));
    private bool _isChanged;

    /// <summary>True when the levels say already what they should.</summary>
    public bool IsEmpty => !_isChanged;

    /// <summary>The levels that stay, once <see cref="PlanAsync"/> has taken in others.</summary>
    public IReadOnlyList<SearchLevel> Levels { get; private set; } = [];

    /// <summary>Puts a document in the place of the one there is for its report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="terms">The document; null for a report readers are no longer shown.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task ReplaceAsync(ReportId report, DocumentTerms? terms, CancellationToken cancellationToken)
    {
        var found = new List<(string Level, int Number, SearchDocument Document)>();
        foreach (var level in manifest.Levels)
        {
            if (await new StoredLevel(site, level).FindAsync(report, cancellationToken) is { } there)
            {
                found.Add((level.Id, there.Number, there.Document));
            }
        }

        if (found.Count == (terms is null ? 0 : 1) && found.All(there => there.Document == terms?.Document))
        {
            return;
        }

        found.ForEach(there => _gone[there.Level].Add(there.Number));
        _added.AddRange(terms is null ? [] : [terms]);
        _isChanged = true;
    }

    /// <summary>
    /// The level the new documents go into: with those of every level that is no larger than it becomes itself. Null when there
    /// are no new ones.
    /// </summary>
    public Task<LevelPlan?> PlanAsync(CancellationToken cancellationToken)
    {
        var standing = manifest.Levels.Select(level => level with { Gone = [.. _gone[level.Id]] }).Where(level => level.Gone.Count < level.Documents).ToList();
        var sources = new List<ISearchSource> { new NewDocuments(_added) };
        var documents = _added.Count;
        while (documents > 0 && standing is [var newest, ..] && Size(newest.Documents) <= Size(documents))
        {
            documents += newest.Documents - newest.Gone.Count;
            sources.Add(new StoredLevel(site, newest));
            standing.RemoveAt(0);
        }

        Levels = standing;
        return LevelPlan.OfAsync(sources, cancellationToken);
    }

    private static int Size(int documents) => Limits.Count(limit => documents > limit);
}
