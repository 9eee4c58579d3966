using System.Text;
using System.Xml;

namespace Pipeline.Core.Syndication;

/// <summary>How documents are written: UTF-8 without a mark, indented by two, line feeds. The same content gives the same bytes.</summary>
internal static class XmlDocuments
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The bytes of a document, ending in a line feed.</summary>
    public static byte[] Write(Action<XmlWriter> content)
    {
        using var document = new MemoryStream();
        using (var writer = XmlWriter.Create(document, Settings))
        {
            writer.WriteStartDocument();
            content(writer);
        }

        document.WriteByte((byte)'\n');
        return document.ToArray();
    }

    /// <summary>A text without the characters XML has no form for; a title was written by somebody else.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }
}
