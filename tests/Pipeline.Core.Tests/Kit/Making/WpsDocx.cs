using System.Security;
using System.Text;
using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit.Making;

/// <summary>
/// A Word document as WPS leaves it after years of editing: a run for every few characters, each with all its properties; 一、 and （一）
/// counted by numbering.xml and typed nowhere; marks of revisions, spelling and the last cursor in between.
/// </summary>
internal static class WpsDocx
{
    /// <summary>No run is longer, in characters.</summary>
    public const int LongestRun = 8;

    /// <summary>Sizes in half points: 2号, 3号, 小五.</summary>
    private const int TitleSize = 44, TextSize = 32, TableSize = 18;

    public static byte[] Write(TwinDocument twin) => PackageFile.Write([
        PackageFile.ContentTypes(("word/document.xml", "wordprocessingml.document.main"), ("word/styles.xml", "wordprocessingml.styles"),
            ("word/numbering.xml", "wordprocessingml.numbering"), ("word/theme/theme1.xml", "theme")),
        PackageFile.Relationships("_rels/.rels", ("officeDocument", "word/document.xml")),
        PackageFile.Relationships("word/_rels/document.xml.rels", ("styles", "styles.xml"), ("numbering", "numbering.xml"), ("theme", "theme/theme1.xml")),
        ("word/document.xml", Word("document", $"<w:body>{string.Concat(twin.Blocks.Select(Block))}{WpsParts.PageSetup}</w:body>")),
        ("word/styles.xml", Word("styles", WpsParts.Styles)),
        ("word/numbering.xml", Word("numbering", WpsParts.Numbering)),
        ("word/theme/theme1.xml", WpsParts.Theme),
    ]);

    private static string Block(TwinBlock block, int index) => block switch
    {
        TwinParagraph { Role: TwinRole.Title } title => Paragraph(index, "<w:jc w:val=\"center\"/>", Runs(title.Text, WpsParts.Face("方正小标宋_GBK"), TitleSize)),
        TwinParagraph { Role: TwinRole.Section } heading => Paragraph(index, Counted(level: 0) + Indent, Runs(heading.Text, WpsParts.Face("黑体"))),
        TwinParagraph { Number: not "" } heading => Paragraph(index, Counted(level: 1) + Indent, Runs(heading.Lead, WpsParts.Face("楷体")) + Runs(heading.Rest, WpsParts.Face("仿宋"))),
        TwinParagraph { Role: TwinRole.Signature or TwinRole.Date } closing => Paragraph(index, "<w:jc w:val=\"right\"/>", Runs(closing.Text, WpsParts.Face("仿宋"))),
        TwinParagraph paragraph => Paragraph(index, Indent, Runs(paragraph.Text, WpsParts.Face("仿宋"))),
        TwinTable table => Table(table.Grid, index),
        _ => "",
    };

    private const string Indent = "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:ind w:firstLine=\"640\" w:firstLineChars=\"200\"/><w:jc w:val=\"both\"/>";

    private static string Counted(int level) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr>";

    private static string Paragraph(int index, string properties, string runs) =>
        $"<w:p w:rsidR=\"{Revision(index)}\" w:rsidRDefault=\"{Revision(index + 1)}\"><w:pPr><w:keepNext w:val=\"0\"/><w:widowControl/><w:suppressLineNumbers w:val=\"0\"/>{properties}"
        + $"<w:rPr>{Properties(WpsParts.Face("仿宋"), TextSize)}</w:rPr></w:pPr>{(index == 0 ? "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>" : "")}{runs}</w:p>";

    /// <summary>The number of an editing session, as every paragraph carries one.</summary>
    private static string Revision(int index) => $"00{(index * 0x1F35B + 0x2A4C1) & 0xFFFFFF:X6}";

    private static string Runs(string text, string face, int size = TextSize)
    {
        var runs = new StringBuilder();
        foreach (var (index, characters) in text.Chunk(LongestRun).Index())
        {
            var run = $"<w:r><w:rPr>{Properties(face, size)}</w:rPr><w:t>{SecurityElement.Escape(new string(characters))}</w:t></w:r>";
            runs.Append(index % 5 == 3 ? $"<w:proofErr w:type=\"spellStart\"/>{run}<w:proofErr w:type=\"spellEnd\"/>" : run);
        }

        return runs.ToString();
    }

    private static string Properties(string face, int size) =>
        $"{face}<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/><w:color w:val=\"000000\" w:themeColor=\"text1\"/><w:kern w:val=\"0\"/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>"
        + "<w:highlight w:val=\"none\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar\"/>";

    private static string Table(TableGrid grid, int index)
    {
        var rows = string.Concat(Enumerable.Range(0, grid.Rows).Select(row =>
            $"<w:tr w:rsidR=\"{Revision(index + row)}\"><w:trPr><w:trHeight w:val=\"340\" w:hRule=\"atLeast\"/><w:jc w:val=\"center\"/></w:trPr>{string.Concat(DocxCell.Of(grid, row).Select(cell => Cell(cell, index)))}</w:tr>"));
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"3\"/><w:tblW w:w=\"0\" w:type=\"auto\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
            + $"{DocxCell.Columns(grid)}{rows}</w:tbl>";
    }

    private static string Cell(DocxCell cell, int index) =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"{cell.Width}\" w:type=\"dxa\"/>{cell.Merge}<w:noWrap w:val=\"0\"/>{(cell.IsTall ? "<w:textDirection w:val=\"tbRlV\"/>" : "")}<w:vAlign w:val=\"center\"/></w:tcPr>"
        + Paragraph(index, "<w:jc w:val=\"center\"/>", Runs(cell.Text, WpsParts.ThemeFace, TableSize)) + "</w:tc>";

    private static string Word(string root, string content) =>
        $"<w:{root} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + $" xmlns:wpsCustomData=\"http://www.wps.cn/officeDocument/2013/wpsCustomData\">{content}</w:{root}>";
}
