using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Pipeline.Core.Review.Xliff;

/// <summary>Text as XLIFF holds it: what XML has no place for is written by its number, in a <c>cp</c>.</summary>
internal static class XliffText
{
    private static readonly XNamespace Core = XliffNamespaces.Core;

    /// <summary>A text as the content of a source or a target.</summary>
    public static IEnumerable<XNode> Nodes(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                yield return new XText(text[start..i]);
                yield return new XElement(Core + "cp", new XAttribute("hex", ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture)));
                start = i + 1;
            }
        }

        yield return new XText(text[start..]);
    }

    /// <summary>A text for a note, a term or an attribute, which hold no <c>cp</c>.</summary>
    public static string Plain(string text) => string.Concat(Nodes(text).Select(node => node is XText { Value: var value } ? value : "\uFFFD"));

    /// <summary>A text without what tools lose on the way: control characters, and those that XML has no place for.</summary>
    public static string Kept(string text) => string.Concat(text.Where(character =>
        char.IsSurrogate(character) || (XmlConvert.IsXmlChar(character) && (!char.IsControl(character) || char.IsWhiteSpace(character)))));

    /// <summary>The words of a source or a target: annotations and codes are taken away, what they enclose is kept.</summary>
    public static string Of(XElement text)
    {
        var words = new StringBuilder();
        foreach (var node in text.DescendantNodes())
        {
            if (node is XText { Value: var value })
            {
                words.Append(value);
            }
            else if (node is XElement { Name.LocalName: "cp" } cp && int.TryParse((string?)cp.Attribute("hex"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                words.Append((char)code);
            }
        }

        return words.ToString();
    }
}
