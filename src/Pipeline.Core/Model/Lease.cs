namespace Pipeline.Core.Model;

/// <summary>
/// That one worker does something on behalf of all. It saves work and protects nothing: whoever writes beside its holder, because
/// clocks differ or the holder was held up, does it under conditions that let no writer undo another's work.
/// </summary>
/// <param name="Holder">Who holds it: the same after a restart.</param>
/// <param name="Until">When it ends unless it is renewed.</param>
public sealed record Lease(string Holder, DateTimeOffset Until);
