using System.Text;
using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>The names of fonts as people know them.</summary>
internal static class FontName
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The first name there is, without the prefix of a subset; names of Chinese fonts are written in UTF-8 or GBK.</summary>
    public static string Of(PdfFile file, params ReadOnlySpan<PdfValue> names)
    {
        foreach (var value in names)
        {
            if (file.Resolve(value).Name is { Length: > 0 } name)
            {
                return Decode(TypeFaces.WithoutSubsetPrefix(name));
            }
        }

        return "";
    }

    private static string Decode(string name)
    {
        if (name.All(char.IsAscii))
        {
            return name;
        }

        var bytes = Encoding.Latin1.GetBytes(name);
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(54936)?.GetString(bytes) ?? name;
        }
    }
}
