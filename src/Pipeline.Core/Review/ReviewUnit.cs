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

    private static readonly XNamespace Glossary = XliffNamespaces.Glossary;

    private static readonly XNamespace Matches = XliffNamespaces.Matches;

    private static readonly XNamespace Metadata = XliffNamespaces.Metadata;

    private readonly List<ReviewTerm> _terms = [];

    /// <summary>The unit.</summary>
    public XElement Write()
    {
        var segments = unit.Segments.Select((segment, i) => Segment(segment, i + 1)).ToList();
        return new(
            Core + "unit",
            new XAttribute("id", unit.Id),
            new XAttribute("type", $"gr:{unit.Kind.ToString().ToLowerInvariant()}"),
            List(Glossary + "glossary", _terms.Select(Entry)),
            List(Matches + "matches", unit.Segments.Index().SelectMany(MatchesOf).Select(Match)),
            List(Metadata + "metadata", unit.Segments.Select((segment, i) => MetadataOf(segment, i + 1))),
            List(Core + "notes", Notes().Select((note, i) => note(i + 1))),
            segments);
    }

    /// <summary>What a check says, for the reviewer to read in both languages.</summary>
    public static XElement Remark(TranslationRemark remark, int number)
    {
        var finding = remark.Finding;
        var place = remark.Segment is { } segment ? string.Create(CultureInfo.InvariantCulture, $"[{segment}] ") : "";
        var note = Note(number, "qa", $"{place}{finding.Code} {finding.MessageZh} {finding.Message}");
        note.Add(new XAttribute("appliesTo", "target"), new XAttribute("priority", finding.Severity switch { Severity.Error => 1, Severity.Warning => 2, _ => 3 }));
        return note;
    }

    private static XElement Note(int number, string category, string text) => new(
        Core + "note",
        new XAttribute("id", $"n{number.ToString(CultureInfo.InvariantCulture)}"),
        new XAttribute("category", category),
        XliffText.Plain(text));

    private IEnumerable<Func<int, XElement>> Notes()
    {
        if (unit.Enumerator is { } enumerator)
        {
            yield return number => Note(number, "enumerator", $"{enumerator.Source.Trim()} → {enumerator.Target.Trim()}");
        }

        foreach (var (i, segment) in unit.Segments.Index())
        {
            if (segment.Lead is { } lead)
            {
                yield return number => Note(number, "enumerator", string.Create(CultureInfo.InvariantCulture, $"[{i + 1}] {lead.Source.Trim()} → {lead.Target.Trim()}"));
            }
        }

        foreach (var remark in remarks)
        {
            yield return number => Remark(remark, number);
        }
    }

    private XElement Segment(Segment segment, int number) => new(
        Core + "segment",
        new XAttribute("id", number),
        segment.State is SegmentState.Initial ? null : new[] { new XAttribute("state", ReviewNames.Of(segment.State)), new XAttribute("subState", SubState(segment)) },
        Text("source", Marked(segment.Source)),
        segment.Target is { } target ? Text("target", XliffText.Nodes(target)) : null);

    /// <summary>The text with its terms marked; of two that overlap, the first and longer one is.</summary>
    private IEnumerable<XNode> Marked(string text)
    {
        var end = 0;
        foreach (var term in aids.Terms(text).OrderBy(term => term.Start).ThenByDescending(term => term.Text.Length))
        {
            if (term.Start < end || term.Text.Length == 0 || string.CompareOrdinal(text, term.Start, term.Text, 0, term.Text.Length) != 0)
            {
                continue;
            }

            _terms.Add(term);
            foreach (var node in XliffText.Nodes(text[end..term.Start]))
            {
                yield return node;
            }

            yield return new XElement(Core + "mrk", new XAttribute("id", $"m{_terms.Count}"), new XAttribute("type", "term"), XliffText.Nodes(term.Text));
            end = term.Start + term.Text.Length;
        }

        foreach (var node in XliffText.Nodes(text[end..]))
        {
            yield return node;
        }
    }

    private static XElement Entry(ReviewTerm term, int i) => new(
        Glossary + "glossEntry",
        new XAttribute("id", $"g{i + 1}"),
        new XAttribute("ref", $"#m{i + 1}"),
        new XElement(Glossary + "term", new XAttribute("source", "lexicon"), XliffText.Plain(term.Text)),
        new XElement(Glossary + "translation", XliffText.Plain(term.Rendering)));

    private IEnumerable<(int Segment, ReviewMatch Match)> MatchesOf((int Index, Segment Segment) place) =>
        (place.Segment.Former is { } former ? [new ReviewMatch(former.Source, former.Target, null, "former text")] : Array.Empty<ReviewMatch>())
            .Concat(aids.Matches(place.Segment))
            .Select(match => (place.Index + 1, match));

    private static XElement Match((int Segment, ReviewMatch Match) place, int i) => new(
        Matches + "match",
        new XAttribute("id", $"x{i + 1}"),
        new XAttribute("ref", $"#{place.Segment.ToString(CultureInfo.InvariantCulture)}"),
        new XAttribute("type", "tm"),
        new XAttribute("origin", XliffText.Plain(place.Match.Origin)),
        place.Match.Similarity is { } similarity ? new XAttribute("similarity", similarity.ToString("0.##", CultureInfo.InvariantCulture)) : null,
        Text("source", XliffText.Nodes(place.Match.Source)),
        Text("target", XliffText.Nodes(place.Match.Target)));

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

    /// <summary>White space counts in a report's text: a sentence keeps the space that follows it.</summary>
    private static XElement Text(string name, IEnumerable<XNode> nodes) => new(Core + name, nodes);

    private static XElement? List(XName name, IEnumerable<XElement> items) => items.ToList() is { Count: > 0 } list ? new(name, list) : null;
}
