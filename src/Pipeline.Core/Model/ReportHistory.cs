namespace Pipeline.Core.Model;

/// <summary>
/// The entries of one report, and what follows from them: which revision is the current one, and which ones readers can
/// open. A withdrawal takes every revision before it out of sight; only what is published after it is seen.
/// </summary>
public sealed class ReportHistory
{
    private readonly HashSet<string> _visible;

    /// <summary>The history these entries make.</summary>
    /// <param name="entries">All entries of the report, oldest first.</param>
    public ReportHistory(params IReadOnlyList<CatalogueEntry> entries)
    {
        Entries = entries;
        Revisions = [.. entries.GroupBy(entry => entry.Revision).Select(same => same.Last())];
        _visible = [.. entries.Reverse().TakeWhile(entry => !entry.IsWithdrawn).Select(entry => entry.Revision)];
    }

    /// <summary>The entries, oldest first.</summary>
    public IReadOnlyList<CatalogueEntry> Entries { get; }

    /// <summary>Each revision once, with its newest entry, oldest first: a better translation is a further entry of the same revision.</summary>
    public IReadOnlyList<CatalogueEntry> Revisions { get; }

    /// <summary>Those of them that readers can open, oldest first: the current one and those it has superseded.</summary>
    public IEnumerable<CatalogueEntry> Visible => Revisions.Where(entry => IsVisible(entry.Revision));

    /// <summary>The entry that decides; null for a report that was never published.</summary>
    public CatalogueEntry? Newest => Entries is [.., var newest] ? newest : null;

    /// <summary>When a further entry happens: now, or where clocks differ with the newest, so that no entry comes before the one it follows.</summary>
    public DateTimeOffset MomentOfNext(DateTimeOffset now) => Newest is { At: { } newest } && newest > now ? newest : now;

    /// <summary>What stands at the report's own address; null when nothing does, because it was withdrawn or never published.</summary>
    public CatalogueEntry? Current => Newest is { IsWithdrawn: false } current ? current : null;

    /// <summary>True when the newest entry is a withdrawal.</summary>
    public bool IsWithdrawn => Newest is { IsWithdrawn: true };

    /// <summary>The place the next entry must claim.</summary>
    public int NextOrdinal => (Newest?.Ordinal ?? 0) + 1;

    /// <summary>True for a revision that was published after the last withdrawal.</summary>
    public bool IsVisible(string revision) => _visible.Contains(revision);

    /// <summary>The newest entry of a revision; null for one that was never published.</summary>
    public CatalogueEntry? Find(string revision) => Revisions.FirstOrDefault(entry => entry.Revision == revision);

    /// <summary>With a further entry.</summary>
    public ReportHistory With(CatalogueEntry entry) => new([.. Entries, entry]);

    /// <summary>
    /// What the pages of a revision know: everything up to the entry that superseded it. They are drawn anew then and
    /// never again, however many revisions follow.
    /// </summary>
    public ReportHistory AsOf(string revision) => new([.. Entries.Take(LastOf(revision) + 2)]);

    /// <summary>The newest entry of the revision that took this one's place; null for the current one.</summary>
    public CatalogueEntry? SuccessorOf(string revision) =>
        Entries.ElementAtOrDefault(LastOf(revision) + 1) is { IsWithdrawn: false } successor ? Find(successor.Revision) : null;

    private int LastOf(string revision) => Entries.Index().LastOrDefault(entry => entry.Item.Revision == revision).Index;
}
