using System.Xml;
using System.Xml.Linq;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Review.Xliff;

/// <summary>An XLIFF document, whole: what is not understood is kept as it is.</summary>
internal sealed class XliffDocument
{
    /// <summary>Bytes a file may have; a report of 400 segments takes about 1 MB.</summary>
    public const int ByteLimit = 20 * 1024 * 1024;

    /// <summary>How deep elements may nest.</summary>
    public const int DepthLimit = 256;

    /// <summary>Elements a file may have; a segment with all that is said of it takes about thirty.</summary>
    public const int ElementLimit = 250_000;

    /// <summary>Attributes a file may have.</summary>
    public const int AttributeLimit = 1_000_000;

    /// <summary>Attributes an element may have; the core gives none more than twenty.</summary>
    public const int AttributesOfOneLimit = 1_000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private XliffDocument(XElement root) => Root = root;

    /// <summary>Its root.</summary>
    public XElement Root { get; }

    /// <summary>What refers to what in it.</summary>
    public XliffReferences References { get; } = new();

    /// <summary>Reads versions 2.0, 2.1 and 2.2; the last one's core is given the name the other two have. Nothing outside the bytes is ever opened.</summary>
    public static Result<XliffDocument> Read(byte[] bytes)
    {
        if (bytes.Length > ByteLimit)
        {
            return Result.Failure<XliffDocument>(Findings.ReviewTooLarge(ByteLimit));
        }

        try
        {
            return Scan(bytes) is { } refusal ? Result.Failure<XliffDocument>(refusal) : Of(Load(bytes));
        }
        catch (XmlException failure)
        {
            return Result.Failure<XliffDocument>(Findings.ReviewNotXml(failure.LineNumber is 0 ? null : failure.LineNumber, failure.Message));
        }
    }

    private static Result<XliffDocument> Of(XDocument tree)
    {
        if (tree.Root is not { Name.LocalName: "xliff" } root
            || (root.Name.Namespace != XliffNamespaces.Core && root.Name.Namespace != XliffNamespaces.Core22)
            || (string?)root.Attribute("version") is not ("2.0" or "2.1" or "2.2"))
        {
            return Result.Failure<XliffDocument>(Findings.ReviewNotXliff());
        }

        if (root.Name.Namespace == XliffNamespaces.Core22)
        {
            TakeBack(root);
        }

        return Result.Success(new XliffDocument(root));
    }

    /// <summary>Gives the elements of version 2.2 the names of 2.1.</summary>
    private static void TakeBack(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().Where(element => element.Name.Namespace == XliffNamespaces.Core22))
        {
            element.Name = XliffNamespaces.Core + element.Name.LocalName;
            element.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Value == XliffNamespaces.Core22.NamespaceName).Remove();
        }

        root.SetAttributeValue("version", "2.1");
    }

    /// <summary>Why no tree may be made of these bytes: how deep and how large it would be is known before.</summary>
    private static Diagnostic? Scan(byte[] bytes)
    {
        var (elements, attributes) = (0, 0);
        using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
        while (reader.Read())
        {
            if (reader.Depth > DepthLimit)
            {
                return Findings.ReviewTooDeep(DepthLimit);
            }

            if (reader.NodeType is not XmlNodeType.Element)
            {
                continue;
            }

            (elements, attributes) = (elements + 1, attributes + reader.AttributeCount);
            if (elements > ElementLimit || attributes > AttributeLimit || reader.AttributeCount > AttributesOfOneLimit)
            {
                return Findings.ReviewTooLarge(ByteLimit);
            }
        }

        return null;
    }

    private static XDocument Load(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
    }
}
