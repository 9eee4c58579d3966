namespace Pipeline.Core.Model;

/// <summary>That a report's newest entry is still to be folded into what is made for many reports at once.</summary>
/// <param name="At">When the mark was set.</param>
public sealed record PendingMark(DateTimeOffset At);
