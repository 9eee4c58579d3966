using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>A heading and the text that stands directly under it. Sections are kept flat, in document order; <see cref="Level"/> gives the tree.</summary>
public sealed record Section
{
    /// <summary>The path of ordinals: <c>s4</c>, <c>s1-2</c>. Unique, ASCII, the same in all views.</summary>
    public required string Id { get; init; }

    /// <summary>The enumerator as printed, e.g. <c>(D)</c> or <c>一、</c>; empty for a heading without one.</summary>
    public required string Number { get; init; }

    /// <summary>Which section of its parent this is, from 1, whatever its enumerator looks like.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The number its enumerator stands for; differs from the ordinal where the source skips or restarts its numbering. Null without an enumerator.</summary>
    public int? NumberValue { get; init; }

    /// <summary>1 for the sections of the report, 2 for theirs, and so on; a level is never skipped.</summary>
    public required int Level { get; init; }

    /// <summary>The heading as received, without its enumerator; a run-in heading keeps its closing stop.</summary>
    public required string Heading { get; init; }

    /// <summary>Which statutory section this is; null below level 1 and for a section of the agency's own.</summary>
    public SectionKind? Canonical { get; init; }

    /// <summary>True when the heading's own words tell the statutory section, not only its place or its table.</summary>
    [JsonIgnore]
    public bool HasStatutoryTitle => Canonical is not null && (Evidence.Count == 0 || Evidence.Contains(HeadingEvidence.StatutoryTitle));

    /// <summary>True when heading and text share one paragraph: <c>（一）标题。正文…</c>.</summary>
    public bool RunIn { get; init; }

    /// <summary>Number and heading as one line, with the space that a number without a mark of its own needs: 第一部分 总体情况.</summary>
    [JsonIgnore]
    public string Title => Number + Gap + Heading;

    /// <summary>What stands between number and heading: a space, unless the number ends in a mark or is a sign in itself.</summary>
    [JsonIgnore]
    public string Gap => Number is [.., var last] && last is not ('、' or '．' or '.' or '）' or ')' or '。' or '：' or ':' or ',' or '，' or (>= '①' and <= '⒇')) ? " " : "";

    /// <summary>What says that this is a heading, the strongest first.</summary>
    public IReadOnlyList<HeadingEvidence> Evidence
    {
        get;
        init => field = value ?? []; // Data stored before evidence was kept leaves it out.
    } = [];

    /// <summary>The heading's line in the source, if lines mean anything there.</summary>
    public int? Line { get; init; }

    /// <summary>The section's own text without its subsections: its paragraphs, one a line.</summary>
    public string Text => string.Join('\n', Blocks.Paragraphs().Select(paragraph => paragraph.Text));

    /// <summary>The section's own content without its subsections.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];
}
