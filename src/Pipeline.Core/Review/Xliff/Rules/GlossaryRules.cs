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
        return
        [
            .. document.Root.Descendants(Glossary + "glossary").SelectMany(glossary => IdRules.Twice(glossary.Descendants().Where(IsNamed))),
            .. entries.Where(entry => !entry.Elements().Any(child => child.Name == Glossary + "translation" || child.Name == Glossary + "definition")).Select(entry => new XliffFault(entry, "gls-empty", (string?)entry.Attribute("id") ?? "")),
            .. entries.Concat(entries.Elements(Glossary + "translation")).Where(entry => (string?)entry.Attribute("ref") is { } reference && !IsInUnit(reference, entry)).Select(entry => new XliffFault(entry, "reference", (string?)entry.Attribute("ref") ?? "")),
        ];
    }

    private static bool IsNamed(XElement element) => element.Name == Glossary + "glossEntry" || element.Name == Glossary + "translation";

    /// <summary>The committee's own files write <c>#m1</c>, <c>#t=m1</c> and <c>t=#m1</c>: what counts is the id.</summary>
    private static bool IsInUnit(string reference, XElement entry) =>
        entry.Ancestors(XliffNamespaces.Core + "unit").Select(CodeScope.Unit).FirstOrDefault() is { } unit
        && unit.Parts.Concat(unit.Inline).Any(element => (string?)element.Attribute("id") == reference.Split('#', '=')[^1]);
}
