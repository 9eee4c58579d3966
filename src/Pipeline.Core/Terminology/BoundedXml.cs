using System.Xml;
using System.Xml.Linq;

namespace Pipeline.Core.Terminology;

/// <summary>Loads the XML of an operator's file: a scan first, a tree only of what passed it. Files are large by accident more than by intent; both are told.</summary>
internal static class BoundedXml
{
    /// <summary>Bytes a file may have.</summary>
    public const int LargestFile = 32 * 1024 * 1024;

    /// <summary>How deep elements may nest: the time a tree takes grows with the square of it.</summary>
    public const int DepthLimit = 10_000;

    /// <summary>Elements and attributes a file may have; an approved pair takes about ten.</summary>
    public const int ElementLimit = 500_000;

    /// <summary>The root of the tree; a file beyond a limit is an <see cref="XmlException"/> that says so, as one is that is no XML.</summary>
    public static XElement Load(Stream file, XmlReaderSettings settings, LoadOptions options = LoadOptions.None)
    {
        var bytes = BytesOf(file);
        using (var reader = XmlReader.Create(bytes, settings))
        {
            Scan(reader);
        }

        bytes.Position = 0;
        using var second = XmlReader.Create(bytes, settings);
        return XElement.Load(second, options);
    }

    private static void Scan(XmlReader reader)
    {
        var elements = 0;
        while (reader.Read())
        {
            elements += reader.NodeType is XmlNodeType.Element ? 1 + reader.AttributeCount : 0;
            if (reader.Depth > DepthLimit || elements > ElementLimit)
            {
                throw Beyond(reader.Depth > DepthLimit ? $"Elements nest more than {DepthLimit} deep." : $"There are more than {ElementLimit} elements and attributes.", ((IXmlLineInfo)reader).LineNumber);
            }
        }
    }

    private static MemoryStream BytesOf(Stream file)
    {
        var bytes = new MemoryStream();
        var piece = new byte[64 * 1024];
        for (var read = file.Read(piece); read > 0; read = file.Read(piece))
        {
            bytes.Write(piece, 0, read);
            if (bytes.Length > LargestFile)
            {
                throw Beyond($"The file is larger than {LargestFile / 1024 / 1024} MB.", line: 0);
            }
        }

        bytes.Position = 0;
        return bytes;
    }

    private static XmlException Beyond(string limit, int line) => new(limit, innerException: null, line, linePosition: 0);
}
