using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff.Rules;

/// <summary>Ids are unique where the specification wants them to be, and a code of the target has the id of its twin in the source.</summary>
internal static class IdRules
{
    private static readonly XNamespace Core = XliffNamespaces.Core;

    /// <summary>The faults of a document.</summary>
    public static IEnumerable<XliffFault> Faults(XliffDocument document)
    {
        var root = document.Root;
        return Twice(root.Elements(Core + "file"))
            .Concat(root.Elements(Core + "file").SelectMany(file => Twice(file.Descendants(Core + "group")).Concat(Twice(file.Descendants(Core + "unit")))))
            .Concat(root.Descendants(Core + "notes").SelectMany(notes => Twice(notes.Elements(Core + "note"))))
            .Concat(root.Descendants(Core + "originalData").SelectMany(data => Twice(data.Elements(Core + "data"))))
            .Concat(root.Descendants().Where(IsOwner).SelectMany(OfExtensions))
            .Concat(CodeScope.Of(document).SelectMany(scope => Twice(PartsAndSources(scope)).Concat(OfTargets(scope))));
    }

    /// <summary>The elements whose id another one before them has.</summary>
    public static IEnumerable<XliffFault> Twice(IEnumerable<XElement> elements, string rule = "duplicate-id") => elements
        .Where(element => IdOf(element) is not null)
        .GroupBy(IdOf)
        .SelectMany(same => same.Skip(1))
        .Select(element => new XliffFault(element, rule, IdOf(element) ?? ""));

    /// <summary>The ids of extensions share no space with those of the core, but one with each other in every file, group and unit.</summary>
    private static IEnumerable<XliffFault> OfExtensions(XElement owner) => owner.Elements()
        .Where(child => !XliffNamespaces.IsModule(child.Name))
        .SelectMany(extension => extension.DescendantsAndSelf())
        .GroupBy(element => element.Name.Namespace)
        .SelectMany(space => Twice(space));

    private static IEnumerable<XElement> PartsAndSources(CodeScope scope) =>
        scope.Parts.Where(part => part != scope.Owner).Concat(CodeScope.InlineOf(scope.Sources));

    private static IEnumerable<XliffFault> OfTargets(CodeScope scope)
    {
        var others = PartsAndSources(scope).Where(element => IdOf(element) is not null).GroupBy(IdOf).ToDictionary(same => same.Key ?? "", same => same.First());
        var codes = CodeScope.InlineOf(scope.Targets).Where(code => IdOf(code) is not null).ToList();
        return Twice(codes).Concat(codes
            .Where(code => others.TryGetValue(IdOf(code) ?? "", out var twin) && !AreTwins(twin, code))
            .Select(code => new XliffFault(code, "target-id", IdOf(code) ?? "")));
    }

    private static bool AreTwins(XElement source, XElement target) =>
        source.Name == target.Name && source.Ancestors(Core + "source").FirstOrDefault()?.Parent == target.Ancestors(Core + "target").First().Parent;

    private static string? IdOf(XElement element) => (string?)element.Attribute("id") ?? (string?)element.Attribute(XNamespace.Xml + "id");

    private static bool IsOwner(XElement element) => element.Name.Namespace == Core && element.Name.LocalName is "file" or "group" or "unit";
}
