using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff.Rules;

/// <summary>What a code says of itself holds together, and what it refers to is there.</summary>
internal static class CodeRules
{
    private static readonly XNamespace Core = XliffNamespaces.Core;

    private static readonly string[] OwnFormats = ["xlf:b", "xlf:i", "xlf:u", "xlf:lb", "xlf:pb"];

    /// <summary>Attributes that speak of a paired code's two ends.</summary>
    private static readonly (string Start, string End)[] Ends =
        [("dataRefStart", "dataRefEnd"), ("subFlowsStart", "subFlowsEnd"), ("equivStart", "equivEnd")];

    /// <summary>The faults of a document.</summary>
    public static IEnumerable<XliffFault> Faults(XliffDocument document) =>
        CodeScope.Of(document).SelectMany(scope => CodeScope.CodesOf([.. scope.Sources, .. scope.Targets]).SelectMany(code => OfCode(code, scope)).Concat(OfDeleted(scope)));

    private static IEnumerable<XliffFault> OfCode(XElement code, CodeScope scope) =>
    [
        .. OfType(code),
        .. OfCopy(code, scope),
        .. Values(code, "dataRef", "dataRefStart", "dataRefEnd").Where(id => !scope.HasData(id)).Select(id => new XliffFault(code, "data-ref", id)),
        .. Ends.Where(pair => code.Attribute(pair.Start) is null != code.Attribute(pair.End) is null).Select(pair => new XliffFault(code, "in-pairs", $"{pair.Start}, {pair.End}")),
        .. Values(code, "subFlows", "subFlowsStart", "subFlowsEnd").SelectMany(ids => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(id => !IsUnit(code, id)).Select(id => new XliffFault(code, "sub-flows", id)),
    ];

    private static IEnumerable<XliffFault> OfType(XElement code)
    {
        if ((string?)code.Attribute("subType") is { } subType
            && ((string?)code.Attribute("type") is not { } type
                || (subType.StartsWith("xlf:", StringComparison.Ordinal) && !(OwnFormats.Contains(subType) ? type is "fmt" : subType is "xlf:var" && type is "ui"))))
        {
            yield return new(code, "sub-type", subType);
        }
    }

    private static IEnumerable<XliffFault> OfCopy(XElement code, CodeScope scope)
    {
        if ((string?)code.Attribute("copyOf") is { } id
            && (HasData(code) || !scope.Inline.Any(other => (string?)other.Attribute("id") == id && !HasData(other) && (string?)other.Attribute("canCopy") is not "no")))
        {
            yield return new(code, "copy-of", id);
        }
    }

    /// <summary>A segment that is translated keeps the codes that must not be deleted, though another of its unit may have taken them over.</summary>
    private static IEnumerable<XliffFault> OfDeleted(CodeScope scope)
    {
        var kept = CodeScope.CodesOf(scope.Targets).Select(ReorderRules.KeyOf).ToHashSet();
        return CodeScope.CodesOf(scope.Targets.Select(target => target.Parent).Elements(Core + "source"))
            .Where(code => (string?)code.Attribute("canDelete") is "no" && !kept.Contains(ReorderRules.KeyOf(code)))
            .Select(code => new XliffFault(code, "missing-code", ReorderRules.KeyOf(code)));
    }

    private static bool HasData(XElement code) => Values(code, "dataRef", "dataRefStart", "dataRefEnd").Any();

    private static bool IsUnit(XElement code, string id) =>
        code.Ancestors(Core + "file").Descendants(Core + "unit").Any(unit => (string?)unit.Attribute("id") == id);

    private static IEnumerable<string> Values(XElement code, params string[] names) => names.Select(name => (string?)code.Attribute(name)).OfType<string>();
}
