using Pipeline.Core.Model;

namespace Pipeline.Core.Structure;

/// <summary>What a block of the source is in the report, if it is not simply text, table or figure of its section. No block has two roles: that is why nothing is lost.</summary>
internal abstract record BlockRole;

/// <summary>Part of the title.</summary>
internal sealed record TitleRole : BlockRole
{
    public static TitleRole Instance { get; } = new();
}

/// <summary>Part of the signature.</summary>
internal sealed record SignatureRole : BlockRole
{
    public static SignatureRole Instance { get; } = new();
}

/// <summary>A line of the page around the report.</summary>
/// <param name="Kind">The name of the rule that found it.</param>
internal sealed record FurnitureRole(string Kind) : BlockRole;

/// <summary>A heading.</summary>
/// <param name="Number">The enumerator as printed, without space; empty if there is none.</param>
/// <param name="Value">The number it stands for; null if there is no enumerator.</param>
/// <param name="Level">Its depth, from 1.</param>
/// <param name="Ordinal">Which section of its parent it opens, from 1.</param>
/// <param name="Text">The heading without its enumerator.</param>
/// <param name="RunIn">The text that follows in the same paragraph, if any.</param>
/// <param name="Canonical">The statutory section it opens, on level 1.</param>
/// <param name="Expected">The number that was due, where the source skips numbers.</param>
internal sealed record HeadingRole(string Number, int? Value, int Level, int Ordinal, string Text, string? RunIn, SectionKind? Canonical, int? Expected) : BlockRole
{
    /// <summary>True where the numbers of its siblings start over.</summary>
    public bool Repeats { get; init; }

    /// <summary>What says that it is one.</summary>
    public IReadOnlyList<HeadingEvidence> Evidence { get; init; } = [];
}
