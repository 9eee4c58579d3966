using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Core.Publishing;

/// <summary>What came of translating a revision.</summary>
/// <param name="Counts">Segments by origin, in what is stored.</param>
/// <param name="Engine">What came of asking an engine.</param>
public sealed record TranslationOutcome(OriginCounts Counts, EngineOutcome Engine)
{
    /// <summary>When the stage is worth running again; null when that would change nothing by itself.</summary>
    public DateTimeOffset? ResumeAt => Engine.ResumeAt;

    /// <summary>True where there is an engine, whether or not anything had to be sent.</summary>
    public bool IsAsked => !ReferenceEquals(Engine, EngineOutcome.None);

    /// <summary>Requests made of an engine.</summary>
    public int Requests => Engine.Requests;

    /// <summary>Characters in them, in UTF-16 code units.</summary>
    public long Characters => Engine.Characters;

    /// <summary>Characters of the whole report, in the same units.</summary>
    public long ReportCharacters { get; init; }

    /// <summary>R: characters sent for each of the report.</summary>
    public decimal Ratio => ReportCharacters == 0 ? 0 : (decimal)Characters / ReportCharacters;

    /// <summary>What the agency should know: how much is pending, and why.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => Counts.Pending > 0 ? [Findings.Pending(Counts.Pending, Counts.Total), .. Engine.Diagnostics] : [];
}
