using System.Globalization;
using System.Xml.Linq;
using Pipeline.Core.Model;
using Pipeline.Core.Review.Xliff;

namespace Pipeline.Core.Review;

/// <summary>Writes the terms and the similar sentences of one unit, as the modules of XLIFF hold them.</summary>
/// <param name="aids">Where they come from.</param>
internal sealed class ReviewAidsWriter(ReviewAids aids)
{
    private static readonly XNamespace Core = XliffNamespaces.Core;

    private static readonly XNamespace Glossary = XliffNamespaces.Glossary;

    private static readonly XNamespace Matches = XliffNamespaces.Matches;

    private readonly List<ReviewTerm> _terms = [];

    /// <summary>An entry for every term marked so far.</summary>
    public IEnumerable<XElement> Entries => _terms.Select(Entry);

    /// <summary>The text with its terms marked; of two that overlap, the first and longer one is.</summary>
    public IEnumerable<XNode> Marked(string text)
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

    /// <summary>What stood in the unit before the agency changed it, and what the memory knows of similar sentences.</summary>
    public IEnumerable<XElement> MatchesOf(TranslationUnit unit) => unit.Segments.Index().SelectMany(MatchesOf).Select(Match);

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
        new XElement(Core + "source", XliffText.Nodes(place.Match.Source)),
        new XElement(Core + "target", XliffText.Nodes(place.Match.Target)));
}
