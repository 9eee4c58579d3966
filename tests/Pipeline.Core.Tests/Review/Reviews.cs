using System.Text;
using System.Xml.Linq;
using Pipeline.Core.Model;
using Pipeline.Core.Quality;
using Pipeline.Core.Review;
using Pipeline.Core.Review.Xliff;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Review;

/// <summary>A report that goes out to review, what a reviewer's tool does to it, and what comes of it.</summary>
internal static class Reviews
{
    public static readonly DateTimeOffset At = new(2022, 3, 28, 2, 0, 0, TimeSpan.Zero);

    private static readonly XNamespace Core = XliffNamespaces.Core;

    /// <summary>A section of one paragraph: the paragraph is the unit <c>s1-p1</c>.</summary>
    public static BilingualReport Report(params Segment[] sentences) =>
        new BilingualReportBuilder().Section("一、", "总体情况", "I.", "Overview").Paragraph(sentences).Build();

    public static XElement Export(BilingualReport report, ReviewAids? aids = null) =>
        XElement.Parse(Encoding.UTF8.GetString(ReviewExport.Write(report, aids)), LoadOptions.PreserveWhitespace);

    public static XElement Unit(this XElement file, string id = "s1-p1") => file.Descendants(Core + "unit").Single(unit => (string?)unit.Attribute("id") == id);

    public static XElement Segment(this XElement file, int number = 1, string unit = "s1-p1") =>
        file.Unit(unit).Elements(Core + "segment").Single(segment => (string?)segment.Attribute("id") == $"{number}");

    public static XElement Source(this XElement segment) => segment.Element(Core + "source") ?? throw new InvalidOperationException("A segment has a source.");

    public static XElement? Target(this XElement segment) => segment.Element(Core + "target");

    /// <summary>Writes a translation as a tool does, and sets the state if it sets one.</summary>
    public static void Translate(this XElement segment, string? text, string? state = null)
    {
        segment.Target()?.Remove();
        if (text is not null)
        {
            segment.Add(new XElement(Core + "target", new XAttribute(XNamespace.Xml + "space", "preserve"), text));
        }

        if (state is not null)
        {
            segment.SetState(state);
        }
    }

    public static void SetState(this XElement segment, string state)
    {
        segment.SetAttributeValue("state", state);
        segment.SetAttributeValue("subState", null);
    }

    public static ReviewFile Read(XElement file)
    {
        var read = ReviewFile.Read(Encoding.UTF8.GetBytes(file.ToString(SaveOptions.DisableFormatting)));
        Assert.True(read.IsSuccess(out var review), string.Join('\n', read.Diagnostics.Select(finding => finding.Message)));
        return review;
    }

    /// <summary>Exports a report, has a tool change the file, and imports it again.</summary>
    public static ReviewOutcome RoundTrip(BilingualReport report, Action<XElement> review, BilingualReport? current = null, Func<CheckedSegment, IReadOnlyList<Diagnostic>>? check = null)
    {
        var file = Export(report);
        review(file);
        return ReviewImport.Apply(current ?? report, Read(file), check ?? (_ => []), At);
    }

    /// <summary>The verdicts on a unit's segments, in order.</summary>
    public static IEnumerable<ReviewVerdict> On(this ReviewOutcome outcome, string unit = "s1-p1") =>
        outcome.Places.Where(place => place.Unit == unit).Select(place => place.Verdict);

    /// <summary>The codes of what is said of a unit.</summary>
    public static IEnumerable<string> Reasons(this ReviewOutcome outcome, string unit = "s1-p1") =>
        outcome.Places.Where(place => place.Unit == unit).SelectMany(place => place.Reasons).Select(reason => reason.Code);
}
