using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Pipeline.Core.Reading.Docx;

/// <summary>Numbering as a paragraph or style asks for it.</summary>
/// <param name="Instance">The numbering instance, 0 for none on purpose; null when only the level is given.</param>
/// <param name="Level">The 0-based level, if given.</param>
internal readonly record struct NumberingReference(int? Instance, int? Level);

/// <summary>The styles of a document: what a style says itself, else what it is based on says.</summary>
internal sealed partial class StyleSheet
{
    private const int BodyTextLevel = 9;

    private readonly Dictionary<string, XElement> _styles = [];
    private readonly XElement? _defaults;
    private readonly string? _defaultParagraphStyle;

    public StyleSheet(XElement? part)
    {
        _defaults = part?.Child("docDefaults");
        foreach (var style in part?.Children("style") ?? [])
        {
            if (style.Attr("styleId") is not { } id)
            {
                continue;
            }

            _styles.TryAdd(id, style);
            if (style.Attr("type") == "paragraph" && style.Attr("default") is "1" or "true" or "on")
            {
                _defaultParagraphStyle ??= id;
            }
        }
    }

    /// <summary>What runs are like that nothing else is said of.</summary>
    public XElement? DefaultRunProperties => _defaults?.Child("rPrDefault")?.Child("rPr");

    /// <summary>The style of a paragraph.</summary>
    public string? StyleOf(XElement? paragraphProperties) => paragraphProperties?.Child("pStyle")?.Val ?? _defaultParagraphStyle;

    /// <summary>A property of a paragraph: its own, else its style's, else the document's.</summary>
    public XElement? ParagraphProperty(XElement? paragraphProperties, string? style, string name) =>
        paragraphProperties?.Child(name)
        ?? Chain(style).Select(link => link.Child("pPr")?.Child(name)).FirstOrDefault(property => property is not null)
        ?? _defaults?.Child("pPrDefault")?.Child("pPr")?.Child(name);

    /// <summary>The 1-based outline level of a paragraph; null for body text.</summary>
    public int? OutlineLevelOf(XElement? paragraphProperties)
    {
        if (paragraphProperties?.Child("outlineLvl")?.Number is { } direct)
        {
            return LevelOrBody(direct);
        }

        foreach (var style in Chain(StyleOf(paragraphProperties)))
        {
            if (style.Child("pPr")?.Child("outlineLvl")?.Number is { } level)
            {
                return LevelOrBody(level);
            }

            if (style.Child("name")?.Val is { } name && HeadingName().Match(name) is { Success: true } match)
            {
                return int.Parse(match.Groups["level"].ValueSpan, CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    /// <summary>The numbering the style asks for; what it leaves open, the styles it is based on say.</summary>
    public NumberingReference NumberingOf(string? styleId)
    {
        NumberingReference merged = default;
        foreach (var style in Chain(styleId))
        {
            if (style.Child("pPr")?.Child("numPr") is { } properties)
            {
                merged = new(merged.Instance ?? ReferenceOf(properties).Instance, merged.Level ?? ReferenceOf(properties).Level);
            }
        }

        return merged;
    }

    /// <summary>True for the lines of a table of contents, which repeat the headings.</summary>
    public bool IsTableOfContents(string? styleId) =>
        Chain(styleId).Any(style => style.Child("name")?.Val is { } name && ContentsName().IsMatch(name));

    /// <summary>True when the letters of a run stand above the line, by its own properties or by its style.</summary>
    public bool IsRaised(XElement? runProperties) =>
        (runProperties?.Child("vertAlign") ?? Chain(runProperties?.Child("rStyle")?.Val).Select(style => style.Child("rPr")?.Child("vertAlign")).FirstOrDefault(align => align is not null))?.Val == "superscript";

    /// <summary>True when the style hides its text.</summary>
    public bool IsHidden(string? styleId) =>
        Chain(styleId).Select(style => style.Child("rPr")?.Toggle("vanish")).FirstOrDefault(vanish => vanish is not null) ?? false;

    public static NumberingReference ReferenceOf(XElement properties) => new(properties.Child("numId")?.Number, properties.Child("ilvl")?.Number);

    /// <summary>A style, the one it is based on, and so on.</summary>
    public IEnumerable<XElement> Chain(string? styleId)
    {
        // The limit also ends a chain that bites its own tail.
        for (var length = 0; length < ReadingLimits.StyleChain && styleId is not null && _styles.TryGetValue(styleId, out var style); length++)
        {
            yield return style;
            styleId = style.Child("basedOn")?.Val;
        }
    }

    private static int? LevelOrBody(int level) => level is >= 0 and < BodyTextLevel ? level + 1 : null;

    /// <summary>Built-in heading styles by name: English in the file even in a Chinese Word, Chinese as some converters write it.</summary>
    [GeneratedRegex(@"\A(heading|标题|標題)\s*(?<level>[1-9])\z", RegexOptions.IgnoreCase)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"\A(toc|目录|目錄)\s*[1-9]\z", RegexOptions.IgnoreCase)]
    private static partial Regex ContentsName();
}
