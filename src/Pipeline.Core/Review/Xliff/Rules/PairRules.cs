using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff.Rules;

/// <summary>What starts also ends: codes in two halves, annotations in two halves, each side by itself.</summary>
internal static class PairRules
{
    private static readonly XNamespace Core = XliffNamespaces.Core;

    private static readonly string[] Hints = ["canCopy", "canDelete", "canOverlap", "canReorder"];

    /// <summary>The faults of a document.</summary>
    public static IEnumerable<XliffFault> Faults(XliffDocument document) =>
        CodeScope.Of(document).SelectMany(scope => OfCodes(scope.Sources).Concat(OfCodes(scope.Targets)).Concat(OfMarkers(scope.Sources)).Concat(OfMarkers(scope.Targets)));

    private static IEnumerable<XliffFault> OfCodes(IReadOnlyList<XElement> texts)
    {
        var ends = Named(texts, "ec").ToLookup(end => Text(end.Element, "startRef"));
        var starts = Named(texts, "sc").ToLookup(start => Text(start.Element, "id"));
        return starts.SelectMany(same => same).SelectMany(start => OfStart(start, [.. ends[Text(start.Element, "id")].Take(2)]))
            .Concat(ends.SelectMany(same => same).SelectMany(end => OfEnd(end, starts[Text(end.Element, "startRef")])));
    }

    private static IEnumerable<XliffFault> OfMarkers(IReadOnlyList<XElement> texts)
    {
        var ends = Named(texts, "em").ToLookup(end => Text(end.Element, "startRef"));
        var starts = Named(texts, "sm").ToLookup(start => Text(start.Element, "id"));
        return starts.SelectMany(same => same.Where(start => ends[same.Key].Select(end => end.Place).LastOrDefault(-1) < start.Place)).Select(start => Lone(start.Element))
            .Concat(ends.SelectMany(same => same.Where(end => !IsAfterFirst(end.Place, starts[same.Key]))).Select(end => Lone(end.Element)));
    }

    /// <summary>True when one of the starts, which come in their order, is before this place.</summary>
    private static bool IsAfterFirst(int place, IEnumerable<(int Place, XElement Element)> starts) =>
        starts.Take(1).Any(first => first.Place < place);

    private static XliffFault Lone(XElement marker) => new(marker, "unpaired-marker", Text(marker, "startRef", Text(marker, "id")));

    private static IEnumerable<XliffFault> OfStart((int Place, XElement Element) start, IReadOnlyList<(int Place, XElement Element)> ends)
    {
        var id = Text(start.Element, "id");
        if (IsIsolated(start.Element))
        {
            return ends.Count == 0 ? [] : [new(start.Element, "isolated", id)];
        }

        return ends is [var only] && only.Place > start.Place
            ? Hints.Where(hint => !Agree(start.Element, only.Element, hint)).Select(hint => new XliffFault(only.Element, "different-hints", hint))
            : [new(start.Element, "unpaired-code", id)];
    }

    private static IEnumerable<XliffFault> OfEnd((int Place, XElement Element) end, IEnumerable<(int Place, XElement Element)> starts)
    {
        var (hasId, hasStart) = (end.Element.Attribute("id") is not null, end.Element.Attribute("startRef") is not null);
        var isIsolated = IsIsolated(end.Element);
        if (hasId != isIsolated || hasStart == isIsolated || (!isIsolated && end.Element.Attribute("dir") is not null))
        {
            yield return new(end.Element, "end-code", Text(end.Element, "startRef") + Text(end.Element, "id"));
        }
        else if (hasStart && !IsAfterFirst(end.Place, starts))
        {
            yield return new(end.Element, "unpaired-code", Text(end.Element, "startRef"));
        }
    }

    /// <summary>The second half of a code that opens a sequence is the second of that sequence.</summary>
    private static bool Agree(XElement start, XElement end, string hint) =>
        (Text(start, hint, "yes"), Text(end, hint, "yes")) is var (first, second) && (first is "firstNo" ? second is "no" : first == second);

    private static bool IsIsolated(XElement code) => Text(code, "isolated") is "yes";

    private static IEnumerable<(int Place, XElement Element)> Named(IReadOnlyList<XElement> texts, string name) =>
        CodeScope.InlineOf(texts).Index().Where(inline => inline.Item.Name == Core + name);

    private static string Text(XElement element, string attribute, string absent = "") => (string?)element.Attribute(attribute) ?? absent;
}
