using System.Security;
using System.Text;
using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit.Making;

/// <summary>
/// A Word document set by hand as GB/T 9704-2012 asks, without a single style: headings differ from text in their face alone,
/// and all but the title are 16 pt.
/// </summary>
internal static class StandardDocx
{
    private const string TitleFace = "方正小标宋简体";
    private const string SectionFace = "黑体";
    private const string SubsectionFace = "楷体_GB2312";
    private const string TextFace = "仿宋_GB2312";
    private const string TableFace = "宋体";

    /// <summary>Sizes in half points: 2号, 3号, 4号 and 小五.</summary>
    private const int TitleSize = 44, TextSize = 32, PageNumberSize = 28, TableSize = 18;

    public static byte[] Write(TwinDocument twin) => PackageFile.Write([
        PackageFile.ContentTypes(("word/document.xml", "wordprocessingml.document.main"), ("word/footer1.xml", "wordprocessingml.footer")),
        PackageFile.Relationships("_rels/.rels", ("officeDocument", "word/document.xml")),
        PackageFile.Relationships("word/_rels/document.xml.rels", ("footer", "footer1.xml")),
        ("word/document.xml", Word("document", $"<w:body>{string.Concat(twin.Blocks.Select(Block))}{PageSetup}</w:body>")),
        ("word/footer1.xml", Word("ftr", Paragraph("<w:jc w:val=\"center\"/>", PageNumber))),
    ]);

    private static readonly string[] Edges = ["top", "left", "bottom", "right", "insideH", "insideV"];

    private const string PageSetup = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId1\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\" w:footer=\"1588\" w:gutter=\"0\"/></w:sectPr>";

    private static string PageNumber => Run("— ", TableFace, PageNumberSize)
        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + Run("1", TableFace, PageNumberSize) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + Run(" —", TableFace, PageNumberSize);

    private static string Block(TwinBlock block) => block switch
    {
        TwinParagraph { Role: TwinRole.Title } title => Paragraph("<w:spacing w:after=\"578\"/><w:jc w:val=\"center\"/>", Run(title.Text, TitleFace, TitleSize)),
        TwinParagraph { Role: TwinRole.Signature } signature => Paragraph("<w:spacing w:before=\"578\"/><w:ind w:right=\"640\"/><w:jc w:val=\"right\"/>", Run(signature.Text, TextFace)),
        TwinParagraph { Role: TwinRole.Date } date => Paragraph("<w:ind w:right=\"1280\"/><w:jc w:val=\"right\"/>", Run(date.Text, TextFace)),
        TwinParagraph paragraph => Paragraph("<w:spacing w:line=\"578\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:jc w:val=\"both\"/>",
            Run(paragraph.Number + paragraph.Lead, paragraph.Role is TwinRole.Section ? SectionFace : SubsectionFace) + Run(paragraph.Rest, TextFace)),
        TwinTable table => Table(table.Grid),
        _ => "",
    };

    private static string Paragraph(string properties, string runs) => $"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>";

    private static string Run(string text, string face, int size = TextSize) => text.Length == 0 ? ""
        : $"<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"{face}\" w:hAnsi=\"Times New Roman\"/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr>"
            + $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";

    private static string Table(TableGrid grid)
    {
        var edges = string.Concat(Edges.Select(edge => $"<w:{edge} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"));
        var rows = string.Concat(Enumerable.Range(0, grid.Rows).Select(row => $"<w:tr>{Cells(grid, row)}</w:tr>"));
        return $"<w:tbl><w:tblPr><w:tblW w:w=\"{DocxCell.TableWidth}\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>{edges}</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
            + $"{DocxCell.Columns(grid)}{rows}</w:tbl>";
    }

    private static string Cells(TableGrid grid, int row)
    {
        var cells = new StringBuilder();
        foreach (var cell in DocxCell.Of(grid, row))
        {
            cells.Append($"<w:tc><w:tcPr><w:tcW w:w=\"{cell.Width}\" w:type=\"dxa\"/>{cell.Merge}<w:vAlign w:val=\"center\"/></w:tcPr>")
                .Append(Paragraph("<w:jc w:val=\"center\"/>", Run(cell.Text, TableFace, TableSize)))
                .Append("</w:tc>");
        }

        return cells.ToString();
    }

    private static string Word(string root, string content) =>
        $"<w:{root} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{content}</w:{root}>";
}
