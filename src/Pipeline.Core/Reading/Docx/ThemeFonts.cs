using System.Xml.Linq;

namespace Pipeline.Core.Reading.Docx;

/// <summary>The fonts of a document's theme for East Asian letters: its own, else the one it keeps for simplified Chinese.</summary>
internal sealed class ThemeFonts(XElement? part)
{
    private readonly XElement? _scheme = part?.Child("themeElements")?.Child("fontScheme");

    /// <summary>The font a name of <c>ST_Theme</c> stands for: <c>majorEastAsia</c>, <c>minorEastAsia</c>.</summary>
    public string? Find(string? name) => name switch
    {
        "majorEastAsia" => EastAsian(_scheme?.Child("majorFont")),
        "minorEastAsia" => EastAsian(_scheme?.Child("minorFont")),
        _ => null,
    };

    private static string? EastAsian(XElement? fonts) =>
        fonts?.Child("ea")?.Attr("typeface") is { Length: > 0 } own ? own
        : fonts?.Children("font").FirstOrDefault(font => font.Attr("script") == "Hans")?.Attr("typeface");
}
