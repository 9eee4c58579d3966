using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

public sealed class DocxTextTests
{
    private const string Box = "<w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent>";

    [Fact]
    public void Paragraphs_come_in_order_with_their_index()
    {
        var texts = new DocxBuilder().Paragraph("甲").Paragraph(" ").Paragraph("乙").Build().Texts();
        Assert.Equal([("甲", new(null, 1)), ("乙", new SourcePosition(null, 2))], texts.Select(text => (text.Text, text.Position)));
    }

    [Fact]
    public void A_manual_line_break_splits_the_paragraph()
    {
        var texts = DocxBuilder.Body("<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>").Texts();
        Assert.Equal([("甲", 1), ("乙\t丙", 1)], texts.Select(text => (text.Text, text.Position.Paragraph)));
    }

    [Theory]
    [InlineData("<w:outlineLvl w:val=\"0\"/>", 1)]
    [InlineData("<w:pStyle w:val=\"a3\"/>", 2)]
    [InlineData("<w:pStyle w:val=\"derived\"/>", 2)]
    [InlineData("<w:pStyle w:val=\"zh\"/>", 3)]
    [InlineData("<w:pStyle w:val=\"outlined\"/>", 4)]
    [InlineData("<w:pStyle w:val=\"a3\"/><w:outlineLvl w:val=\"9\"/>", null)]
    [InlineData("<w:pStyle w:val=\"loop\"/>", null)]
    [InlineData("", null)]
    public void The_outline_level_comes_from_the_paragraph_or_its_styles(string properties, int? level)
    {
        var document = new DocxBuilder()
            .Style("a3", "heading 2")
            .Style("derived", "我的标题", basedOn: "a3")
            .Style("zh", "标题 3")
            .Style("outlined", "正文一级", "<w:pPr><w:outlineLvl w:val=\"3\"/></w:pPr>")
            .Style("loop", "甲", basedOn: "pool")
            .Style("pool", "乙", basedOn: "loop")
            .Paragraph("总体情况", properties);
        Assert.Equal(level, Assert.Single(document.Build().Texts()).OutlineLevel);
    }

    [Fact]
    public void Insertions_are_in_and_deletions_out() =>
        Assert.Equal(["受理申请5件"], DocxBuilder.Body(
            "<w:p><w:r><w:t>受理</w:t></w:r><w:ins><w:r><w:t>申请</w:t></w:r></w:ins><w:del><w:r><w:delText>复议</w:delText></w:r></w:del>"
            + "<w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>5件</w:t></w:r></w:moveTo></w:p>").Lines());

