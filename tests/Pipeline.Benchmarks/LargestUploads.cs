using System.Text;
using Pipeline.Core.Reading;
using Pipeline.Core.Tests.Kit.Making;

namespace Pipeline.Benchmarks;

/// <summary>Uploads just below what is refused for its length, its cells or its size, each in another way: the most memory a report can take.</summary>
internal static class LargestUploads
{
    private const string Title = "示例市示例区人民政府2022年政府信息公开工作年度报告";
    private const string Sentence = "全年公开政府信息1234条，严格落实公开属性源头认定、发布前保密审查和公开后动态调整机制，未发生失泄密事件。";
    private const int MB = 1024 * 1024;
    private const int MostCharacters = ReadingLimits.Characters * 95 / 100;

    /// <summary>The uploads by the name of their file.</summary>
    public static IEnumerable<(string Name, byte[] Content)> All() =>
    [
        ("text.txt", Encoding.UTF8.GetBytes(Lines(MostCharacters))),
        ("markdown.md", Encoding.UTF8.GetBytes(Lines(MostCharacters).Replace("\n", "\n\n", StringComparison.Ordinal))),
        ("page.html", Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>{Title}</title></head><body><h1>{Title}</h1><p>{Lines(MostCharacters).Replace("\n", "</p><p>", StringComparison.Ordinal)}</p></body></html>")),
        ("text.docx", Docx(string.Concat(Lines(MostCharacters).Split('\n').Select(Paragraph)))),
        ("cells-96000.docx", Docx(Paragraph(Title) + Paragraph("一、总体情况") + Table(12_000, 8))),
        ("pictures-60MB.docx", Docx(string.Concat(Lines(20_000).Split('\n').Select(Paragraph)), Incompressible(60 * MB))),
    ];

    private static string Lines(int characters)
    {
        var text = new StringBuilder($"{Title}\n一、总体情况\n");
        for (var line = 0; text.Length < characters; line++)
        {
            text.Append(line).Append('年').Append(Sentence).Append('\n');
        }

        return text.ToString(0, characters);
    }

    private static string Table(int rows, int columns) =>
        $"<w:tbl>{string.Concat(Enumerable.Range(0, rows).Select(row => $"<w:tr>{string.Concat(Enumerable.Range(0, columns).Select(column => $"<w:tc>{Paragraph(column == 0 ? $"指标{row}" : $"{row % 1000}")}</w:tc>"))}</w:tr>"))}</w:tbl>";

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static byte[] Docx(string body, string picture = "") => PackageFile.Write([
        PackageFile.ContentTypes(("word/document.xml", "wordprocessingml.document.main")),
        PackageFile.Relationships("_rels/.rels", ("officeDocument", "word/document.xml")),
        ("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"),
        .. picture.Length == 0 ? Array.Empty<(string, string)>() : [("word/media/picture.png", picture)],
    ]);

    /// <summary>Characters by chance: a file of them is as large compressed as it is not, as pictures are.</summary>
    private static string Incompressible(int bytes)
    {
        var random = new Random(1);
        return string.Create(bytes / 3 * 4, random, (characters, chance) => chance.GetItems("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", characters));
    }
}
