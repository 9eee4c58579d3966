using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>A segment and what an engine made of it, kept for good: the first answer stands and is never paid for again.</summary>
/// <param name="Source">What was sent.</param>
/// <param name="Target">What came back.</param>
/// <param name="Engine">Who translated it.</param>
/// <param name="Made">The day it was translated, in UTC.</param>
public sealed record MachinePair(string Source, string Target, string Engine, DateOnly Made)
{
    /// <summary>The engine's version; null where it does not say, and in what was kept before versions were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Version { get; init; }
}
