using System.IO.Compression;
using System.Text;
using Pipeline.Core.Tests.Kit.Making;

namespace Pipeline.Core.Tests.Hostile.Kit;

/// <summary>Changes a Word document: the XML of its parts, which parts there are and under which names, and the archive's own bytes.</summary>
/// <param name="documents">Documents to take parts from.</param>
/// <param name="mostCharacters">Characters a changed part may have.</param>
internal sealed class ZipMutator(IReadOnlyList<byte[]> documents, int mostCharacters)
{
    private const int LargestPart = 500_000;
    private const int LongestBlank = 20_000_000;

    private static readonly byte[] Blank = [.. Enumerable.Repeat((byte)' ', 65_536)];

    private static readonly string[] Names =
    [
        "../../etc/passwd", "/word/document.xml", "word/document.xml", "WORD/DOCUMENT.XML", "word\\document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml", "word/endnotes.xml",
        "word/comments.xml", "word/header1.xml", "word/_rels/document.xml.rels", "_rels/.rels", "[Content_Types].xml", "word/embeddings/a.docx", "word/media/image1.png", " ", "\0", new('n', 40_000),
    ];

    private readonly TokenMutator _tokens = new([.. documents.SelectMany(PartsOf).Where(IsText).Select(TextOf)], HostileWords.Markup, mostCharacters);
    private readonly XmlMutator _elements = new([.. documents.SelectMany(PartsOf).Where(IsText).Select(TextOf)]);

    /// <summary>A document like this one, and yet not.</summary>
    public byte[] Mutate(byte[] document, Random chance)
    {
        var parts = PartsOf(document);
        for (var change = chance.Next(3); change >= 0 && parts.Count > 0; change--)
        {
            Change(parts, chance);
        }

        var written = Write(parts, chance);
        return chance.Next(4) == 0 ? ByteMutator.Mutate(written, chance) : written;
    }

    private void Change(List<Part> parts, Random chance)
    {
        var at = chance.Next(2) == 0 ? Math.Max(0, parts.FindIndex(part => part.Name == "word/document.xml")) : chance.Next(parts.Count);
        var part = parts[at];
        switch (chance.Next(20))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Add(part with { Name = Names[chance.Next(Names.Length)] });
                break;
            case 2:
                parts[at] = part with { Name = Names[chance.Next(Names.Length)] };
                break;
            case 3:
                var others = PartsOf(documents[chance.Next(documents.Count)]);
                parts.AddRange(others.Count > 0 ? [others[chance.Next(others.Count)]] : []);
                break;
            case 4:
                parts[at] = part with { Content = ByteMutator.Mutate(part.Content, chance) };
                break;
            case 5:
                parts.AddRange(Enumerable.Repeat(part with { Content = part.Content[..Math.Min(part.Content.Length, 100)] }, chance.Next(2, 2_500)).Select((copy, number) => copy with { Name = $"{copy.Name}{number}" }));
                break;
            case 6 when chance.Next(10) == 0:
                parts[at] = part with { Blanks = chance.Next(LongestBlank) };
                break;
            case 7 or 8:
                parts[at] = IsText(part) ? part with { Content = HostileEncoding.Utf8(_tokens.Mutate(TextOf(part), chance)) } : part;
                break;
            default:
                parts[at] = IsText(part) ? part with { Content = Encoding.UTF8.GetBytes(_elements.Mutate(TextOf(part), chance)) } : part;
                break;
        }
    }

    private static byte[] Write(List<Part> parts, Random chance)
    {
        var level = chance.Next(4) == 0 && parts.TrueForAll(part => part.Blanks == 0) ? CompressionLevel.NoCompression : CompressionLevel.Fastest;
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                var entry = archive.CreateEntry(part.Name, level);
                entry.LastWriteTime = PackageFile.NoTime;
                using var content = entry.Open();
                content.Write(part.Content);
                for (var left = part.Blanks; left > 0; left -= Blank.Length)
                {
                    content.Write(Blank, 0, Math.Min(left, Blank.Length));
                }
            }
        }

        return stream.ToArray();
    }

    private static List<Part> PartsOf(byte[] document)
    {
        using var archive = new ZipArchive(new MemoryStream(document));
        return [.. archive.Entries.Select(entry => new Part(entry.FullName, ContentOf(entry)))];
    }

    private static byte[] ContentOf(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }

    private static bool IsText(Part part) => part.Content.Length is > 0 and < LargestPart && (part.Name.EndsWith(".xml", StringComparison.Ordinal) || part.Name.EndsWith(".rels", StringComparison.Ordinal));

    private static string TextOf(Part part) => Encoding.UTF8.GetString(part.Content);

    /// <param name="Name">Its path.</param>
    /// <param name="Content">What it holds.</param>
    /// <param name="Blanks">How many blanks follow: a part that is small until it is inflated.</param>
    private sealed record Part(string Name, byte[] Content, int Blanks = 0);
}
