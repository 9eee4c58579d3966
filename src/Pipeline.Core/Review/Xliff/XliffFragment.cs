using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff;

/// <summary>
/// Fragment identifiers of XLIFF 2.1, section 3: <c>#m1</c> is a source code or segment of the unit, <c>#t=m1</c> a target
/// code, <c>#n=n1</c> a note, <c>#f=f1/u=u1/gls=g1</c> an entry of a module, from the file down.
/// </summary>
internal static class XliffFragment
{
    private const string Containers = "fgu";

    private static readonly XNamespace Core = XliffNamespaces.Core;

    /// <summary>What a reference inside the document means; null for one that is malformed or leads nowhere.</summary>
    /// <param name="reference">The reference, with its <c>#</c>.</param>
    /// <param name="from">The element that refers.</param>
    public static XElement? Find(string reference, XElement from)
    {
        var steps = reference[1..].TrimStart('/').Split('/').Select(step => step.Split('=', 2)).Select(step => step is [var prefix, var id] ? (Prefix: prefix, Id: id) : (Prefix: "", Id: step[0])).ToList();
        var containers = steps.TakeWhile(step => step.Prefix is "f" or "g" or "u").ToList();
        var isOrdered = containers.Select(step => Containers.IndexOf(step.Prefix[0], StringComparison.Ordinal)).ToList() is var ranks && ranks.Zip(ranks.Skip(1)).All(pair => pair.First < pair.Second);
        if (!isOrdered || steps.Count - containers.Count > 1)
        {
            return null;
        }

        var scope = containers.Aggregate(Start(reference, containers.Count > 0 ? containers[0].Prefix : "", from), Enter);
        return steps.Count == containers.Count ? scope : scope is null ? null : Leaf(steps[^1].Prefix, steps[^1].Id, scope);
    }

    /// <summary>A path from the root starts at the document, one that names a file too; any other at the nearest element that may hold its first step.</summary>
    private static XElement? Start(string reference, string first, XElement from) =>
        reference.StartsWith("#/", StringComparison.Ordinal) || first is "f" ? from.AncestorsAndSelf().Last()
        : from.Ancestors(Core + (first is "" ? "unit" : "file")).FirstOrDefault();

    private static XElement? Enter(XElement? scope, (string Prefix, string Id) step) => scope?
        .Descendants(Core + (step.Prefix switch { "f" => "file", "g" => "group", _ => "unit" }))
        .FirstOrDefault(element => (string?)element.Attribute("id") == step.Id);

    private static XElement? Leaf(string prefix, string id, XElement scope) => prefix switch
    {
        "n" => ById(scope.Elements(Core + "notes").Elements(Core + "note"), id),
        "d" => ById(scope.Elements(Core + "originalData").Elements(Core + "data"), id),
        "t" => ById(CodeScope.InlineOf(CodeScope.Unit(scope).Targets), id),
        "" => ById(CodeScope.Unit(scope).Parts.Concat(CodeScope.InlineOf(CodeScope.Unit(scope).Sources)), id),
        _ => XliffNamespaces.OfPrefix(prefix) is { } space ? ById(scope.Elements().DescendantsAndSelf().Where(element => element.Name.Namespace == space), id) : null,
    };

    private static XElement? ById(IEnumerable<XElement> elements, string id) =>
        elements.FirstOrDefault(element => (string?)element.Attribute("id") == id || (string?)element.Attribute(XNamespace.Xml + "id") == id);
}
