using Pipeline.Core.Model;
using Pipeline.Core.Search;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive.Levels;

/// <summary>What some reports change in the levels of the search index.</summary>
/// <param name="site">The published site.</param>
/// <param name="manifest">The levels as they stand.</param>
internal sealed class SearchChange(IBlobStore site, SearchManifest manifest)
{
    /// <summary>How many documents the newest level holds at most, and the next ones; the last holds all there are. Each is written again about as often as the one before it.</summary>
    private static readonly int[] Limits = [32, 1024, 16384];

    private readonly ReportTexts _texts = new(site);
    private readonly List<DocumentTerms> _added = [];
    private readonly Dictionary<string, SortedSet<int>> _gone = manifest.Levels.ToDictionary(level => level.Id, level => new SortedSet<int>(level.Gone));
    private bool _isChanged;

    /// <summary>True when the levels say already what they should.</summary>
    public bool IsEmpty => !_isChanged;

    /// <summary>Puts the document of a report's newest entry in the place of the one there is; takes that away for a report that is withdrawn.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task ReplaceAsync(CatalogueEntry entry, CancellationToken cancellationToken)
    {
        var found = await FindAsync(entry.Report, cancellationToken);
        if (entry.IsWithdrawn ? found.Count == 0 : found is [{ Document: var there }] && there == SearchDocument.Of(entry))
        {
            return;
        }

        var terms = entry.IsWithdrawn ? null : await _texts.TermsAsync(entry, cancellationToken);
        if (terms is null || found is not [{ Document: var stays }] || stays != terms.Document)
        {
            found.ForEach(old => _gone[old.Level].Add(old.Number));
            _added.AddRange(terms is null ? [] : [terms]);
            _isChanged = true;
        }
    }

    /// <summary>
    /// The level the new documents go into, with those of every level that is no larger than it becomes itself, and the levels
    /// that stay beside it. No level when there are no new documents.
    /// </summary>
    public async Task<(LevelPlan? New, IReadOnlyList<SearchLevel> Staying)> PlanAsync(CancellationToken cancellationToken)
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

        return (await LevelPlan.OfAsync(sources, cancellationToken), standing);
    }

    private async Task<List<(string Level, int Number, SearchDocument Document)>> FindAsync(ReportId report, CancellationToken cancellationToken)
    {
        var found = new List<(string Level, int Number, SearchDocument Document)>();
        foreach (var level in manifest.Levels)
        {
            if (await new StoredLevel(site, level).FindAsync(report, cancellationToken) is { } there)
            {
                found.Add((level.Id, there.Number, there.Document));
            }
        }

        return found;
    }

    private static int Size(int documents) => Limits.Count(limit => documents > limit);
}
