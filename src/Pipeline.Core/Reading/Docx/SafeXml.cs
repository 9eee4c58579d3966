using System.Text;
using System.Xml;
using System.Xml.Linq;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Docx;

/// <summary>Loads XML nobody vouches for: a linear scan first, a tree only of what passed it. Nothing outside the bytes is ever opened.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>Loads a part, or says why it cannot be trusted.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="count">Sees every node of the scan, where the part's text is to be accounted for.</param>
    public static Result<XElement> Load(byte[] xml, PrintedTextCount? count = null)
    {
        try
        {
            return Scan(xml, count) is { } refusal
                ? Result.Failure<XElement>(refusal)
                : Result.Success(Parse(xml));
        }
        catch (XmlException)
        {
            return Result.Failure<XElement>(DeclaresDocumentType(xml)
                ? Findings.ForbiddenXml()
                : Findings.Corrupt("its XML is broken", "XML 已损坏"));
        }
    }

    /// <summary>Why no tree may be made of these bytes: how deep and how large it would be is known before.</summary>
    private static Diagnostic? Scan(byte[] xml, PrintedTextCount? count)
    {
        var (elements, characters) = (0, 0L);
        using var reader = XmlReader.Create(new MemoryStream(xml, writable: false), Settings);
        while (reader.Read())
        {
            if (reader.Depth > ReadingLimits.XmlDepth)
            {
                return Findings.TooDeep(ReadingLimits.XmlDepth);
            }

            elements += reader.NodeType == XmlNodeType.Element ? 1 + reader.AttributeCount : 0;
            if (elements > ReadingLimits.XmlElements)
            {
                return Findings.TooManyXmlElements(ReadingLimits.XmlElements);
            }

            characters += reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace ? reader.Value.Length : 0;
            if (characters > ReadingLimits.XmlCharacters)
            {
                return Findings.TooMuchText(ReadingLimits.XmlCharacters);
            }

            count?.See(reader);
        }

        return null;
    }

    private static XElement Parse(byte[] xml)
    {
        using var reader = XmlReader.Create(new MemoryStream(xml, writable: false), Settings);
        return XElement.Load(reader);
    }

    /// <summary>Only names the reason: the declaration itself has already been refused.</summary>
    private static bool DeclaresDocumentType(byte[] xml)
    {
        const string Declaration = "<!DOCTYPE";
        return xml.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Declaration)) >= 0
            || xml.AsSpan().IndexOf(Encoding.Unicode.GetBytes(Declaration)) >= 0
            || xml.AsSpan().IndexOf(Encoding.BigEndianUnicode.GetBytes(Declaration)) >= 0;
    }
}
