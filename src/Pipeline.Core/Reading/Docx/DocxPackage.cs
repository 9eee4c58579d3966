using System.Xml.Linq;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Docx;

/// <summary>The parts of a Word document that hold its text, loaded and checked.</summary>
/// <param name="Body">The body of the main part.</param>
/// <param name="Styles">The styles part, if any.</param>
/// <param name="Numbering">The numbering part, if any.</param>
/// <param name="Footnotes">The footnotes part, if any.</param>
/// <param name="Endnotes">The endnotes part, if any.</param>
/// <param name="Relationships">What the main part refers to.</param>
internal sealed record DocxPackage(
    XElement Body, XElement? Styles, XElement? Numbering, XElement? Footnotes, XElement? Endnotes, Relationships Relationships)
{
    private const string DefaultMainPart = "word/document.xml";

    /// <summary>Opens a document, or says why it cannot be trusted.</summary>
    public static Result<DocxPackage> Open(ReadOnlyMemory<byte> content)
    {
        var opening = ZipParts.Open(content);
        if (!opening.IsSuccess(out var parts))
        {
            return Result.Failure<DocxPackage>(opening.Diagnostics);
        }

        using (parts)
        {
            var loader = new Loader(parts);
            var package = Load(loader);
            if (loader.Refusal is { } refusal)
            {
                return Result.Failure<DocxPackage>(refusal);
            }

            return package is null
                ? Result.Failure<DocxPackage>(Findings.Corrupt("it has no text part", "缺少正文部分"))
                : Result.Success(package);
        }
    }

    private static DocxPackage? Load(Loader loader)
    {
        var mainPart = new Relationships(loader.Load("_rels/.rels"), "").PartOf("officeDocument") ?? DefaultMainPart;
        var slash = mainPart.LastIndexOf('/');
        var folder = mainPart[..Math.Max(slash, 0)];
        var relationships = new Relationships(loader.Load($"{folder}/_rels/{mainPart[(slash + 1)..]}.rels"), folder);
        return loader.Load(mainPart)?.Child("body") is { } body
            ? new DocxPackage(body, Related("styles"), Related("numbering"), Related("footnotes"), Related("endnotes"), relationships)
            : null;

        XElement? Related(string kind) => loader.Load(relationships.PartOf(kind) ?? $"{folder}/{kind}.xml");
    }

    /// <summary>Loads parts one by one and keeps the first reason to refuse them all.</summary>
    private sealed class Loader(ZipParts parts)
    {
        public Diagnostic? Refusal { get; private set; }

        public XElement? Load(string path)
        {
            if (Refusal is not null)
            {
                return null;
            }

            var reading = parts.Read(path.TrimStart('/'));
            if (!reading.IsSuccess(out var bytes))
            {
                return Refuse(reading.Diagnostics);
            }

            if (bytes.Length == 0)
            {
                return null;
            }

            var loading = SafeXml.Load(bytes);
            return loading.IsSuccess(out var root) ? root : Refuse(loading.Diagnostics);
        }

        private XElement? Refuse(IReadOnlyList<Diagnostic> reasons)
        {
            Refusal = reasons[0];
            return null;
        }
    }
}
