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

    public static Result<XElement> Load(byte[] xml)
    {
        try
        {
            return IsTooDeep(xml)
                ? Result.Failure<XElement>(Findings.TooDeep(ReadingLimits.XmlDepth))
                : Result.Success(Parse(xml));
        }
        catch (XmlException)
        {
            return Result.Failure<XElement>(DeclaresDocumentType(xml)
                ? Findings.ForbiddenXml()
                : Findings.Corrupt("its XML is broken", "XML 已损坏"));
        }
    }

    private static bool IsTooDeep(byte[] xml)
    {
        using var reader = XmlReader.Create(new MemoryStream(xml, writable: false), Settings);
        while (reader.Read())
        {
            if (reader.Depth > ReadingLimits.XmlDepth)
            {
                return true;
            }
        }

        return false;
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
