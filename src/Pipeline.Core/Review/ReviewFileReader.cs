using System.Globalization;
using System.Xml.Linq;
using Pipeline.Core.Model;
using Pipeline.Core.Review.Xliff;

namespace Pipeline.Core.Review;

/// <summary>Takes from an XLIFF document what a review is about.</summary>
/// <param name="root">The document's root.</param>
/// <param name="cancellationToken">Gives up before the next unit.</param>
internal sealed class ReviewFileReader(XElement root, CancellationToken cancellationToken)
{
    private static readonly XNamespace Core = XliffNamespaces.Core;

    private static readonly XNamespace Metadata = XliffNamespaces.Metadata;

    /// <summary>The file, without the units that break a rule.</summary>
    public ReviewFile Read(IReadOnlyDictionary<string, Diagnostic> broken)
    {
        var files = root.Elements(Core + "file").ToList();
        var report = files.Select(ReportOf).FirstOrDefault(id => id is not null);
        return new()
        {
            Report = report,
            Revision = files.Select(file => DataOf(file, ReviewNames.ReportData, ReviewNames.Revision)).FirstOrDefault(revision => revision is not null),
            SourceLanguage = (string?)root.Attribute("srcLang") ?? "",
            TargetLanguage = (string?)root.Attribute("trgLang"),
            Segments =
            [
                .. files.Where(file => ReportOf(file) is not { } other || other == report)
                    .Descendants(Core + "unit")
                    .Where(unit => !broken.ContainsKey((string?)unit.Attribute("id") ?? ""))
                    .SelectMany(SegmentsOf),
            ],
            Broken = broken,
        };
    }

    /// <summary>What the metadata say, which tools keep; else the name of the original, which they show.</summary>
    private static ReportId? ReportOf(XElement file) =>
        ReportId.TryParse(DataOf(file, ReviewNames.ReportData, ReviewNames.Report) ?? (string?)file.Attribute("original") ?? "", out var id) ? id : null;

    private IEnumerable<ReviewedSegment> SegmentsOf(XElement unit)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var sent = unit.Elements(Metadata + "metadata").Elements(Metadata + "metaGroup")
            .Where(group => (string?)group.Attribute("category") is ReviewNames.SegmentData)
            .ToLookup(group => ValueOf(group, ReviewNames.Segment), SentOf);
        return unit.Elements(Core + "segment").Select(segment => SegmentOf(unit, segment, sent[(string?)segment.Attribute("id")].FirstOrDefault()));
    }

    private static ReviewedSegment SegmentOf(XElement unit, XElement segment, SentSegment? sent)
    {
        var target = segment.Element(Core + "target");
        return new()
        {
            Unit = (string?)unit.Attribute("id") ?? "",
            Segment = (string?)segment.Attribute("id"),
            Source = segment.Element(Core + "source") is { } source ? XliffText.Of(source) : "",
            Sent = sent,
            Target = target is null ? null : XliffText.Of(target),
            State = ReviewNames.StateOf((string?)segment.Attribute("state")),
            SubState = (string?)segment.Attribute("subState"),
            Order = int.TryParse((string?)target?.Attribute("order"), NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : null,
            Person = PersonOf(target ?? segment),
            Line = XliffFault.LineOf(segment),
        };
    }

    private static SentSegment? SentOf(XElement data) => ValueOf(data, ReviewNames.SourceHash) is { } source
        ? new(source, ValueOf(data, ReviewNames.TargetHash), ReviewNames.StateOf(ValueOf(data, ReviewNames.State)))
        : null;

    /// <summary>Who revised the text, else who translated it: said in the text itself, or of what holds it.</summary>
    private static string? PersonOf(XElement text)
    {
        var places = text.Descendants().Concat(text.AncestorsAndSelf()).ToList();
        return Named("revPerson") ?? Named("person");

        string? Named(string role) => places.Select(place => (string?)place.Attribute(XliffNamespaces.Its + role)).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name));
    }

    private static string? DataOf(XElement file, string category, string type) => file.Elements(Metadata + "metadata").Elements(Metadata + "metaGroup")
        .Where(group => (string?)group.Attribute("category") == category)
        .Select(group => ValueOf(group, type))
        .FirstOrDefault(value => value is not null);

    private static string? ValueOf(XElement group, string type) =>
        group.Elements(Metadata + "meta").Where(meta => (string?)meta.Attribute("type") == type).Select(meta => meta.Value.Trim()).FirstOrDefault();
}
