using Pipeline.Core.Model;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Core.Publishing;

/// <summary>What came of translating a revision.</summary>
/// <param name="Counts">Segments by origin.</param>
/// <param name="Engine">What came of asking an engine.</param>
public sealed record TranslationOutcome(OriginCounts Counts, EngineOutcome Engine);
