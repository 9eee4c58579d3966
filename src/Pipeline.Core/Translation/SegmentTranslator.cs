using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Translation;

/// <summary>Makes the units of one report: cuts texts into segments and looks each up, lexicon before memory.</summary>
/// <param name="source">The report's language.</param>
/// <param name="agency">The agency's names.</param>
/// <param name="memory">The approved pairs.</param>
internal sealed class SegmentTranslator(Language source, BilingualText agency, TranslationMemory memory)
{
    private readonly Language _target = source.Counterpart;

    /// <summary>A heading: a statutory title, a term, or an approved pair.</summary>
    public TranslationUnit Heading(Section section) => new()
    {
        Id = section.Id,
        Kind = UnitKind.Heading,
        Enumerator = EnumeratorOf(section),
        Segments = [section is { HasStatutoryTitle: true, Canonical: { } kind }
            ? new(section.Heading, Lexicon.Default.Title(section.Heading, kind, _target), Origin.Lexicon)
            : Look(section.Heading, UnitKind.Heading)],
    };

    /// <summary>A paragraph: its enumerator by rule, its sentences one by one.</summary>
    public TranslationUnit Paragraph(Paragraph paragraph)
    {
        var enumerator = EnumeratorOf(paragraph.Text);
        return Unit(paragraph.Id, UnitKind.Paragraph, paragraph.Text[(enumerator?.Source.Length ?? 0)..]) with { Enumerator = enumerator };
    }

    /// <summary>A table's caption.</summary>
    public TranslationUnit Caption(string id, string text) => Unit(id, UnitKind.Caption, text);

    /// <summary>A cell: one segment where the lexicon or the memory knows the whole of it.</summary>
    public TranslationUnit Cell(string id, string text) => CellFigures.Render(text, _target) is { } rendered
        ? new() { Id = id, Kind = UnitKind.Cell, Segments = [new(text, rendered, Origin.Lexicon)] }
        : Look(text, UnitKind.Cell) is { Origin: not Origin.Pending } whole
            ? new() { Id = id, Kind = UnitKind.Cell, Segments = [whole] }
            : Unit(id, UnitKind.Cell, text);

    /// <summary>A line of the signature: the day, or the agency's name.</summary>
    public TranslationUnit Signature(string id, string text, DateOnly? day) => day is { } date
        ? new() { Id = id, Kind = UnitKind.Signature, Segments = [new(text, _target.Write(date), Origin.Lexicon)] }
        : Unit(id, UnitKind.Signature, text);

    private TranslationUnit Unit(string id, UnitKind kind, string text) => new()
    {
        Id = id,
        Kind = kind,
        Segments = [.. Segmenter.Default.Split(text, source).Select(segment => Look(segment, kind))],
    };

    private Segment Look(string segment, UnitKind kind) =>
        NameOfAgency(segment) is { } name ? new(segment, name, Origin.Lexicon)
        : Lexicon.Default.Find(segment, kind, _target) is { } term ? new(segment, term, Origin.Lexicon)
        : memory.Find(segment, kind, _target) is { } approved ? new(segment, approved, Origin.Memory)
        : new(segment, null, Origin.Pending);

    private string? NameOfAgency(string text)
    {
        var (own, other) = source.IsChinese ? (agency.Zh, agency.En) : (agency.En, agency.Zh);
        return own is not null && FoldedKey.Of(own) == FoldedKey.Of(text) ? other : null;
    }

    /// <summary>A heading's number keeps its value; its form is the other language's for the same rank.</summary>
    private Enumerator? EnumeratorOf(Section section)
    {
        if (section.NumberValue is not { } value)
        {
            return null;
        }

        var rank = source.IsChinese && EnumeratorToken.At(section.Number + section.Heading, source) is { } token ? token.Ranks[0] : section.Level;
        return new(section.Number + (source.IsChinese ? section.Gap : " "), EnumeratorToken.Render(rank, value, _target));
    }

    /// <summary>In running text only forms that cannot be words or letters are enumerators.</summary>
    private Enumerator? EnumeratorOf(string text) =>
        EnumeratorToken.At(text, source) is { OpensSentences: false, Readings: [var value] } token && (source.IsChinese || char.IsAsciiDigit(token.Text.TrimStart('(', '（')[0]))
            ? new(token.Text, EnumeratorToken.Render(token.Ranks[^1], value, _target))
            : null;
}
