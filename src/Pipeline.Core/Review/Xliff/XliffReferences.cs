using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff;

/// <summary>
/// Follows the fragment identifiers of XLIFF 2.1, section 3: <c>#m1</c> is a source code or segment of the unit,
/// <c>#t=m1</c> a target code, <c>#n=n1</c> a note, <c>#f=f1/u=u1/gls=g1</c> an entry of a module, from the file down.
/// What was looked through once is remembered, so that a file full of references takes no longer than another.
/// </summary>
internal sealed class XliffReferences
{
    private const string Containers = "fgu";

    private static readonly XNamespace Core = XliffNamespaces.Core;

    private readonly Dictionary<(XElement Scope, string Prefix), Dictionary<string, XElement>> _known = [];

    /// <summary>What a reference inside the document means; null for one that is malformed or leads nowhere.</summary>
    /// <param name="reference">The reference, with its <c>#</c>.</param>
    /// <param name="from">The element that refers.</param>
    public XElement? Find(string reference, XElement from)
    {
        var steps = Steps(reference).ToList();
        var containers = steps.TakeWhile(step => step.Prefix is "f" or "g" or "u").ToList();
        var ranks = containers.Select(step => Containers.IndexOf(step.Prefix, StringComparison.Ordinal)).ToList();
        if (ranks.Zip(ranks.Skip(1)).Any(pair => pair.First >= pair.Second) || steps.Count - containers.Count > 1)
        {
            return null;
        }

        var start = Start(reference, containers.Select(step => step.Prefix).FirstOrDefault(), from);
        return steps.Aggregate(start, (scope, step) => scope is null ? null : Step(scope, step.Prefix, step.Id));
    }

    /// <summary>The element of this kind and id in a scope.</summary>
    public XElement? Step(XElement scope, string prefix, string id)
    {
        if (!_known.TryGetValue((scope, prefix), out var ids))
        {
            ids = [];
            foreach (var element in Candidates(scope, prefix))
            {
                if (((string?)element.Attribute("id") ?? (string?)element.Attribute(XNamespace.Xml + "id")) is { } own)
                {
                    ids.TryAdd(own, element);
                }
            }

            _known.Add((scope, prefix), ids);
        }

        return ids.GetValueOrDefault(id);
    }

    private static IEnumerable<(string Prefix, string Id)> Steps(string reference) => reference[1..].TrimStart('/').Split('/')
        .Select(step => step.Split('=', 2) is [var prefix, var id] ? (prefix, id) : ("", step));

    /// <summary>A path from the root starts at the document, one that names a file too; any other at the nearest element that may hold its first step.</summary>
    private static XElement? Start(string reference, string? first, XElement from) =>
        reference.StartsWith("#/", StringComparison.Ordinal) || first is "f" ? from.AncestorsAndSelf().Last()
        : from.Ancestors(Core + (first is null ? "unit" : "file")).FirstOrDefault();

    private static IEnumerable<XElement> Candidates(XElement scope, string prefix) => prefix switch
    {
        "f" => scope.Elements(Core + "file"),
        "g" => scope.Descendants(Core + "group"),
        "u" => scope.Descendants(Core + "unit"),
        "n" => scope.Elements(Core + "notes").Elements(Core + "note"),
        "d" => scope.Elements(Core + "originalData").Elements(Core + "data"),
        "t" => CodeScope.InlineOf(CodeScope.Unit(scope).Targets),
        "" => CodeScope.Unit(scope) is var unit ? unit.Parts.Concat(CodeScope.InlineOf(unit.Sources)) : [],
        _ => XliffNamespaces.OfPrefix(prefix) is { } space ? scope.Elements().DescendantsAndSelf().Where(element => element.Name.Namespace == space) : [],
    };
}
