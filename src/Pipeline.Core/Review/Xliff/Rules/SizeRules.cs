using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff.Rules;

/// <summary>The modules of sizes and of formatting, whose attributes stand on elements of the core.</summary>
internal static class SizeRules
{
    private static readonly XNamespace Sizes = XliffNamespaces.Sizes;

    private static readonly XNamespace Formatting = XliffNamespaces.Formatting;

    private static readonly XName[] NotOnEnds = [Sizes + "sizeInfo", Sizes + "sizeInfoRef", Sizes + "equivStorage", Formatting + "fs", Formatting + "subFs"];

    /// <summary>The faults of a document.</summary>
    public static IEnumerable<XliffFault> Faults(XliffDocument document)
    {
        var data = document.Root.Descendants(Sizes + "data").ToLookup(data => data.Parent, data => data.Descendants().Select(own => (string?)own.Attribute("id")).ToHashSet());
        return document.Root.Descendants().SelectMany(element => OfElement(element, data));
    }

    private static IEnumerable<XliffFault> OfElement(XElement element, ILookup<XElement?, HashSet<string?>> data)
    {
        // The data stand beside the element or beside one that holds it.
        var reference = (string?)element.Attribute(Sizes + "sizeInfoRef");
        if (reference is not null && (element.Attribute(Sizes + "sizeInfo") is not null || !element.Ancestors().Any(holder => data[holder].Any(ids => ids.Contains(reference)))))
        {
            yield return new(element, "slr-size", reference);
        }

        if (element.Attribute(Formatting + "subFs") is not null && element.Attribute(Formatting + "fs") is null)
        {
            yield return new(element, "fs-pair", "subFs");
        }

        if (element.Name == XliffNamespaces.Core + "ec" && (string?)element.Attribute("isolated") is not "yes")
        {
            foreach (var name in NotOnEnds.Where(name => element.Attribute(name) is not null))
            {
                yield return new(element, name.Namespace == Sizes ? "slr-size" : "fs-pair", name.LocalName);
            }
        }
    }
}
