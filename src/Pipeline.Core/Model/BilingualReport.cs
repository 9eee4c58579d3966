using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>A report with its translation, unit by unit: the stored output of the translation stage and all a page is drawn from.</summary>
public sealed record BilingualReport
{
    /// <summary>The hash of the uploaded bytes (<see cref="Revision.Hash"/>).</summary>
    public required string Revision { get; init; }

    /// <summary>The report as extracted, untouched.</summary>
    public required Report Report { get; init; }

    /// <summary>The language translated into.</summary>
    public required Language Target { get; init; }

    /// <summary>The agency's names: from the registry, else the name the report gives in its own language alone.</summary>
    public required BilingualText AgencyName { get; init; }

    /// <summary>The title in both languages: the source's as received, the other by the rule of the form.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Every text of the report that has words, in document order: headings, paragraphs, captions, cells.</summary>
    public required IReadOnlyList<TranslationUnit> Units { get; init; }

    /// <summary>What the checks found in the translation: of a segment, a unit, or the report as a whole.</summary>
    public IReadOnlyList<TranslationRemark> Remarks
    {
        get;
        init => field = value ?? []; // Data published before translations were checked leave them out.
    } = [];

    /// <summary>How many segments each origin gave.</summary>
    public OriginCounts Counts => OriginCounts.Of(Units.SelectMany(unit => unit.Segments));
}

/// <summary>A text of the report and its segments. The segments' sources, joined, are the text exactly, enumerator left out.</summary>
public sealed record TranslationUnit
{
    /// <summary>The id of the section, paragraph, table (its caption), signature line (<c>sig1</c>) or cell: <c>s1</c>, <c>s1-p2</c>, <c>t3</c>, <c>t3-r1-c2</c> (1-based places).</summary>
    public required string Id { get; init; }

    /// <summary>What kind of text it is.</summary>
    public required UnitKind Kind { get; init; }

    /// <summary>The enumerator, if the text opens with one: rendered by rule, never translated.</summary>
    public Enumerator? Enumerator { get; init; }

    /// <summary>The segments in order.</summary>
    public required IReadOnlyList<Segment> Segments { get; init; }
}

/// <summary>What kind of text a unit is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UnitKind>))]
public enum UnitKind
{
    /// <summary>A section's heading.</summary>
    [JsonStringEnumMemberName("heading")]
    Heading,

    /// <summary>A paragraph or list item.</summary>
    [JsonStringEnumMemberName("paragraph")]
    Paragraph,

    /// <summary>A table's caption.</summary>
    [JsonStringEnumMemberName("caption")]
    Caption,

    /// <summary>A table cell with words in it.</summary>
    [JsonStringEnumMemberName("cell")]
    Cell,

    /// <summary>A line of the signature.</summary>
    [JsonStringEnumMemberName("signature")]
    Signature,
}

/// <summary>An enumerator in both languages.</summary>
/// <param name="Source">As received, with the space after it, if any.</param>
/// <param name="Target">By rule: 一、→ <c>I.</c>, （一）→ <c>(1)</c>, 1.→ <c>1.</c>, （1）→ <c>(a)</c>, ①→ <c>i.</c>, and back.</param>
public sealed record Enumerator(string Source, string Target);

/// <summary>Segments by origin.</summary>
/// <param name="Lexicon">From the lexicon.</param>
/// <param name="Memory">From the memory.</param>
/// <param name="Machine">From an engine.</param>
/// <param name="Human">From a person.</param>
/// <param name="Pending">Not translated.</param>
/// <param name="Unconfirmed">Those of the lexicon, the memory and of people that somebody must confirm all the same: adapted to other figures, or doubted by a check.</param>
public sealed record OriginCounts(int Lexicon, int Memory, int Machine, int Human, int Pending, int Unconfirmed = 0)
{
    /// <summary>All segments.</summary>
    public int Total => Lexicon + Memory + Machine + Human + Pending;

    /// <summary>Segments whose translation a person approved, once or for this report.</summary>
    public int Reviewed => Lexicon + Memory + Human - Unconfirmed;

    /// <summary>Counts segments.</summary>
    public static OriginCounts Of(IEnumerable<Segment> segments)
    {
        var all = segments.ToList();
        var counts = all.CountBy(segment => segment.Origin).ToDictionary();
        int Count(Origin origin) => counts.GetValueOrDefault(origin);
        var unconfirmed = all.Count(segment => segment is { State: SegmentState.Translated, Origin: not Origin.Machine });
        return new(Count(Origin.Lexicon), Count(Origin.Memory), Count(Origin.Machine), Count(Origin.Human), Count(Origin.Pending), unconfirmed);
    }
}
