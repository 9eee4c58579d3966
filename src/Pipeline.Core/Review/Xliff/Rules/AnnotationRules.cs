using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff.Rules;

/// <summary>What annotations say, and what they refer to.</summary>
internal static class AnnotationRules
{
    private static readonly XNamespace Core = XliffNamespaces.Core;

    /// <summary>The faults of a document.</summary>
    public static IEnumerable<XliffFault> Faults(XliffDocument document) => CodeScope.Of(document)
        .SelectMany(scope => scope.Inline)
        .Where(inline => inline.Name == Core + "mrk" || inline.Name == Core + "sm")
        .SelectMany(mark => OfMark(mark, document.References));

    private static IEnumerable<XliffFault> OfMark(XElement mark, XliffReferences references)
    {
        var (type, reference) = ((string?)mark.Attribute("type"), (string?)mark.Attribute("ref"));
        var referent = reference is ['#', ..] ? references.Find(reference, mark) : null;
        if (reference is ['#', ..] && referent is null)
        {
            yield return new(mark, "reference", reference);
        }

        if (type is "comment" && (reference is null == mark.Attribute("value") is null || (reference is not null && !IsOwnNote(referent, mark))))
        {
            yield return new(mark, "comment", reference ?? "");
        }

        if (type is "mtc:match" && reference is not null)
        {
            yield return new(mark, "match-mark", reference);
        }
    }

    private static bool IsOwnNote(XElement? note, XElement mark) =>
        note?.Name == Core + "note" && note.Parent?.Parent == mark.Ancestors(Core + "unit").FirstOrDefault();
}
