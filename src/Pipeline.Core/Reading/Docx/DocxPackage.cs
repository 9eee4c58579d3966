using System.Xml.Linq;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Docx;

/// <summary>The parts of a Word document that hold its text, loaded and checked.</summary>
/// <param name="Body">The body of the main part.</param>
/// <param name="BesideBody">What else the main part holds; Word prints none of it.</param>
/// <param name="Styles">The styles part, if any.</param>
/// <param name="Numbering">The numbering part, if any.</param>
/// <param name="Footnotes">The footnotes part, if any.</param>
/// <param name="Endnotes">The endnotes part, if any.</param>
/// <param name="Theme">The theme part, if any.</param>
/// <param name="Chunks">Embedded files by the relationship that names them.</param>
/// <param name="Besides">What other parts say beside the text, each text once, and why no report has it.</param>
/// <param name="Relationships">What the main part refers to.</param>
internal sealed record DocxPackage(
    XElement Body,
    IReadOnlyList<XElement> BesideBody,
    XElement? Styles,
    XElement? Numbering,
    XElement? Footnotes,
    XElement? Endnotes,
    XElement? Theme,
    IReadOnlyDictionary<string, byte[]> Chunks,
    IReadOnlyList<(DropReason Reason, string Text)> Besides,
    Relationships Relationships)
{
    private static readonly (string Kind, DropReason Reason)[] BesideText =
    [
        ("header", DropReason.PageHeader),
        ("footer", DropReason.PageHeader),
        ("comments", DropReason.Comment),
        ("diagramData", DropReason.Picture),
        ("chart", DropReason.Picture),
        ("chartEx", DropReason.Picture),
    ];

    private const string DefaultMainPart = "word/document.xml";

    /// <summary>Opens a document, or says why it cannot be trusted.</summary>
    /// <param name="content">The package.</param>
    /// <param name="ledger">Told what the parts print that are to be read.</param>
    public static Result<DocxPackage> Open(ReadOnlyMemory<byte> content, TextLedger ledger)
    {
        var opening = ZipParts.Open(content);
        if (!opening.IsSuccess(out var parts))
        {
            return Result.Failure<DocxPackage>(opening.Diagnostics);
        }

        using (parts)
        {
            var loader = new Loader(parts, ledger);
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
        var document = loader.Load(mainPart, isPrinted: true);
        return document?.Child("body") is { } body
            ? new DocxPackage(
                body,
                [.. document.Elements().Where(element => element != body)],
                Related("styles"),
                Related("numbering"),
                Related("footnotes", isPrinted: true),
                Related("endnotes", isPrinted: true),
                relationships.PartOf("theme") is { } theme ? loader.Load(theme) : null,
                loader.Files(relationships.PartsOf("aFChunk")),
                loader.Besides(relationships),
                relationships)
            : null;

        XElement? Related(string kind, bool isPrinted = false) => loader.Load(relationships.PartOf(kind) ?? $"{folder}/{kind}.xml", isPrinted);
    }

    /// <summary>Loads parts one by one and keeps the first reason to refuse them all.</summary>
    private sealed class Loader(ZipParts parts, TextLedger ledger)
    {
        public Diagnostic? Refusal { get; private set; }

        /// <summary>Loads a part of XML, and accounts for its text when it is printed.</summary>
        public XElement? Load(string path, bool isPrinted = false) => BytesOf(path) is { Length: > 0 } bytes
            ? Keep(SafeXml.Load(bytes, isPrinted ? new PrintedTextCount(ledger) : null))
            : null;

        /// <summary>Loads files as they are; a file named twice is loaded once.</summary>
        public IReadOnlyDictionary<string, byte[]> Files(IEnumerable<(string Id, string Path)> files)
        {
            Dictionary<string, byte[]> loaded = [];
            foreach (var (id, path) in files.DistinctBy(file => file.Path, StringComparer.OrdinalIgnoreCase))
            {
                if (BytesOf(path) is { Length: > 0 } bytes)
                {
                    loaded.TryAdd(id, bytes);
                }
            }

            return loaded;
        }

        /// <summary>The texts of the parts that stand beside the text; headers of the first, the even and the other pages often say the same.</summary>
        public IReadOnlyList<(DropReason Reason, string Text)> Besides(Relationships relationships) =>
        [
            .. (from beside in BesideText
                from path in relationships.PartsOf(beside.Kind).Select(part => part.Path).Distinct(StringComparer.OrdinalIgnoreCase)
                let part = Load(path)
                where part is not null
                let text = beside.Reason == DropReason.Picture ? PrintedText.OfPicture(part) : PrintedText.Once(part)
                where !string.IsNullOrWhiteSpace(text)
                select (beside.Reason, text)).Distinct(),
        ];

        private byte[]? BytesOf(string path) => Refusal is null ? Keep(parts.Read(path.TrimStart('/'))) : null;

        private T? Keep<T>(Result<T> result)
            where T : class
        {
            if (result.IsSuccess(out var value))
            {
                return value;
            }

            Refusal ??= result.Diagnostics[0];
            return null;
        }
    }
}
