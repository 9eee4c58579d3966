using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Review;

namespace Pipeline.Core.Tests.Review;

public sealed class ReviewReportTests
{
    private static readonly ReportId Report = new("changping", 2021);

    [Fact]
    public void A_receipt_tells_two_hundred_places_and_how_many_more_there_are()
    {
        var notes = NotesOn(Enumerable.Range(1, 203).Select(i => Place(i, ReviewVerdict.Failed)));

        Assert.Equal(201, notes.Count);
        Assert.Equal(("…", "And 3 more.", "另有 3 处。"), (notes[^1].Place, notes[^1].Reasons[0].Message, notes[^1].Reasons[0].MessageZh));
    }

    [Fact]
    public void A_count_of_places_is_not_drawn_as_a_place_that_failed()
    {
        var review = ReviewReport.Summary(Report, Outcome(Enumerable.Range(1, 203).Select(i => Place(i, ReviewVerdict.Unknown))), []);

        Assert.Contains("<tr><td><code>…</code></td><td></td>", ReceiptReview.Of(review).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_hundred_places_are_told_without_a_count() =>
        Assert.Equal("s1-p1 [200]", NotesOn(Enumerable.Range(1, 200).Select(i => Place(i, ReviewVerdict.Failed)))[^1].Place);

    [Fact]
    public void What_needs_somebody_comes_before_what_was_applied() => Assert.Equal(
        ["s1-p1 [2]", "s1-p1 [1]", "s1-p1 [3]"],
        NotesOn([Place(1, ReviewVerdict.Applied), Place(2, ReviewVerdict.Failed), Place(3, ReviewVerdict.Applied)]).Select(note => note.Place));

    [Fact]
    public void A_place_is_told_with_five_reasons_and_errors_are_not_among_those_left_out()
    {
        var reasons = Enumerable.Repeat(Severity.Warning, 6).Append(Severity.Error).Select(severity => new Diagnostic("RPT999", severity, null, "Rather long.", "偏长。"));

        var note = Assert.Single(NotesOn([Place(1, ReviewVerdict.Failed) with { Reasons = [.. reasons] }]));

        Assert.Equal((5, Severity.Error), (note.Reasons.Count, note.Reasons[0].Severity));
    }

    private static ReviewedPlace Place(int segment, ReviewVerdict verdict) => new("s1-p1", $"{segment}", verdict, "一。", "One.");

    private static IReadOnlyList<ReviewedNote> NotesOn(IEnumerable<ReviewedPlace> places) => ReviewReport.Summary(Report, Outcome(places), []).Notes;

    private static ReviewOutcome Outcome(IEnumerable<ReviewedPlace> places) => new() { Places = [.. places], Pairs = [], Diagnostics = [] };
}
