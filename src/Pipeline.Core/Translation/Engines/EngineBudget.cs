namespace Pipeline.Core.Translation.Engines;

/// <summary>What machine translation may cost, in characters as services charge them: UTF-16 code units.</summary>
public sealed record EngineBudget
{
    /// <summary>No bounds.</summary>
    public static EngineBudget Unlimited { get; } = new();

    /// <summary>Characters sent in a month of UTC, for all reports; null for no bound.</summary>
    public long? CharactersPerMonth { get; init; }

    /// <summary>
    /// Characters of one report, counted over every distinct segment that neither lexicon nor memory knows, from its
    /// beginning: running a report again never goes further. Null for no bound.
    /// </summary>
    public long? CharactersPerReport { get; init; }
}
