using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Html;

/// <summary>What the elements of a page mean to a reader of its text.</summary>
internal static partial class HtmlVocabulary
{
    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "figcaption", "figure",
        "fieldset", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "legend", "main", "menu", "nav", "ol", "p", "pre",
        "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption",
    ];

    /// <summary>Elements that print no text of the page itself.</summary>
    private static readonly HashSet<string> Silent =
    [
        "head", "script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "canvas", "audio", "video",
        "input", "select", "textarea", "datalist", "option", "rt", "rp", "frameset", "noframes", "title", "annotation", "annotation-xml",
    ];

    /// <summary>Elements whose text a page prints to be used and not to be read, wherever they stand.</summary>
    private static readonly HashSet<string> Furniture = ["nav", "button"];

    extension(IElement element)
    {
        public bool IsBlock => Blocks.Contains(element.LocalName);

        public bool IsSilent => Silent.Contains(element.LocalName);

        public bool IsFurniture => Furniture.Contains(element.LocalName);

        /// <summary>Why a page prints nothing of a silent element where it stands.</summary>
        public DropReason SilenceReason => element.LocalName is "rt" or "rp" ? DropReason.Pronunciation : DropReason.NotPrinted;

        /// <summary>True when the page's own markup keeps the element from being seen.</summary>
        public bool IsHidden =>
            element.HasAttribute("hidden")
            || element.GetAttribute("aria-hidden") == "true"
            || element.GetAttribute("style") is { } style && HidingStyle().IsMatch(style);

        /// <summary>1 to 6 for a heading.</summary>
        public int? HeadingLevel => element.LocalName is ['h', >= '1' and <= '6' and var digit] ? digit - '0' : null;

        /// <summary>An attribute that is a whole number, if it is one.</summary>
        public int? NumberOf(string attribute) =>
            int.TryParse(element.GetAttribute(attribute)?.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

        /// <summary>True for a list whose markers are switched off.</summary>
        public bool HasNoMarker => element.GetAttribute("style") is { } style && NoMarkerStyle().IsMatch(style);
    }

    [GeneratedRegex(@"(^|[;\s])(display\s*:\s*none|visibility\s*:\s*hidden)", RegexOptions.IgnoreCase)]
    private static partial Regex HidingStyle();

    /// <summary>Begins where a declaration does, so that no part of a style is looked through twice.</summary>
    [GeneratedRegex(@"(\A|;)\s*list-style(-type)?\s*:[^;]*\bnone\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoMarkerStyle();
}
