using System.Xml.Linq;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Docx;

/// <summary>How letters are set, as far as some properties say; null for what they leave open.</summary>
/// <param name="Font">The name of the font of East Asian letters.</param>
/// <param name="IsBold">Whether they are bold.</param>
/// <param name="PointSize">Their size in points.</param>
internal readonly record struct LetterFormat(string? Font, bool? IsBold, double? PointSize)
{
    /// <summary>What is left open, filled in from what is inherited.</summary>
    public LetterFormat Or(LetterFormat inherited) => new(Font ?? inherited.Font, IsBold ?? inherited.IsBold, PointSize ?? inherited.PointSize);
}

/// <summary>Works out how letters are set: run, character style, paragraph style, document defaults, theme (ECMA-376 part 1, 17.7.2).</summary>
internal sealed class LetterFormats(StyleSheet styles, ThemeFonts theme)
{
    private readonly Dictionary<(string? Style, bool HasDefaults), LetterFormat> _inherited = [];
    private readonly Dictionary<string, TypeFace?> _faces = [];

    /// <summary>The format of a run.</summary>
    /// <param name="runProperties">The run's own properties.</param>
    /// <param name="paragraphStyle">The style of its paragraph.</param>
    public LetterFormat Of(XElement? runProperties, string? paragraphStyle) =>
        Direct(runProperties).Or(Inherited(runProperties?.Child("rStyle")?.Val, hasDefaults: false)).Or(Inherited(paragraphStyle, hasDefaults: true));

    /// <summary>The face of the East Asian letters of a format.</summary>
    public TypeFace? FaceOf(LetterFormat format)
    {
        if (format.Font is not { } font)
        {
            return null;
        }

        if (!_faces.TryGetValue(font, out var face))
        {
            _faces[font] = face = TypeFaces.Of(font);
        }

        return face;
    }

    private LetterFormat Inherited(string? style, bool hasDefaults)
    {
        if (!_inherited.TryGetValue((style, hasDefaults), out var format))
        {
            format = styles.Chain(style).Aggregate(default(LetterFormat), (merged, link) => merged.Or(Direct(link.Child("rPr"))));
            _inherited[(style, hasDefaults)] = format = hasDefaults ? format.Or(Direct(styles.DefaultRunProperties)) : format;
        }

        return format;
    }

    private LetterFormat Direct(XElement? properties) => properties is null
        ? default
        : new(FontOf(properties.Child("rFonts")), properties.Toggle("b"), properties.Child("sz")?.Number / 2.0);

    /// <summary>A font of the theme goes before a named one (17.3.2.26).</summary>
    private string? FontOf(XElement? fonts) => fonts is null ? null : theme.Find(fonts.Attr("eastAsiaTheme")) ?? fonts.Attr("eastAsia");
}
