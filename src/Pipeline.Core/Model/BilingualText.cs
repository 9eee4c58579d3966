namespace Pipeline.Core.Model;

/// <summary>One thing's name in both languages; null where nobody has written it yet.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public sealed record BilingualText(string? Zh, string? En);
