using AngleSharp.Dom;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading.Html;

/// <summary>What a browser prints before the items of a list.</summary>
internal static class HtmlLists
{
    /// <summary>The number of an item, counted; empty for a bullet, null for an item whose number is switched off.</summary>
    public static string? MarkerOf(IElement item, ListMarkers markers)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
        {
            return "";
        }

        var ordinal = markers.NextOrdinal(item.NumberOf("value"));
        return list.HasNoMarker || item.HasNoMarker ? null : $"{NumberFormats.Format(ordinal, NumberFormats.OfHtml(list.GetAttribute("type")))}. ";
    }
}
