using System.Globalization;
using System.Text;
using System.Xml;
using Pipeline.Core.Model;

namespace Pipeline.Core.Translation.Memory;

/// <summary>Writes TMX 1.4b: what every translator's tool reads, and the form in which memories are kept.</summary>
public static class TmxWriter
{
    private const string Tool = "pipeline";

    /// <summary>The file of these pairs, in their order; the same pairs give the same bytes.</summary>
    public static byte[] Write(IEnumerable<TranslationPair> pairs)
    {
        using var file = new MemoryStream();
        using (var writer = XmlWriter.Create(file, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None, CheckCharacters = false }))
        {
            writer.WriteStartElement("tmx");
            writer.WriteAttributeString("version", "1.4");
            WriteHeader(writer);
            writer.WriteStartElement("body");
            foreach (var pair in pairs)
            {
                Write(writer, pair);
            }
        }

        return [.. file.ToArray(), (byte)'\n'];
    }

    private static void WriteHeader(XmlWriter writer)
    {
        writer.WriteStartElement("header");
        foreach (var (name, value) in new[]
        {
            ("creationtool", Tool), ("creationtoolversion", "1.0"), ("segtype", "sentence"), ("o-tmf", Tool), ("adminlang", "en"), ("srclang", "*all*"), ("datatype", "plaintext"),
        })
        {
            writer.WriteAttributeString(name, value);
        }

        writer.WriteEndElement();
    }

    private static void Write(XmlWriter writer, TranslationPair pair)
    {
        writer.WriteStartElement("tu");
        writer.WriteAttributeString("tuid", MemoryKey.Of(pair.Source, pair.Target, pair.SourceText, pair.Context).ToString());
        writer.WriteAttributeString("srclang", pair.Source.Tag);
        WriteAttribute(writer, "changedate", pair.Approved?.UtcDateTime.ToString(TmxProperties.Moment, CultureInfo.InvariantCulture));
        WriteAttribute(writer, "changeid", pair.Person);
        WriteProperty(writer, TmxProperties.Agency, pair.Agency);
        WriteProperty(writer, TmxProperties.Report, pair.Report?.ToString());
        WriteProperty(writer, TmxProperties.Context, pair.Context?.ToString().ToLowerInvariant());
        WriteProperty(writer, TmxProperties.State, pair.IsFinal ? TmxProperties.Final : null);
        WriteVariant(writer, pair.Source, pair.SourceText);
        WriteVariant(writer, pair.Target, pair.TargetText);
        writer.WriteEndElement();
    }

    private static void WriteAttribute(XmlWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteAttributeString(name, value.AsXml);
        }
    }

    private static void WriteProperty(XmlWriter writer, string type, string? value)
    {
        if (value is not null)
        {
            writer.WriteStartElement("prop");
            writer.WriteAttributeString("type", type);
            writer.WriteString(value.AsXml);
            writer.WriteEndElement();
        }
    }

    private static void WriteVariant(XmlWriter writer, Language language, string text)
    {
        writer.WriteStartElement("tuv");
        writer.WriteAttributeString("xml", "lang", null, language.Tag);
        writer.WriteElementString("seg", text.AsXml);
        writer.WriteEndElement();
    }

    extension(string text)
    {
        /// <summary>The text without characters that no XML file may hold; TMX has no other way to say them.</summary>
        private string AsXml => string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
    }
}
