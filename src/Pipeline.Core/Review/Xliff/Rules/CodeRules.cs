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
    public static IEnumerable<XliffFault> Faults(XliffDocument document) => CodeScope.Of(document).SelectMany(scope => OfScope(scope, document.References));

    private static IEnumerable<XliffFault> OfScope(CodeScope scope, XliffReferences references)
    {
        var codes = CodeScope.CodesOf([.. scope.Sources, .. scope.Targets]).ToList();
        var copied = codes.Where(MayBeCopied).Select(code => (string?)code.Attribute("id")).ToHashSet();
        return codes.SelectMany(OfType)
            .Concat(XliffFault.Of(codes.Where(code => (string?)code.Attribute("copyOf") is { } id && (DataOf(code).Any() || !copied.Contains(id))), "copy-of", "copyOf"))
            .Concat(codes.SelectMany(OfEnds))
            .Concat(codes.SelectMany(code => DataOf(code).Where(id => !scope.Data.Contains(id)).Select(id => new XliffFault(code, "data-ref", id))))
            .Concat(codes.SelectMany(code => OfSubFlows(code, references)))
            .Concat(OfDeleted(scope));
    }

    private static IEnumerable<XliffFault> OfEnds(XElement code) => Ends
        .Where(pair => code.Attribute(pair.Start) is null != code.Attribute(pair.End) is null)
        .Select(pair => new XliffFault(code, "in-pairs", $"{pair.Start}, {pair.End}"));

    private static IEnumerable<XliffFault> OfSubFlows(XElement code, XliffReferences references) => Values(code, "subFlows", "subFlowsStart", "subFlowsEnd")
        .SelectMany(ids => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(id => !code.Ancestors(Core + "file").Any(file => references.Step(file, "u", id) is not null))
        .Select(id => new XliffFault(code, "sub-flows", id));

    private static IEnumerable<XliffFault> OfType(XElement code)
    {
        if ((string?)code.Attribute("subType") is { } subType && !Fits(subType, (string?)code.Attribute("type")))
        {
            yield return new(code, "sub-type", subType);
        }
    }

    private static bool Fits(string subType, string? type) =>
        OwnFormats.Contains(subType) ? type is "fmt"
        : subType is "xlf:var" ? type is "ui"
        : type is not null && !subType.StartsWith("xlf:", StringComparison.Ordinal);

    /// <summary>A segment that is translated keeps the codes that must not be deleted, though another of its unit may have taken them over.</summary>
    private static IEnumerable<XliffFault> OfDeleted(CodeScope scope)
    {
        var kept = CodeScope.CodesOf(scope.Targets).Select(ReorderRules.KeyOf).ToHashSet();
        return CodeScope.CodesOf(scope.Targets.Select(target => target.Parent).Elements(Core + "source"))
            .Where(code => (string?)code.Attribute("canDelete") is "no" && !kept.Contains(ReorderRules.KeyOf(code)))
            .Select(code => new XliffFault(code, "missing-code", ReorderRules.KeyOf(code)));
    }

    private static bool MayBeCopied(XElement code) => !DataOf(code).Any() && (string?)code.Attribute("canCopy") is not "no";

    private static IEnumerable<string> DataOf(XElement code) => Values(code, "dataRef", "dataRefStart", "dataRefEnd");

    private static IEnumerable<string> Values(XElement code, params string[] names) => names.Select(name => (string?)code.Attribute(name)).OfType<string>();
}
