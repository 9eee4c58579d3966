using System.Security;
using Pipeline.Core.Tests.Kit.Making;

namespace Pipeline.Benchmarks;

/// <summary>Writes generated reports as Word documents: plain, one run a paragraph; or heavy, as WPS does, with all properties on runs of at most eight characters.</summary>
/// <param name="isHeavy">True for the second.</param>
internal sealed class GeneratedDocx(bool isHeavy)
{
    private const int LongestRun = 8;

    private const string HeavyProperties = "<w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"仿宋_GB2312\" w:hAnsi=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:cs=\"仿宋_GB2312\"/>"
        + "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/><w:color w:val=\"000000\"/><w:kern w:val=\"0\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar\"/></w:rPr>";

    private const string Styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"1\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"3\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"1\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>";

    private const string Numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    public byte[] Write(GeneratedReport report) => PackageFile.Write([
        PackageFile.ContentTypes(("word/document.xml", "wordprocessingml.document.main"), ("word/styles.xml", "wordprocessingml.styles"), ("word/numbering.xml", "wordprocessingml.numbering")),
        PackageFile.Relationships("_rels/.rels", ("officeDocument", "word/document.xml")),
        PackageFile.Relationships("word/_rels/document.xml.rels", ("styles", "styles.xml"), ("numbering", "numbering.xml")),
        ("word/document.xml", Word("document", $"<w:body>{Paragraph(report.Title, "<w:jc w:val=\"center\"/>")}{string.Concat(report.Blocks.Select(Block))}</w:body>")),
        ("word/styles.xml", Word("styles", Styles)),
        ("word/numbering.xml", Word("numbering", Numbering)),
    ]);

    private string Block(GeneratedBlock block) => block switch
    {
        GeneratedParagraph { IsBullet: true } item => Paragraph(item.Text, "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"),
        GeneratedParagraph { Level: > 0 } heading => Paragraph(heading.Text, $"<w:pStyle w:val=\"{heading.Level + 1}\"/>"),
        GeneratedParagraph text => Paragraph(text.Text, "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>"),
        GeneratedTable table => $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>{string.Concat(table.Rows[0].Select(_ => "<w:gridCol w:w=\"1100\"/>"))}</w:tblGrid>{string.Concat(table.Rows.Select(Row))}</w:tbl>",
        _ => "",
    };

    private string Row(IReadOnlyList<string> cells) =>
        $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc><w:tcPr><w:tcW w:w=\"1100\" w:type=\"dxa\"/></w:tcPr>{Paragraph(cell, "<w:jc w:val=\"center\"/>")}</w:tc>"))}</w:tr>";

    private string Paragraph(string text, string properties) => $"<w:p><w:pPr>{properties}</w:pPr>{Runs(text)}</w:p>";

    private string Runs(string text) => isHeavy
        ? string.Concat(text.Chunk(LongestRun).Select(characters => $"<w:r>{HeavyProperties}<w:t>{SecurityElement.Escape(new string(characters))}</w:t></w:r>"))
        : $"<w:r><w:t>{SecurityElement.Escape(text)}</w:t></w:r>";

    private static string Word(string root, string content) => $"<w:{root} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{content}</w:{root}>";
}
