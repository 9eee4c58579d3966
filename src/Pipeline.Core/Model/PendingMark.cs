namespace Pipeline.Core.Model;

/// <summary>That a report's newest entry is still to be folded into what is made for many reports at once.</summary>
/// <param name="At">Since when it waits: when it was set after the entry, or the moment of the entry where a list that was made anew had it not.</param>
public sealed record PendingMark(DateTimeOffset At);
