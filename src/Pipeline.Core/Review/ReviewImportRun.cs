using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Quality;

namespace Pipeline.Core.Review;

/// <summary>One file being taken in, unit by unit.</summary>
/// <param name="current">The report as it is published now.</param>
/// <param name="check">What forbids a translation to be called reviewed.</param>
/// <param name="at">When the file came back.</param>
internal sealed class ReviewImportRun(BilingualReport current, Func<CheckedSegment, IReadOnlyList<Diagnostic>> check, DateTimeOffset at)
{
    private readonly Dictionary<string, TranslationUnit> _units = current.Units.ToDictionary(unit => unit.Id);
    private readonly List<ReviewedPlace> _places = [];
    private readonly List<TranslationPair> _pairs = [];

    /// <summary>Tells of a unit that could not be read.</summary>
    public void SetAside(string unit, Diagnostic fault) => _places.Add(new(unit, null, ReviewVerdict.Failed, "", null, fault));

    /// <summary>Takes the returned segments of one unit.</summary>
    public void Take(string id, IReadOnlyList<ReviewedSegment> returned)
    {
        if (!_units.TryGetValue(id, out var unit))
        {
            _places.AddRange(returned.Select(segment => Place(segment, ReviewVerdict.Unknown, [Findings.ReviewPlaceUnknown(segment.Line), .. TextOf(segment)])));
            return;
        }

        foreach (var (sentence, segment, isJoined) in new ReviewAlignment(unit, current.Target).Of(returned))
        {
            _places.Add(sentence is { } known ? Decide(unit, unit.Segments[known], segment) : Unmatched(unit, segment, isJoined));
        }
    }

    /// <summary>What became of the file.</summary>
    public ReviewOutcome Outcome(IReadOnlyList<Diagnostic> diagnostics) =>
        new() { Places = _places, Pairs = _pairs, Diagnostics = diagnostics };

    private ReviewedPlace Decide(TranslationUnit unit, Segment segment, ReviewedSegment returned)
    {
        var sent = returned.Sent ?? SentSegment.Of(segment);
        var decision = ReviewDecisions.Of(returned, sent);
        return decision switch
        {
            ReviewDecision.None => Place(returned, ReviewVerdict.Unchanged),
            ReviewDecision.Draft => Place(returned, ReviewVerdict.Unchanged, Findings.ReviewLeftAsDraft(returned.Line)),
            ReviewDecision.Deleted => Place(returned, ReviewVerdict.Unchanged, Findings.ReviewTargetDeleted(returned.Line)),
            _ when Overtaken(decision, segment, returned, sent) is { } overtaken => Place(returned, ReviewVerdict.Failed, overtaken),
            _ => Check(unit, segment, returned, isAdapted: decision is ReviewDecision.Approved && segment.IsAdapted),
        };
    }

    /// <summary>
    /// Why a decision on a translation that was replaced meanwhile does not count: an approval is of a text that no longer
    /// stands, and an edit beats every text but another person's. Null where it counts, so too where both wrote the same.
    /// </summary>
    private static Diagnostic? Overtaken(ReviewDecision decision, Segment segment, ReviewedSegment returned, SentSegment? sent)
    {
        var (current, text) = (segment.Target ?? "", returned.Target ?? "");
        if (SentSegment.Of(segment).TargetHash is var now && (now == sent?.TargetHash || now == ReviewHash.OfTarget(text)))
        {
            return null;
        }

        return decision is ReviewDecision.Approved ? Findings.ReviewOvertaken(returned.Line, current)
            : segment.Origin is Origin.Human ? Findings.ReviewEditedByTwo(returned.Line, current, text)
            : null;
    }

    /// <summary>Applies what a person decided, unless a check finds an error in it.</summary>
    private ReviewedPlace Check(TranslationUnit unit, Segment segment, ReviewedSegment returned, bool isAdapted)
    {
        var pair = Pair(unit, segment, returned);
        var findings = check(new(pair.Source, pair.Target, pair.SourceText, pair.TargetText, unit.Kind.Context, current.Report.Year));
        if (findings.Any(finding => finding.Severity is Severity.Error))
        {
            return Place(returned, ReviewVerdict.Failed, findings);
        }

        _pairs.Add(pair);
        return Place(returned, ReviewVerdict.Applied, isAdapted ? [Findings.ReviewAdaptedConfirmed(returned.Line), .. findings] : findings);
    }

    /// <summary>A segment that is none of the unit's sentences.</summary>
    private static ReviewedPlace Unmatched(TranslationUnit unit, ReviewedSegment returned, bool isJoined)
    {
        var former = unit.Segments.ElementAtOrDefault(ReviewAlignment.NumberOf(returned) - 1);
        var (verdict, reason) =
            isJoined ? (ReviewVerdict.SourceDiffers, Findings.ReviewSegmentsJoined(returned.Line))
            : former is null ? (ReviewVerdict.Unknown, Findings.ReviewPlaceUnknown(returned.Line))
            : (ReviewVerdict.SourceDiffers, IsStill(former, returned.Sent) ? Findings.ReviewSourceEdited(returned.Line) : Findings.ReviewSourceChanged(returned.Line));
        return Place(returned, verdict, [reason, .. TextOf(returned)]);
    }

    /// <summary>What a person may have written for a sentence the report does not have: told, so that nobody's work is lost.</summary>
    private static IEnumerable<Diagnostic> TextOf(ReviewedSegment returned) =>
        string.IsNullOrWhiteSpace(returned.Target) || (returned.Sent is { } sent && ReviewDecisions.Of(returned, sent) is not (ReviewDecision.Approved or ReviewDecision.Edited))
            ? []
            : [Findings.ReviewTextReturned(returned.Line, returned.Target.Trim())];

    private TranslationPair Pair(TranslationUnit unit, Segment segment, ReviewedSegment returned) => new()
    {
        Source = current.Report.Language,
        Target = current.Target,
        SourceText = segment.Source.Trim(),
        TargetText = returned.Target?.Trim() ?? "",
        Context = unit.Kind.Context,
        Agency = current.Report.AgencySlug,
        Report = current.Report.Id,
        IsFinal = returned.State is SegmentState.Final,
        Person = returned.Person,
        Approved = at,
    };

    private static bool IsStill(Segment segment, SentSegment? sent) => sent is not null && sent.SourceHash == ReviewHash.OfSource(segment.Source);

    private static ReviewedPlace Place(ReviewedSegment segment, ReviewVerdict verdict, params IReadOnlyList<Diagnostic> reasons) =>
        new(segment.Unit, segment.Segment, verdict, segment.Source, segment.Target, reasons);
}
