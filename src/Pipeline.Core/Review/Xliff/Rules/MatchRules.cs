using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff.Rules;

/// <summary>The modules of suggested translations and of metadata: ids of their own, and suggestions about a text of their unit.</summary>
internal static class MatchRules
{
    private static readonly XNamespace Matches = XliffNamespaces.Matches;

    private static readonly XNamespace Metadata = XliffNamespaces.Metadata;

    /// <summary>The faults of a document.</summary>
    public static IEnumerable<XliffFault> Faults(XliffDocument document) =>
        document.Root.Descendants(Matches + "matches").SelectMany(list => IdRules.Twice(list.Elements(Matches + "match")))
            .Concat(document.Root.Descendants(Matches + "match").SelectMany(match => OfMatch(match, document.References)))
            .Concat(document.Root.Descendants(Metadata + "metadata").SelectMany(data => IdRules.Twice(data.DescendantsAndSelf().Where(element => element.Name != Metadata + "meta"))));

    private static IEnumerable<XliffFault> OfMatch(XElement match, XliffReferences references)
    {
        if ((string?)match.Attribute("ref") is { } reference && (reference is not ['#', ..] || references.Find(reference, match) is null))
        {
            yield return new(match, "reference", reference);
        }

        if ((string?)match.Attribute("subType") is { } subType && match.Attribute("type") is null)
        {
            yield return new(match, "mtc-sub-type", subType);
        }
    }
}
