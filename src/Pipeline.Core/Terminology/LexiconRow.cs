namespace Pipeline.Core.Terminology;

/// <summary>What a lexicon says of an English rendering of a Chinese term.</summary>
public enum RenderingStatus
{
    /// <summary>The one to print.</summary>
    Preferred,

    /// <summary>Right as well; a translation that has it is not wrong.</summary>
    Admitted,

    /// <summary>Known to be wrong; a translation that has it is.</summary>
    Forbidden,
}

/// <summary>For whom a row speaks. What speaks for fewer outweighs what speaks for more.</summary>
public enum LexiconScope
{
    /// <summary>Every archive: terms of law and of the prescribed forms.</summary>
    Statutory,

    /// <summary>One archive: all its agencies, the same everywhere.</summary>
    Archive,

    /// <summary>Agencies: the one the row names, or each of them.</summary>
    Agency,
}

/// <summary>One row of a lexicon: a Chinese term and one rendering of it.</summary>
public sealed record LexiconRow
{
    /// <summary>The term, in Simplified Chinese; other scripts find it too.</summary>
    public required string Chinese { get; init; }

    /// <summary>The rendering, written as in the middle of a sentence.</summary>
    public required string English { get; init; }

    /// <summary>What the lexicon says of it.</summary>
    public required RenderingStatus Status { get; init; }

    /// <summary>For whom.</summary>
    public LexiconScope Scope { get; init; }

    /// <summary>The slug of the agency it speaks for; null for every agency, and in the other scopes.</summary>
    public string? Agency { get; init; }

    /// <summary>Where it comes from, or why; empty where there is nothing to say.</summary>
    public string Note { get; init; } = "";

    /// <summary>The 1-based line of the file it was read from; null where it comes from no file of lines.</summary>
    public int? Line { get; init; }

    /// <summary>What two rows must share to speak of the same term for the same people.</summary>
    internal (string Term, LexiconScope Scope, string? Agency) TermKey => (FoldedKey.Of(Chinese), Scope, Agency);

    /// <summary>What they must share besides to speak of the same rendering.</summary>
    internal string RenderingKey => EnglishForm.KeyOf(English);
}
