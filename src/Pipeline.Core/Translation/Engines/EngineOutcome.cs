using Pipeline.Core.Model;

namespace Pipeline.Core.Translation.Engines;

/// <summary>What came of asking an engine about a report.</summary>
public sealed record EngineOutcome
{
    /// <summary>Where no engine is asked, nothing waits for one.</summary>
    public static EngineOutcome None { get; } = new();

    /// <summary>When to run the report again; null when that would change nothing by itself.</summary>
    public DateTimeOffset? ResumeAt { get; init; }

    /// <summary>Why segments are pending, each reason once.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Requests made.</summary>
    public int Requests { get; init; }

    /// <summary>Characters in them, those the engine turned away included: as many or more than it charges.</summary>
    public long Characters { get; init; }

    /// <summary>What the engine said when it failed, for the log; never shown to an agency.</summary>
    public IReadOnlyList<string> Failures { get; init; } = [];
}
