using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff.Rules;

/// <summary>The module of suggested translations: each has an id of its own and is about a text of its unit.</summary>
internal static class MatchRules
{
    private static readonly XNamespace Matches = XliffNamespaces.Matches;

    /// <summary>The faults of a document.</summary>
    public static IEnumerable<XliffFault> Faults(XliffDocument document)
    {
        var matches = document.Root.Descendants(Matches + "match").ToList();
        return
        [
            .. document.Root.Descendants(Matches + "matches").SelectMany(list => IdRules.Twice(list.Elements(Matches + "match"))),
            .. matches.Where(match => (string?)match.Attribute("ref") is { } reference && (reference is not ['#', ..] || XliffFragment.Find(reference, match) is null)).Select(match => new XliffFault(match, "reference", (string?)match.Attribute("ref") ?? "")),
            .. matches.Where(match => match.Attribute("subType") is not null && match.Attribute("type") is null).Select(match => new XliffFault(match, "mtc-sub-type", (string?)match.Attribute("subType") ?? "")),
            .. document.Root.Descendants(XliffNamespaces.Metadata + "metadata").SelectMany(metadata => IdRules.Twice(metadata.DescendantsAndSelf().Where(element => element.Name.LocalName is "metadata" or "metaGroup"))),
        ];
    }
}
