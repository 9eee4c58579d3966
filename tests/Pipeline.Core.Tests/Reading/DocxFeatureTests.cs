using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;
using static Pipeline.Core.Tests.Kit.DocxBuilder;

namespace Pipeline.Core.Tests.Reading;

/// <summary>
/// One document for each thing a Word document can do to its text. Reading any of them fails when a character is lost or doubled:
/// the reader's own account says so.
/// </summary>
public sealed class DocxFeatureTests
{
    private const string Heading = "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>";
    private const string Box = "<w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent>";

    [Fact]
    public void Heading_styles_with_Chinese_ids() =>
        Assert.Equal([("总体情况", 1), ("文", null)], Outline(new DocxBuilder().Style("标题1", "heading 1", Heading).Paragraph("总体情况", "<w:pStyle w:val=\"标题1\"/>").Paragraph("文")));

    [Fact]
    public void An_outline_level_on_the_paragraph() =>
        Assert.Equal([("总体情况", 2)], Outline(new DocxBuilder().Paragraph("总体情况", "<w:outlineLvl w:val=\"1\"/>")));

    [Fact]
    public void An_outline_level_in_a_style_of_the_agency() =>
        Assert.Equal([("总体情况", 1)], Outline(new DocxBuilder().Style("z", "公文一级", Heading).Style("y", "公文一级加粗", basedOn: "z").Paragraph("总体情况", "<w:pStyle w:val=\"y\"/>")));

    [Fact]
    public void Automatic_numbers_of_plain_paragraphs() =>
        Assert.Equal(["一、总体情况", "（一）主动公开", "1. 规章"], new DocxBuilder()
            .Numbering(1, ("chineseCountingThousand", "%1、"), ("chineseCountingThousand", "（%2）"), ("decimal", "%3."))
            .Numbered("总体情况", 1).Numbered("主动公开", 1, 1).Numbered("规章", 1, 2).Build().Lines());

    [Fact]
    public void Automatic_numbers_linked_from_heading_styles() =>
        Assert.Equal([("一、总体情况", 1), ("（一）主动公开", 2)], Outline(new DocxBuilder()
            .Abstract(1, Level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"1\"/>") + Level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"2\"/>")).Instance(1, 1)
            .Style("1", "heading 1", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
            .Style("2", "heading 2", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
            .Paragraph("总体情况", "<w:pStyle w:val=\"1\"/>").Paragraph("主动公开", "<w:pStyle w:val=\"2\"/>")));

