namespace Pipeline.Core.Search;

/// <summary>The levels that were ever begun and are not removed yet, with the time since when each may have been without use.</summary>
/// <param name="Levels">The time by the level's id.</param>
internal sealed record LevelTimes(IReadOnlyDictionary<string, DateTimeOffset> Levels)
{
    /// <summary>No levels.</summary>
    public static LevelTimes None { get; } = new(new Dictionary<string, DateTimeOffset>());

    /// <summary>The same with one level's time set.</summary>
    public LevelTimes With(string level, DateTimeOffset at) => new(new SortedDictionary<string, DateTimeOffset>(Levels.ToDictionary(), StringComparer.Ordinal) { [level] = at });
}
