using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff.Rules;

/// <summary>The glossary module: entries with ids of their own, with something to say, about a text of their unit.</summary>
internal static class GlossaryRules
{
    private static readonly XNamespace Glossary = XliffNamespaces.Glossary;

    /// <summary>The faults of a document.</summary>
    public static IEnumerable<XliffFault> Faults(XliffDocument document)
    {
        var entries = document.Root.Descendants(Glossary + "glossEntry").ToList();
        return document.Root.Descendants(Glossary + "glossary").SelectMany(glossary => IdRules.Twice(glossary.Descendants().Where(IsNamed)))
            .Concat(entries.Where(IsEmpty).Select(entry => new XliffFault(entry, "gls-empty", (string?)entry.Element(Glossary + "term") ?? "")))
            .Concat(entries.Concat(entries.Elements(Glossary + "translation")).SelectMany(entry => OfReference(entry, document.References)));
    }

    private static bool IsNamed(XElement element) => element.Name == Glossary + "glossEntry" || element.Name == Glossary + "translation";

    private static bool IsEmpty(XElement entry) => entry.Element(Glossary + "translation") is null && entry.Element(Glossary + "definition") is null;

    /// <summary>The committee's own files write <c>#m1</c>, <c>#t=m1</c> and <c>t=#m1</c>: what counts is the id.</summary>
    private static IEnumerable<XliffFault> OfReference(XElement entry, XliffReferences references)
    {
        if ((string?)entry.Attribute("ref") is { } reference
            && reference.Split('#', '=')[^1] is var id
            && !entry.Ancestors(XliffNamespaces.Core + "unit").Any(unit => (references.Step(unit, "", id) ?? references.Step(unit, "t", id)) is not null))
        {
            yield return new(entry, "reference", reference);
        }
    }
}