    [Fact]
    public void A_paragraph_whose_mark_is_deleted_runs_on() =>
        Assert.Equal(["一、总体情况", "文"], DocxBuilder.Body(
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>一、</w:t></w:r></w:p><w:p><w:r><w:t>总体情况</w:t></w:r></w:p><w:p><w:r><w:t>文</w:t></w:r></w:p>").Lines());

    [Fact]
    public void Hidden_text_is_left_out_and_counted()
    {
        var upload = DocxBuilder.Body("<w:p><w:r><w:t>明</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗处</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>文</w:t></w:r></w:p>");
        Assert.Equal(["明文"], upload.Lines());
        Assert.Equal(["RPT013"], upload.Codes());
    }

    [Fact]
    public void A_field_gives_its_result_only() =>
        Assert.Equal(["共12件"], DocxBuilder.Body(
            "<w:p><w:r><w:t>共</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>IF </w:instrText><w:fldChar w:fldCharType=\"begin\"/>"
            + "<w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>99</w:t><w:fldChar w:fldCharType=\"end\"/>"
            + "<w:fldChar w:fldCharType=\"separate\"/><w:t>12</w:t><w:fldChar w:fldCharType=\"end\"/><w:t>件</w:t></w:r></w:p>").Lines());

    [Fact]
    public void A_field_that_never_ends_loses_no_text() =>
        Assert.Equal(["共12件"], DocxBuilder.Body("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DDEAUTO</w:instrText><w:t>共12件</w:t></w:r></w:p>").Lines());

    [Fact]
    public void Wrappers_are_transparent() =>
        Assert.Equal(["甲乙丙丁"], DocxBuilder.Body(
            "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:hyperlink r:id=\"x\"><w:r><w:t>甲</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>乙</w:t></w:r></w:smartTag>"
            + "<w:fldSimple w:instr=\"DATE\"><w:r><w:t>丙</w:t></w:r></w:fldSimple><w:sdt><w:sdtContent><w:r><w:t>丁</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>").Lines());

    [Fact]
    public void Ruby_hyphens_and_symbols_read_as_printed() =>
        Assert.Equal(["沭A-BC☑"], DocxBuilder.Body(
            "<w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>shù</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>沭</w:t></w:r></w:rubyBase></w:ruby></w:r>"
            + "<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:t>C</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:font=\"Webdings\" w:char=\"F021\"/></w:r></w:p>").Lines());

    [Fact]
    public void A_text_box_is_read_once_after_its_paragraph() =>
        Assert.Equal(["文", "框内"], DocxBuilder.Body(
            $"<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>{Box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{Box}</w:pict></mc:Fallback></mc:AlternateContent><w:t>文</w:t></w:r></w:p>").Lines());

    [Fact]
    public void The_text_of_a_text_box_is_marked_as_aside() =>
        Assert.Equal([("文", false), ("框内", true), ("后", false)], new DocxBuilder()
            .Raw($"<w:p><w:r><w:t>文</w:t><w:pict>{Box}</w:pict></w:r></w:p>").Paragraph("后").Build().Texts().Select(text => (text.Text, text.IsAside)));

    [Fact]
    public void WordArt_is_read_as_a_text_box()
    {
        var document = DocxBuilder.Body("<w:p><w:r><w:pict><v:shapetype><v:textpath on=\"t\"/></v:shapetype><v:shape><v:textpath on=\"t\" string=\"年度报告\"/></v:shape></w:pict><w:t>文</w:t></w:r></w:p>").Read();
        Assert.Equal(["文", "年度报告"], document.Blocks.OfType<SourceText>().Select(text => text.Text));
        Assert.Equal((5, 1), (document.Reading.SourceCharacters, document.Reading.TextBoxes));
    }

    [Fact]
    public void WordArt_drawn_again_for_older_programs_is_read_once() =>
        Assert.Equal(["框内"], DocxBuilder.Body(
            $"<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>{Box}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textpath string=\"框内\"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>").Lines());

    [Theory]
    [InlineData("Wingdings", "þ已公开", "☑已公开")]
    [InlineData("Wingdings", "\uF0FE", "☑")]
    [InlineData("Wingdings", "J", "J")]
    [InlineData("Symbol", "a³0", "α≥0")]
    [InlineData("Arial", "þa", "þa")]
    public void Letters_set_in_a_symbol_font_are_its_signs(string font, string letters, string printed)
    {
        var upload = DocxBuilder.Body($"<w:p><w:r><w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/></w:rPr><w:t>{letters}</w:t></w:r></w:p>");
        Assert.Equal([printed], upload.Lines());
        Assert.Equal((letters.Length, 0), (upload.Read().Reading.SourceCharacters, upload.Read().Reading.AddedCharacters));
    }

    [Theory]
    [InlineData("F061", "α")]
    [InlineData("F057", "Ω")]
    [InlineData("F0A3", "≤")]
    [InlineData("F028", "(")]
    [InlineData("F0A5", "∞")]
    public void The_font_Symbol_has_Greek_letters_and_signs(string code, string printed) =>
        Assert.Equal([printed], DocxBuilder.Body($"<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"{code}\"/></w:r></w:p>").Lines());

    [Fact]
    public void A_picture_is_a_figure_with_its_alternative_text_and_file_name()
    {
        var figure = new DocxBuilder()
            .Relationship("rId7", "image", "file:///C:/Users/somebody/表.png", isExternal: true)
            .Raw("<w:p><w:r><w:t>文</w:t><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"申请情况表\"/><a:blip r:link=\"rId7\"/></wp:inline></w:drawing></w:r></w:p>")
            .Build().Figure();
        Assert.Equal(("申请情况表", "表.png"), (figure.Alt, figure.Name));
    }

    [Fact]
    public void Cited_notes_follow_the_body_once_and_are_told_from_it()
    {
        var texts = new DocxBuilder()
            .WordPart("word/footnotes.xml", "footnotes",
                "<w:footnote w:id=\"0\"><w:p><w:r><w:t>分隔</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"1\"><w:p><w:r><w:t>注一</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:footnote>")
            .WordPart("word/endnotes.xml", "endnotes", "<w:endnote w:id=\"1\"><w:p><w:r><w:t>注二</w:t></w:r></w:p></w:endnote>")
            .Raw("<w:p><w:r><w:t>文</w:t><w:footnoteReference w:id=\"1\"/><w:footnoteReference w:id=\"1\"/><w:endnoteReference w:id=\"1\"/></w:r></w:p>")
            .Build().Texts();
        Assert.Equal([("文", false), ("注一", true), ("注二", true)], texts.Select(text => (text.Text, text.IsNote)));
    }

    [Fact]
    public void A_table_of_contents_is_chrome() =>
        Assert.Equal(["一、总体情况\t1"], new DocxBuilder().Style("10", "toc 1").Paragraph("一、总体情况\t1", "<w:pStyle w:val=\"10\"/>").Paragraph("文").Build().Chrome());

    [Fact]
    public void Strict_documents_are_read_alike()
    {
        var text = Assert.Single(new DocxBuilder().AsStrict().Style("a", "heading 1").Paragraph("总体情况", "<w:pStyle w:val=\"a\"/>").Build().Texts());
        Assert.Equal(("总体情况", 1), (text.Text, text.OutlineLevel));
    }

    [Fact]
    public void The_main_part_is_found_by_its_relationship() =>
        Assert.Equal(["文"], Uploads.Bytes(DocxBuilder.Zip(
            ("_rels/.rels", "<Relationships xmlns=\"x\"><Relationship Id=\"a\" Type=\"http://x/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>"),
            ("word/document2.xml", "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>文</w:t></w:r></w:p></w:body></w:document>")), "report.docx").Lines());
}
