using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff.Rules;

/// <summary>Codes that must keep their order form a sequence: the first says <c>firstNo</c>, those after it <c>no</c>, and a target keeps them so.</summary>
internal static class ReorderRules
{
    private static readonly XNamespace Core = XliffNamespaces.Core;

    /// <summary>The faults of a document.</summary>
    public static IEnumerable<XliffFault> Faults(XliffDocument document) => CodeScope.Of(document).SelectMany(OfScope);

    /// <summary>What tells a code from the others of its text: its id, or that of its start.</summary>
    public static string KeyOf(XElement code) => (string?)code.Attribute("id") ?? "/" + (string?)code.Attribute("startRef");

    private static IEnumerable<XliffFault> OfScope(CodeScope scope)
    {
        var (sources, targets) = (CodeScope.CodesOf(scope.Sources).ToList(), CodeScope.CodesOf(scope.Targets).ToList());
        return sources.Concat(targets).Where(code => IsFixed(code) && !IsKept(code)).Select(code => new XliffFault(code, "reorder-hints", KeyOf(code)))
            .Concat(Follow(sources).Concat(Follow(targets)).Where(pair => !IsFixed(pair.Before)).Select(pair => new XliffFault(pair.Code, "reorder-sequence", KeyOf(pair.Code))))
            .Concat(OfTargets(sources, targets));
    }

    /// <summary>Every code that follows another in a sequence has the same one before it in the target, and the same one around it.</summary>
    private static IEnumerable<XliffFault> OfTargets(List<XElement> sources, List<XElement> targets)
    {
        var wanted = Follow(sources).ToDictionary(pair => KeyOf(pair.Code), Neighbours);
        return Follow(targets)
            .Where(pair => wanted.TryGetValue(KeyOf(pair.Code), out var neighbours) && neighbours != Neighbours(pair))
            .Select(pair => new XliffFault(pair.Code, "reordered", KeyOf(pair.Code)));
    }

    /// <summary>The codes that must not be moved away from the one before them, with that one.</summary>
    private static IEnumerable<(XElement? Before, XElement Code)> Follow(List<XElement> codes) =>
        codes.Select((code, i) => (Before: i == 0 ? null : codes[i - 1], Code: code))
            .Where(pair => (string?)pair.Code.Attribute("canReorder") is "no")
            .DistinctBy(pair => KeyOf(pair.Code));

    private static (string? Before, string? Around) Neighbours((XElement? Before, XElement Code) pair) =>
        (pair.Before is null ? null : KeyOf(pair.Before), pair.Code.Ancestors(Core + "pc").Select(KeyOf).FirstOrDefault());

    private static bool IsKept(XElement code) => (string?)code.Attribute("canDelete") is "no" && (string?)code.Attribute("canCopy") is "no";

    private static bool IsFixed(XElement? code) => (string?)code?.Attribute("canReorder") is "no" or "firstNo";
}
