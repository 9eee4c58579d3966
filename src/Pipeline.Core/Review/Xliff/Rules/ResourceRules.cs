using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff.Rules;

/// <summary>The module of resources: each is there once, with an address or with content.</summary>
internal static class ResourceRules
{
    private static readonly XNamespace Resources = XliffNamespaces.Resources;

    /// <summary>The faults of a document.</summary>
    public static IEnumerable<XliffFault> Faults(XliffDocument document) =>
    [
        .. document.Root.Descendants(Resources + "resourceData").SelectMany(data => IdRules.Twice(data.Elements())),
        .. document.Root.Descendants().Where(HoldsResource).Where(holder => holder.Attribute("href") is null != holder.Nodes().Any()).Select(holder => new XliffFault(holder, "res-content", "href")),
        .. document.Root.Descendants(Resources + "resourceItem").Where(item => item.Attribute("mimeType") is null && item.Elements().Any(child => HoldsResource(child) && child.HasElements)).Select(item => new XliffFault(item, "res-type", "mimeType")),
    ];

    private static bool HoldsResource(XElement element) => element.Name == Resources + "source" || element.Name == Resources + "target";
}