    [Fact]
    public void A_style_based_on_a_numbered_one_keeps_its_level() =>
        Assert.Equal(["一、甲", "（一）乙"], new DocxBuilder()
            .Abstract(1, Level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"1\"/>") + Level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"2\"/>")).Instance(1, 1)
            .Style("1", "heading 1", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>").Style("2", "heading 2", basedOn: "1").Style("2a", "二级加粗", basedOn: "2")
            .Paragraph("甲", "<w:pStyle w:val=\"1\"/>").Paragraph("乙", "<w:pStyle w:val=\"2a\"/>").Build().Lines());

    [Theory]
    [InlineData("ideographTraditional", "甲", "乙")]
    [InlineData("decimalEnclosedCircleChinese", "①", "②")]
    [InlineData("chineseLegalSimplified", "壹", "贰")]
    [InlineData("decimalFullWidth", "１", "２")]
    public void Number_formats_of_Chinese_documents(string format, string first, string second) =>
        Assert.Equal([$"{first}、文", $"{second}、文"], new DocxBuilder().Numbering(1, (format, "%1、")).Numbered("文", 1).Numbered("文", 1).Build().Lines());

    [Theory]
    [InlineData("chineseCounting", "十、", "十一、")]
    [InlineData("ideographTraditional", "癸、", "11、")]
    [InlineData("chineseLegalSimplified", "壹拾、", "壹拾壹、")]
    public void Number_formats_past_ten(string format, string tenth, string eleventh)
    {
        var document = new DocxBuilder().Numbering(1, (format, "%1、"));
        Assert.Equal([$"{tenth}文", $"{eleventh}文"], Enumerable.Range(1, 11).Aggregate(document, (builder, _) => builder.Numbered("文", 1)).Build().Lines()[9..]);
    }

    [Fact]
    public void Chapters_legal_numbers_and_numbers_without_format() =>
        Assert.Equal(["第一章 总则", "1.1 目的", "附：文"], new DocxBuilder()
            .Abstract(1, Level(0, "chineseCounting", "第%1章") + Level(1, "decimal", "%1.%2", "<w:isLgl/>") + Level(2, "none", "附：")).Instance(1, 1)
            .Numbered("总则", 1).Numbered("目的", 1, 1).Numbered("文", 1, 2).Build().Lines());

    [Fact]
    public void Cells_merged_across_and_down() =>
        Assert.Equal(["类|类|数", "类|类|5"], Body(
            $"<w:tbl>{Row(Cell("类", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>"), Cell("数"))}{Row(Cell("", "<w:gridSpan w:val=\"2\"/><w:vMerge/>"), Cell("5"))}</w:tbl>").Rows());

    [Fact]
    public void Cells_merged_across_in_the_older_way() =>
        Assert.Equal(["类|类|数"], Body($"<w:tbl>{Row(Cell("类", "<w:hMerge w:val=\"restart\"/>"), Cell("", "<w:hMerge/>"), Cell("数"))}</w:tbl>").Rows());

    [Fact]
    public void A_table_inside_a_merged_cell() =>
        Assert.Equal(["内\t层|甲", "内\t层|乙"], Body(
            $"<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:tbl>{Row(Cell("内"), Cell("层"))}</w:tbl><w:p/></w:tc>{Cell("甲")}</w:tr>"
            + $"{Row(Cell("", "<w:vMerge/>"), Cell("乙"))}</w:tbl>").Rows());

    [Fact]
    public void Footnotes_and_endnotes()
    {
        var document = new DocxBuilder()
            .WordPart("word/footnotes.xml", "footnotes", "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/><w:t>脚注</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"3\"><w:p><w:r><w:t>无人引用</w:t></w:r></w:p></w:footnote>")
            .WordPart("word/endnotes.xml", "endnotes", "<w:endnote w:id=\"2\"><w:p><w:r><w:t>尾注</w:t></w:r></w:p></w:endnote>")
            .Raw("<w:p><w:r><w:t>文</w:t><w:endnoteReference w:id=\"2\"/><w:footnoteReference w:id=\"2\"/></w:r></w:p>").Build();
        Assert.Equal(["文", "尾注", "脚注"], document.Lines());
        Assert.Equal([(DropReason.UncitedNote, "无人引用")], Dropped(document));
    }

    [Theory]
    [InlineData($"<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{Box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{Box}</w:pict></mc:Fallback></mc:AlternateContent>", "框内")]
    [InlineData($"<mc:AlternateContent><mc:Choice Requires=\"wps\"/><mc:Fallback><w:pict>{Box}</w:pict></mc:Fallback></mc:AlternateContent>", null)]
    [InlineData($"<w:pict><v:shape><v:textbox>{Box}</v:textbox></v:shape></w:pict>", null)]
    public void A_text_box_once(string box, string? duplicate)
    {
        var document = Body($"<w:p><w:r>{box}<w:t>文</w:t></w:r></w:p>");
        Assert.Equal(["文", "框内"], document.Lines());
        Assert.Equal(1, document.Read().Reading.TextBoxes);
        Assert.Equal(duplicate, Dropped(document).SingleOrDefault().Text);
    }

    [Fact]
    public void Tracked_insertions_deletions_and_moves()
    {
        var document = Body(
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:ins><w:r><w:t>新增</w:t></w:r></w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>"
            + "<w:p><w:moveFrom><w:r><w:t>移出</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>移入</w:t></w:r></w:moveTo></w:p>");
        Assert.Equal(["新增移入"], document.Lines());
        Assert.Equal([(DropReason.Deleted, "删去"), (DropReason.Deleted, "移出")], Dropped(document));
    }

    [Fact]
    public void A_paragraph_whose_mark_is_deleted_before_a_table_stays_before_it() =>
        Assert.Equal(["SourceText", "SourceTable"], Body($"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>文</w:t></w:r></w:p><w:tbl>{Row(Cell("1"))}</w:tbl>")
            .Read().Blocks.Select(block => block.GetType().Name));

    [Fact]
    public void A_deleted_row()
    {
        var document = Body($"<w:tbl>{Row(Cell("甲"))}<w:tr><w:trPr><w:del/></w:trPr>{Cell("乙")}</w:tr></w:tbl>");
        Assert.Equal(["甲"], document.Rows());
        Assert.Equal([(DropReason.Deleted, "乙")], Dropped(document));
    }

    [Fact]
    public void Comments_are_no_text() =>
        Assert.Equal(["文"], new DocxBuilder().Raw("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>文</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
            .Relationship("c", "comments", "comments.xml").WordPart("word/comments.xml", "comments", "<w:comment w:id=\"0\"><w:p><w:r><w:t>批注</w:t></w:r></w:p></w:comment>").Build().Lines());

    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t><w:noBreakHyphen/></w:r><w:r><w:t>文</w:t></w:r></w:p>", "暗-")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val=\"h\"/></w:rPr><w:t>暗</w:t></w:r><w:r><w:t>文</w:t></w:r></w:p>", "暗")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"h\"/></w:pPr><w:r><w:t>暗</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>文</w:t></w:r></w:p>", "暗")]
    public void Hidden_text(string body, string hidden)
    {
        var document = new DocxBuilder().Style("h", "隐藏", "<w:rPr><w:vanish/></w:rPr>").Raw(body).Build();
        Assert.Equal(["文"], document.Lines());
        Assert.Equal([(DropReason.Hidden, hidden)], Dropped(document));
    }

    [Fact]
    public void Fields_simple_fields_and_a_table_of_contents()
    {
        var document = new DocxBuilder().Style("10", "toc 1").Raw(
            "<w:p><w:pPr><w:pStyle w:val=\"10\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:hyperlink w:anchor=\"a\"><w:r><w:t>一、总体情况</w:t><w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGEREF a</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>1</w:t><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink></w:p>"
            + "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/><w:t>共</w:t></w:r><w:fldSimple w:instr=\"DOCPROPERTY n\"><w:r><w:t>12</w:t></w:r></w:fldSimple><w:r><w:t>件</w:t></w:r></w:p>").Build();
        Assert.Equal(["一、总体情况\t1"], document.Chrome());
        Assert.Equal(["共12件"], document.Lines());
    }

    [Fact]
    public void Text_inside_an_instruction_is_named() =>
        Assert.Equal([(DropReason.NotPrinted, "99")], Dropped(Body(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>IF </w:instrText><w:t>99</w:t><w:fldChar w:fldCharType=\"separate\"/><w:t>12</w:t><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")));

    [Theory]
    [InlineData("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "☒")]
    [InlineData("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>", "☐")]
    [InlineData("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"否\"/><w:listEntry w:val=\"是\"/></w:ddList>", "是")]
    public void Form_fields_of_the_older_kind_show_their_state(string data, string shown) =>
        Assert.Equal([$"{shown}公开"], Body(
            $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>公开</w:t></w:r></w:p>").Lines());

    [Fact]
    public void Soft_and_no_break_hyphens() =>
        Assert.Equal(["ABC-D"], Body("<w:p><w:r><w:t>A</w:t><w:softHyphen/><w:t>B\u00ADC</w:t><w:noBreakHyphen/><w:t>D</w:t></w:r></w:p>").Lines());

    [Theory]
    [InlineData("Wingdings", "F0FE", "☑")]
    [InlineData("Wingdings", "0082", "②")]
    [InlineData("Symbol", "F0B3", "≥")]
    [InlineData("MS Gothic", "2612", "☒")]
    public void Symbols_everyone_has(string font, string code, string printed) =>
        Assert.Equal([printed], Body($"<w:p><w:r><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r></w:p>").Lines());

    [Fact]
    public void An_ornament_only_its_font_has() =>
        Assert.Equal([(DropReason.Ornament, "\uF021")], Dropped(Body("<w:p><w:r><w:sym w:font=\"Webdings\" w:char=\"F021\"/><w:t>文</w:t></w:r></w:p>")));

    [Fact]
    public void A_picture_with_its_alternative_text()
    {
        var figure = new DocxBuilder().Relationship("p", "image", "media/image1.png")
            .Raw("<w:p><w:r><w:t>文</w:t><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"组织机构图\"/><a:blip r:embed=\"p\"/></wp:inline></w:drawing></w:r></w:p>").Build().Figure();
        Assert.Equal(("组织机构图", "image1.png"), (figure.Alt, figure.Name));
    }

    [Fact]
    public void Pronunciation_above_a_character()
    {
        var document = Body("<w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>shù</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>沭</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>阳县</w:t></w:r></w:p>");
        Assert.Equal(["沭阳县"], document.Lines());
        Assert.Equal([(DropReason.Pronunciation, "shù")], Dropped(document));
    }

    [Theory]
    [InlineData("<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText=\"否\" w:value=\"0\"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>是</w:t></w:r></w:sdtContent></w:sdt>", "是")]
    [InlineData("<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent><w:r><w:sym w:font=\"Wingdings 2\" w:char=\"0052\"/></w:r></w:sdtContent></w:sdt>", "☑")]
    [InlineData("<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>", "☐")]
    public void Content_controls(string control, string shown) => Assert.Equal([$"公开{shown}"], Body($"<w:p><w:r><w:t>公开</w:t></w:r>{control}</w:p>").Lines());

    [Fact]
    public void A_document_without_styles_says_its_headings_in_faces() =>
        Assert.Equal([TypeFace.Hei, TypeFace.FangSong], Body(Set("总体情况", "方正黑体_GBK") + Set("正文", "仿宋_GB2312")).Texts().Select(text => text.Typesetting?.Face));

    [Fact]
    public void A_run_in_heading_ends_where_its_face_ends() =>
        Assert.Equal((TypeFace.Kai, "（一）主要问题。".Length), Body(
            $"<w:p>{SetRun("（一）主要", "楷体")}{SetRun("问题。", "楷体_GB2312")}{SetRun("各科室", "仿宋")}{SetRun("意识", "楷体")}</w:p>").Texts()
            .Select(text => (text.Typesetting?.Face, text.Typesetting?.LeadLength)).Single());

    [Fact]
    public void Page_headers_and_footers_are_no_text() =>
        Assert.Equal(["文"], new DocxBuilder().Paragraph("文").Relationship("h", "header", "header1.xml").Raw("<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>")
            .WordPart("word/header1.xml", "hdr", "<w:p><w:r><w:t>页眉</w:t></w:r></w:p>").Build().Lines());

    [Fact]
    public void A_vertical_cell() =>
        Assert.Equal(["三、本年度办理结果|5"], Body($"<w:tbl>{Row(Cell("三、本年度办理结果", "<w:textDirection w:val=\"tbRlV\"/>"), Cell("5"))}</w:tbl>").Rows());

    [Fact]
    public void Strict_documents() =>
        Assert.Equal([("总体情况", 1)], Outline(new DocxBuilder().AsStrict().Style("a", "heading 1").Paragraph("总体情况", "<w:pStyle w:val=\"a\"/>")));

    [Fact]
    public void Columns_before_a_row_and_short_rows() =>
        Assert.Equal(["甲|乙|丙", "|丁|", "戊||"], Body(
            $"<w:tbl>{Row(Cell("甲"), Cell("乙"), Cell("丙"))}<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>{Cell("丁")}</w:tr>{Row(Cell("戊"))}</w:tbl>").Rows());

    [Fact]
    public void An_embedded_object_shows_its_preview()
    {
        var figure = new DocxBuilder().Relationship("o", "image", "media/image2.emf").Relationship("x", "oleObject", "embeddings/oleObject1.bin")
            .Raw("<w:p><w:r><w:t>文</w:t><w:object><v:shape alt=\"统计表\"><v:imagedata r:id=\"o\" o:title=\"\"/></v:shape><o:OLEObject Type=\"Embed\" ProgID=\"Excel.Sheet.12\" r:id=\"x\"/></w:object></w:r></w:p>").Build().Figure();
        Assert.Equal(("统计表", "image2.emf"), (figure.Alt, figure.Name));
    }

    [Theory]
    [InlineData("<c:chart xmlns:c=\"c\" r:id=\"x\"/>")]
    [InlineData("<d:relIds xmlns:d=\"d\" r:dm=\"x\"/>")]
    public void A_chart_or_diagram_is_a_figure(string graphic) =>
        Assert.Equal("申请趋势", Body($"<w:p><w:r><w:t>文</w:t><w:drawing><wp:inline><wp:docPr descr=\"申请趋势\"/>{graphic}</wp:inline></w:drawing></w:r></w:p>").Figure().Alt);

    [Fact]
    public void A_formula_is_text() => Assert.Equal(["a+b"], Body("<w:p><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>").Lines());

    [Fact]
    public void A_run_outside_of_any_paragraph_is_text() => Assert.Equal(["甲", "乙"], Body("<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:r><w:t>乙</w:t></w:r>").Lines());

    [Fact]
    public void A_number_that_starts_elsewhere() =>
        Assert.Equal(["三、甲", "四、乙"], new DocxBuilder()
            .Abstract(1, Level(0, "chineseCounting", "%1、")).Instance(1, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"3\"/></w:lvlOverride>")
            .Numbered("甲", 1).Numbered("乙", 1).Build().Lines());

    [Fact]
    public void Numberings_that_share_a_definition() =>
        Assert.Equal(["一、甲", "二、乙", "三、丙"], new DocxBuilder()
            .Abstract(1, Level(0, "chineseCounting", "%1、")).Instance(1, 1).Instance(2, 1)
            .Numbered("甲", 1).Numbered("乙", 2).Numbered("丙", 1).Build().Lines());

    private static string SetRun(string text, string font) => $"<w:r><w:rPr><w:rFonts w:eastAsia=\"{font}\"/></w:rPr><w:t>{text}</w:t></w:r>";

    private static string Set(string text, string font) => $"<w:p>{SetRun(text, font)}</w:p>";

    private static IEnumerable<(string, int?)> Outline(DocxBuilder document) => document.Build().Texts().Select(text => (text.Text, text.OutlineLevel));

    private static IEnumerable<(DropReason Reason, string? Text)> Dropped(Upload document) => document.Read().Reading.Dropped.Select(dropped => (dropped.Reason, dropped.Text));
}
