using Pipeline.Core.Model;
using Pipeline.Core.Terminology;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Translation;

/// <summary>
/// Looks up segments of one report. A person's word on this very sentence comes first, then the lexicon, then an approved
/// translation of the same sentence elsewhere, then one of the same words with other figures.
/// </summary>
/// <param name="report">The report.</param>
/// <param name="agency">The agency's names.</param>
/// <param name="memory">The approved pairs: the agency's own over those all share.</param>
/// <param name="lexicon">The fixed terms.</param>
internal sealed class SegmentTranslator(Report report, BilingualText agency, TranslationMemory memory, Lexicon lexicon)
{
    private readonly Language _source = report.Language;
    private readonly Language _target = report.Language.Counterpart;

    /// <summary>The title of a section the form prescribes.</summary>
    public Segment StatutoryTitle(string heading, SectionKind kind) =>
        Human(heading, UnitKind.Heading) ?? new(heading, lexicon.Title(heading, kind, _target), Origin.Lexicon);

    /// <summary>A segment with what is known of it; pending where nothing is.</summary>
    /// <param name="segment">The segment as received.</param>
    /// <param name="kind">What kind of text it stands in.</param>
    /// <param name="isContinued">True after a semicolon: it is no sentence of its own.</param>
    public Segment Look(string segment, UnitKind kind, bool isContinued = false)
    {
        var lead = kind is UnitKind.Paragraph or UnitKind.Heading ? SentenceLead.At(segment, _source) : null;
        var known = Known(segment[(lead?.Text.Length ?? 0)..], kind);
        return known with
        {
            Lead = lead is null ? null : new(lead.Text, SentenceLead.Render(lead.Number, _target, isContinued)),
            Target = known.Target is null || known.Origin is Origin.Human || _target.IsChinese ? known.Target
                : lead is not null ? SentenceCase.AfterLead(known.Target)
                : kind is UnitKind.Paragraph && !isContinued ? SentenceCase.AtStart(known.Target)
                : known.Target,
        };
    }

    private Segment Known(string text, UnitKind kind)
    {
        var request = RequestOf(kind);
        return Human(text, request)
            ?? (NameOfAgency(text) is { } name ? new(text, name, Origin.Lexicon)
                : lexicon.Find(text, kind, _target) is { } term ? new(text, term, Origin.Lexicon)
                : memory.Find(text, request) is { } approved ? Remembered(text, approved)
                : Adapted(text, request) is { } adapted ? new(text, adapted, Origin.Memory) { IsAdapted = true }
                : new Segment(text, null, Origin.Pending));
    }

    private MemoryRequest RequestOf(UnitKind kind) => new(_source, _target, kind.Context, report.Id);

    /// <summary>The segment as a person translated it for this very report; null where nobody did.</summary>
    public Segment? Human(string text, UnitKind kind) => Human(text, RequestOf(kind));

    private Segment? Human(string text, MemoryRequest request) =>
        memory.Find(text, request) is { Report: { } approvedIn } pair && approvedIn == report.Id ? Remembered(text, pair) with { Origin = Origin.Human } : null;

    private static Segment Remembered(string text, TranslationPair pair) => new(text, pair.TargetText, Origin.Memory) { IsFinal = pair.IsFinal };

    private string? Adapted(string text, MemoryRequest request) => memory.FindWithOtherFigures(text, request)
        .Select(pair => AdaptedTranslation.Of(pair, text, report.Year))
        .OfType<string>()
        .FirstOrDefault();

    private string? NameOfAgency(string text)
    {
        var (own, other) = _source.IsChinese ? (agency.Zh, agency.En) : (agency.En, agency.Zh);
        return own is not null && FoldedKey.Of(own) == FoldedKey.Of(text) ? other : null;
    }
}
