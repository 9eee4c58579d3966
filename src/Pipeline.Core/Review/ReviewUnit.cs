using System.Globalization;
using System.Xml.Linq;
using Pipeline.Core.Model;
using Pipeline.Core.Review.Xliff;

namespace Pipeline.Core.Review;

/// <summary>Writes one text of a report for review: what the tools may know first, its sentences after it, as XLIFF orders them.</summary>
/// <param name="unit">The text.</param>
/// <param name="remarks">What the checks say of it.</param>
/// <param name="aids">Terms and similar sentences.</param>
internal sealed class ReviewUnit(TranslationUnit unit, IReadOnlyList<TranslationRemark> remarks, ReviewAids aids)
{
    private static readonly XNamespace Core = XliffNamespaces.Core;

    private static readonly XNamespace Metadata = XliffNamespaces.Metadata;

    private readonly ReviewAidsWriter _aids = new(aids);

    /// <summary>The unit.</summary>
    public XElement Write()
    {
        var segments = unit.Segments.Select((segment, i) => Segment(segment, i + 1)).ToList();
        return new(
            Core + "unit",
            new XAttribute("id", unit.Id),
            new XAttribute("type", $"gr:{unit.Kind.ToString().ToLowerInvariant()}"),
            List(XliffNamespaces.Glossary + "glossary", _aids.Entries),
            List(XliffNamespaces.Matches + "matches", _aids.MatchesOf(unit)),
            List(Metadata + "metadata", unit.Segments.Select((segment, i) => MetadataOf(segment, i + 1))),
            List(Core + "notes", ReviewNotes.Of(unit, remarks)),
            segments);
    }

    private XElement Segment(Segment segment, int number) => new(
        Core + "segment",
        new XAttribute("id", number),
        segment.State is SegmentState.Initial ? null : new[] { new XAttribute("state", ReviewNames.Of(segment.State)), new XAttribute("subState", SubState(segment)) },
        new XElement(Core + "source", _aids.Marked(segment.Source)),
        segment.Target is { } target ? new XElement(Core + "target", XliffText.Nodes(target)) : null);

    private static XElement MetadataOf(Segment segment, int number) => new(
        Metadata + "metaGroup",
        new XAttribute("category", ReviewNames.SegmentData),
        ReviewExport.Meta(ReviewNames.Segment, number.ToString(CultureInfo.InvariantCulture)),
        ReviewExport.Meta(ReviewNames.SourceHash, ReviewHash.OfSource(segment.Source)),
        ReviewExport.Meta(ReviewNames.TargetHash, segment.Target is { } target ? ReviewHash.OfTarget(target) : null),
        ReviewExport.Meta(ReviewNames.State, ReviewNames.Of(segment.State)),
        ReviewExport.Meta("origin", segment.Origin.ToString().ToLowerInvariant()),
        ReviewExport.Meta("engine", segment.Engine),
        ReviewExport.Meta("engine-version", segment.EngineVersion),
        ReviewExport.Meta("made", segment.Made?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    private static string SubState(Segment segment) => segment.Origin switch
    {
        Origin.Human => "gr:human",
        Origin.Lexicon => "gr:lexicon",
        _ when segment.IsAdapted => "gr:tm-adapted",
        Origin.Memory => "gr:tm",
        _ => "gr:mt",
    };

    private static XElement? List(XName name, IEnumerable<XElement> items) => items.ToList() is { Count: > 0 } list ? new(name, list) : null;
}
