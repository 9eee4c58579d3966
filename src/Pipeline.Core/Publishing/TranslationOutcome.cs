using Pipeline.Core.Model;

namespace Pipeline.Core.Publishing;

/// <summary>provisional</summary>
public sealed record TranslationOutcome(OriginCounts Counts, DateTimeOffset? ResumeAt, IReadOnlyList<Diagnostic> Diagnostics);
