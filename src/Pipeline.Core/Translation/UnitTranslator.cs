using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Translation;

/// <summary>Makes the units of one report: what numbers a text is rendered by rule, the rest is cut into segments and looked up.</summary>
/// <param name="report">The report.</param>
/// <param name="segments">Looks segments up.</param>
/// <param name="segmenter">Cuts texts.</param>
internal sealed class UnitTranslator(Report report, SegmentTranslator segments, Segmenter segmenter)
{
    private readonly Language _source = report.Language;
    private readonly Language _target = report.Language.Counterpart;

    /// <summary>A heading: a statutory title, a term, or an approved pair.</summary>
    public TranslationUnit Heading(Section section) => new()
    {
        Id = section.Id,
        Kind = UnitKind.Heading,
        Enumerator = EnumeratorOf(section),
        Segments = [section is { HasStatutoryTitle: true, Canonical: { } kind } ? segments.StatutoryTitle(section.Heading, kind) : segments.Look(section.Heading, UnitKind.Heading)],
    };

    /// <summary>A paragraph: its enumerator by rule, its sentences one by one.</summary>
    public TranslationUnit Paragraph(Paragraph paragraph)
    {
        var enumerator = EnumeratorToken.AtRunningText(paragraph.Text, _source) is { } token
            ? new Enumerator(token.Text, EnumeratorToken.Render(token.Ranks[^1], token.Readings[0], _target))
            : null;
        return Unit(paragraph.Id, UnitKind.Paragraph, paragraph.Text[(enumerator?.Source.Length ?? 0)..]) with { Enumerator = enumerator };
    }

    /// <summary>A table's caption.</summary>
    public TranslationUnit Caption(string id, string text) => Unit(id, UnitKind.Caption, text);

    /// <summary>A cell: one segment where the whole of it is known, unless a person has translated its sentences one by one.</summary>
    public TranslationUnit Cell(string id, string text)
    {
        var whole = segments.Human(text, UnitKind.Cell)
            ?? (CellFigures.Render(text, _target) is { } rendered ? new(text, rendered, Origin.Lexicon) : segments.Look(text, UnitKind.Cell));
        var split = whole.Origin is Origin.Human ? null : Unit(id, UnitKind.Cell, text);
        return split is not null && (whole.Origin is Origin.Pending || split.Segments.Any(segment => segment.Origin is Origin.Human))
            ? split
            : new() { Id = id, Kind = UnitKind.Cell, Segments = [whole] };
    }

    /// <summary>A line of the signature: the day, or the agency's name.</summary>
    public TranslationUnit Signature(string id, string text, DateOnly? day) => day is { } date
        ? new() { Id = id, Kind = UnitKind.Signature, Segments = [segments.Human(text, UnitKind.Signature) ?? new(text, _target.Write(date), Origin.Lexicon)] }
        : Unit(id, UnitKind.Signature, text);

    private TranslationUnit Unit(string id, UnitKind kind, string text)
    {
        var parts = segmenter.Split(text, _source);
        return new() { Id = id, Kind = kind, Segments = [.. parts.Select((part, i) => segments.Look(part, kind, isContinued: i > 0 && IsOpen(parts[i - 1])))] };
    }

    /// <summary>True for a segment that a semicolon ends: the next one goes on with it.</summary>
    private static bool IsOpen(string segment) => segment.TrimEnd() is [.., '；' or ';'];

    /// <summary>A heading's number keeps its value; its form is the other language's for the same rank.</summary>
    private Enumerator? EnumeratorOf(Section section)
    {
        if (section.NumberValue is not { } value)
        {
            return null;
        }

        var rank = _source.IsChinese && EnumeratorToken.At(section.Number + section.Heading, _source) is { } token ? token.Ranks[0] : section.Level;
        return new(section.Number + (_source.IsChinese ? section.Gap : " "), EnumeratorToken.Render(rank, value, _target));
    }
}
