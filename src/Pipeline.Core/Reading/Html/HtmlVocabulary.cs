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

    /// <summary>Elements whose text is code, or markup kept as text for programs of another time.</summary>
    private static readonly HashSet<string> Code = ["head", "script", "style", "template", "iframe", "noembed", "noframes"];

    /// <summary>Elements that print no text of the page itself; of a drawing (SVG) those that describe or define.</summary>
    private static readonly HashSet<string> Silent =
    [
        .. Code, "noscript", "object", "embed", "canvas", "audio", "video", "desc", "metadata", "defs", "symbol",
        "input", "select", "textarea", "datalist", "option", "rt", "rp", "frameset", "title", "annotation", "annotation-xml",
    ];

    /// <summary>The types of fields whose value is text in a frame; a field without a type is one.</summary>
    private static readonly HashSet<string> TextFields = new(StringComparer.OrdinalIgnoreCase) { "", "text", "number" };

    /// <summary>Elements whose text a page prints to be used and not to be read, wherever they stand.</summary>
    private static readonly HashSet<string> Furniture = ["nav", "button"];

    extension(IElement element)
    {
        public bool IsBlock => Blocks.Contains(element.LocalName);

        public bool IsCode => Code.Contains(element.LocalName);

        public bool IsSilent => Silent.Contains(element.LocalName) && element.FieldText is null;

        public bool IsFurniture => Furniture.Contains(element.LocalName) || element.IsBackLink;

        /// <summary>What a text field shows; null for any other element.</summary>
        public string? FieldText =>
            element.LocalName == "input" && TextFields.Contains(element.GetAttribute("type")?.Trim() ?? "") ? element.GetAttribute("value") : null;

        /// <summary>True for a text of a drawing that does not begin it: it stands at a place of its own.</summary>
        public bool IsLaterInDrawing => element.NamespaceUri == NamespaceNames.SvgUri && element is not { PreviousElementSibling: null or { IsSilent: true }, ParentElement.LocalName: "svg" };

        /// <summary>True for what holds footnotes or endnotes: of pandoc and the Markdown programs, or one note of LibreOffice's.</summary>
        public bool IsNotes =>
            element.ClassList.Contains("footnotes")
            || element.GetAttribute("role") is "doc-endnotes" or "doc-footnote"
            || (element.LocalName == "div" && element.Id is { } id && OfficeNote().IsMatch(id));

        /// <summary>True for the number of a note of LibreOffice's, before its text.</summary>
        public bool IsNoteNumber => element.ClassList.Contains("sdfootnotesym") || element.ClassList.Contains("sdendnotesym");

        /// <summary>True for the arrow behind a note that leads back to its mark.</summary>
        private bool IsBackLink =>
            element.LocalName == "a"
            && (element.GetAttribute("role") == "doc-backlink" || element.ClassList.Contains("footnote-back") || element.ClassList.Contains("footnote-backref"));

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

    [GeneratedRegex(@"\Asd(footnote|endnote)[0-9]{1,4}\z")]
    private static partial Regex OfficeNote();

    [GeneratedRegex(@"(^|[;\s])(display\s*:\s*none|visibility\s*:\s*hidden)", RegexOptions.IgnoreCase)]
    private static partial Regex HidingStyle();

    /// <summary>Begins where a declaration does, so that no part of a style is looked through twice.</summary>
    [GeneratedRegex(@"(\A|;)\s*list-style(-type)?\s*:[^;]*\bnone\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoMarkerStyle();
}
