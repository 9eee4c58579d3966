using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Quality;

/// <summary>Everything that is checked of a translation.</summary>
/// <param name="lexicon">The terms it is held to.</param>
public sealed class TranslationChecks(Lexicon lexicon)
{
    // What is no translation at all is told first, and nothing else is said of it.
    private static readonly ISegmentCheck[] Whether = [new EmptyTranslation(), new RepeatedSource()];

    private readonly ISegmentCheck[] _how =
    [
        new UntranslatedText(),
        new CorruptedText(),
        new FigureIdentity(),
        new SentenceCount(),
        new LengthBand(),
        new BracketBalance(),
        new FinalStop(),
        new DoubledWords(),
        new TermFidelity(lexicon),
    ];

    private static readonly IReportCheck[] Whole =
    [
        new Completeness(),
        new ConsistentRendering(),
        new DistinctLabels(),
        new OrderOfPoints(),
        new DoubledEnumerator(),
        new AdaptedSegments(),
    ];

    /// <summary>What is to be said of one translated segment.</summary>
    public IReadOnlyList<Diagnostic> Of(CheckedSegment segment) =>
        Whether.SelectMany(check => check.Of(segment)).ToList() is [_, ..] none ? none : [.. _how.SelectMany(check => check.Of(segment))];

    /// <summary>The report with all remarks on it, and with every segment that has an error marked as doubtful.</summary>
    public BilingualReport Examine(BilingualReport report)
    {
        var order = report.Units.Select(unit => unit.Id).Index().ToDictionary(indexed => indexed.Item, indexed => indexed.Index);
        IReadOnlyList<TranslationRemark> remarks =
        [
            .. Whole.SelectMany(check => check.Of(report))
                .Concat(report.TranslatedSegments().SelectMany(place => Of(report, place).Select(place.Remark)))
                .OrderBy(remark => order.GetValueOrDefault(remark.Unit ?? "", -1))
                .ThenBy(remark => remark.Segment ?? 0),
        ];
        return Marked(report, remarks) with { Remarks = remarks };
    }

    /// <summary>What the form fixes is not for a reviewer to word better: there, only an error is told.</summary>
    private IEnumerable<Diagnostic> Of(BilingualReport report, SegmentPlace place) =>
        Of(new CheckedSegment(report.Report.Language, report.Target, place.Segment.Source, place.Target, place.Unit.Kind.Context, report.Report.Year))
            .Where(finding => finding.Severity is Severity.Error || place.Segment.Origin is not Origin.Lexicon);

    /// <summary>An error of a whole unit is one of all its segments.</summary>
    private static BilingualReport Marked(BilingualReport report, IReadOnlyList<TranslationRemark> remarks)
    {
        var errors = remarks.Where(remark => remark.Finding.Severity is Severity.Error).Select(remark => (remark.Unit, remark.Segment)).ToHashSet();
        return report with
        {
            Units =
            [
                .. report.Units.Select(unit => unit with
                {
                    Segments = [.. unit.Segments.Select((segment, i) => segment with { IsDoubtful = errors.Contains((unit.Id, i + 1)) || errors.Contains((unit.Id, null)) })],
                }),
            ],
        };
    }
}
