using System.Globalization;
using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff.Rules;

/// <summary>What files, units and segments must have beyond their structure: a state that fits, an order that adds up.</summary>
internal static class SegmentRules
{
    private static readonly XNamespace Core = XliffNamespaces.Core;

    /// <summary>The faults of a document.</summary>
    public static IEnumerable<XliffFault> Faults(XliffDocument document) =>
        XliffFault.Of(document.Root.Descendants(Core + "skeleton").Where(skeleton => skeleton.Attribute("href") is null != skeleton.Nodes().Any()), "skeleton", "href")
            .Concat(XliffFault.Of(document.Root.Descendants(Core + "unit").Where(unit => unit.Element(Core + "segment") is null), "no-segment", "id"))
            .Concat(document.Root.Descendants(Core + "segment").SelectMany(OfState))
            .Concat(document.Root.Descendants(Core + "unit").Select(CodeScope.Unit).SelectMany(OfOrder))
            .Concat(XliffFault.Of(document.Root.Descendants(Core + "cp").Where(cp => !IsIllegal((string?)cp.Attribute("hex"))), "legal-character", "hex"));

    private static IEnumerable<XliffFault> OfState(XElement segment)
    {
        var state = (string?)segment.Attribute("state");
        if (state is "translated" or "reviewed" or "final" && segment.Element(Core + "target") is null)
        {
            yield return new(segment, "state-without-target", state);
        }

        if ((string?)segment.Attribute("subState") is not { } subState)
        {
            yield break;
        }

        if (state is null)
        {
            yield return new(segment, "sub-state-without-state", subState);
        }

        if (subState.StartsWith("xlf:", StringComparison.Ordinal))
        {
            yield return new(segment, "reserved-prefix", subState);
        }
    }

    /// <summary>The places that targets name, and those of the targets that name none, are all different and none is beyond the last.</summary>
    private static IEnumerable<XliffFault> OfOrder(CodeScope unit)
    {
        var taken = new HashSet<int>();
        foreach (var (place, part) in unit.Parts.Index())
        {
            if (part.Element(Core + "target") is { } target && (!taken.Add(OrderOf(target) ?? place + 1) || !Exists(OrderOf(target), unit)))
            {
                yield return new(target, "order", (string?)target.Attribute("order") ?? "");
            }
        }
    }

    /// <summary>True for no place at all, and for the place of a segment that is translated too.</summary>
    private static bool Exists(int? order, CodeScope unit) => order is not { } place || unit.Parts.ElementAtOrDefault(place - 1)?.Element(Core + "target") is not null;

    private static int? OrderOf(XElement target) =>
        int.TryParse((string?)target.Attribute("order"), NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : null;

    /// <summary>True for a character that no XML document may contain.</summary>
    private static bool IsIllegal(string? hex) =>
        int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        && code is (>= 0 and < 0x20 and not (0x9 or 0xA or 0xD)) or (>= 0x7F and <= 0x9F and not 0x85) or (>= 0xD800 and <= 0xDFFF) or 0xFFFE or 0xFFFF;
}
