using System.Globalization;
using AngleSharp.Dom;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Html;

/// <summary>How the letters at a place of a page are set by the elements around them; style sheets are not looked at.</summary>
/// <param name="Face">See <see cref="Typesetting.Face"/>.</param>
/// <param name="IsBold">True inside bold type.</param>
/// <param name="PointSize">The size in points, where the page gives one.</param>
/// <param name="IsRaised">True for letters above the line.</param>
/// <param name="Alignment">Where blocks stand: <c>center</c>, <c>right</c> and others; null where the page says nothing.</param>
internal readonly record struct LetterSetting(TypeFace? Face, bool IsBold, double? PointSize, bool IsRaised, string? Alignment)
{
    /// <summary>The weight from which type is bold (CSS Fonts, "font-weight").</summary>
    private const int BoldWeight = 600;

    private const double PointsPerPixel = 0.75;

    /// <summary>The setting inside an element that stands in this one.</summary>
    public LetterSetting Inside(IElement element)
    {
        var inside = element.LocalName switch
        {
            "b" or "strong" => this with { IsBold = true },
            "sup" => this with { IsRaised = true },
            "a" when element.IsNoteNumber => this with { IsRaised = true },
            "center" => this with { Alignment = "center" },
            "font" when element.GetAttribute("face") is { } face => this with { Face = FaceOf(face) },
            _ when element.IsBlock && element.GetAttribute("align") is { } alignment => this with { Alignment = alignment.Trim().ToLowerInvariant() },
            _ => this,
        };
        return element.GetAttribute("style") is { } style ? inside.Styled(style, element.IsBlock) : inside;
    }

    private LetterSetting Styled(string style, bool isBlock)
    {
        var styled = this;
        foreach (var declaration in style.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (declaration.IndexOf(':') is > 0 and var colon)
            {
                var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim();
                styled = styled.Declared(declaration[..colon].TrimEnd().ToLowerInvariant(), value, isBlock);
            }
        }

        return styled;
    }

    private LetterSetting Declared(string property, string value, bool isBlock) => property switch
    {
        "font-family" => this with { Face = FaceOf(value) },
        "font-weight" => this with { IsBold = IsBoldWeight(value) },
        "font-size" => this with { PointSize = Points(value) ?? PointSize },
        "vertical-align" when !isBlock => this with { IsRaised = value.Equals("super", StringComparison.OrdinalIgnoreCase) },
        "text-align" when isBlock => this with { Alignment = value.ToLowerInvariant() },
        _ => this,
    };

    /// <summary>The face of the first font of a list that has one.</summary>
    private static TypeFace? FaceOf(string fonts) => fonts.Split(',').Select(TypeFaces.Of).FirstOrDefault(face => face is not null);

    private static bool IsBoldWeight(string value) =>
        value.StartsWith("bold", StringComparison.OrdinalIgnoreCase)
        || (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight >= BoldWeight);

    private static double? Points(string value) =>
        value.EndsWith("pt", StringComparison.OrdinalIgnoreCase) ? Number(value[..^2])
        : value.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? Number(value[..^2]) * PointsPerPixel
        : null;

    private static double? Number(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1000 ? number : null;
}
