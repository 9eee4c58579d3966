using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff.Rules;

/// <summary>The module of resources: each is there once, with an address or with content.</summary>
internal static class ResourceRules
{
    private static readonly XNamespace Resources = XliffNamespaces.Resources;

    /// <summary>The faults of a document.</summary>
    public static IEnumerable<XliffFault> Faults(XliffDocument document) =>
        document.Root.Descendants(Resources + "resourceData").SelectMany(data => IdRules.Twice(data.Elements()))
            .Concat(XliffFault.Of(document.Root.Descendants().Where(HoldsResource).Where(holder => holder.Attribute("href") is null != holder.Nodes().Any()), "res-content", "href"))
            .Concat(XliffFault.Of(document.Root.Descendants(Resources + "resourceItem").Where(LacksType), "res-type", "id"));

    private static bool LacksType(XElement item) => item.Attribute("mimeType") is null && item.Elements().Where(HoldsResource).Any(child => child.HasElements);

    private static bool HoldsResource(XElement element) => element.Name == Resources + "source" || element.Name == Resources + "target";
}
