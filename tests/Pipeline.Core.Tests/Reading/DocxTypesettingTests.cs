using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

/// <summary>How a paragraph is set, which tells headings where nothing else does.</summary>
public sealed class DocxTypesettingTests
{
    private const string Hei = "<w:rFonts w:eastAsia=\"黑体\"/>";

    [Theory]
    [InlineData("<w:rFonts w:eastAsia=\"楷体_GB2312\"/>", "", TypeFace.Kai)]
    [InlineData("<w:rStyle w:val=\"strong\"/>", "", TypeFace.Hei)]
    [InlineData("<w:rStyle w:val=\"strong\"/><w:rFonts w:eastAsia=\"楷体\"/>", "", TypeFace.Kai)]
    [InlineData("", "<w:pStyle w:val=\"derived\"/>", TypeFace.FangSong)]
    [InlineData("<w:rFonts w:eastAsiaTheme=\"majorEastAsia\" w:eastAsia=\"楷体\"/>", "", TypeFace.Hei)]
    [InlineData("<w:rFonts w:ascii=\"黑体\"/>", "", TypeFace.Song)]
    [InlineData("<w:rFonts w:eastAsia=\"隶书\"/>", "", null)]
    public void The_face_comes_from_run_styles_defaults_and_theme(string run, string paragraph, TypeFace? face) => Assert.Equal(face, new DocxBuilder()
        .WordPart("word/styles.xml", "styles",
            "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsiaTheme=\"minorEastAsia\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + $"<w:style w:type=\"character\" w:styleId=\"strong\"><w:name w:val=\"Strong\"/><w:rPr>{Hei}</w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"text\"><w:name w:val=\"公文正文\"/><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"derived\"><w:name w:val=\"公文正文2\"/><w:basedOn w:val=\"text\"/></w:style>")
        .Relationship("t", "theme", "theme/theme1.xml")
        .Part("word/theme/theme1.xml",
            "<a:theme xmlns:a=\"a\"><a:themeElements><a:fontScheme><a:majorFont><a:ea typeface=\"\"/><a:font script=\"Jpan\" typeface=\"MS Gothic\"/><a:font script=\"Hans\" typeface=\"黑体\"/></a:majorFont>"
            + "<a:minorFont><a:ea typeface=\"宋体\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>")
        .Raw($"<w:p><w:pPr>{paragraph}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>文</w:t></w:r></w:p>").Build().Texts().Single().Typesetting?.Face);

    [Fact]
    public void Bold_and_size_are_those_of_the_first_letters()
    {
        var typesetting = SettingOf(new DocxBuilder().Raw("<w:p><w:r><w:t> </w:t></w:r><w:r><w:rPr><w:b/><w:sz w:val=\"44\"/></w:rPr><w:t>甲</w:t></w:r><w:r><w:t>乙</w:t></w:r></w:p>"));
        Assert.Equal((true, 22.0), (typesetting.IsBold, typesetting.PointSize));
    }

    [Fact]
    public void Bold_may_be_switched_off_again() =>
        Assert.False(SettingOf(new DocxBuilder().Style("b", "粗", "<w:rPr><w:b/></w:rPr>").Raw("<w:p><w:pPr><w:pStyle w:val=\"b\"/></w:pPr><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>甲</w:t></w:r></w:p>")).IsBold);

    [Theory]
    [InlineData("<w:jc w:val=\"center\"/>", "题", true, false)]
    [InlineData("<w:jc w:val=\"right\"/>", "某局", false, true)]
    [InlineData("<w:jc w:val=\"end\"/>", "某局", false, true)]
    [InlineData("<w:jc w:val=\"both\"/>", "文", false, false)]
    [InlineData("<w:pStyle w:val=\"title\"/>", "题", true, false)]
    [InlineData("<w:pStyle w:val=\"title\"/><w:jc w:val=\"left\"/>", "文", false, false)]
    [InlineData("<w:ind w:firstLine=\"640\" w:firstLineChars=\"200\"/>", "文", false, false)]
    [InlineData("<w:ind w:firstLine=\"5120\" w:firstLineChars=\"1600\"/>", "某局", false, true)]
    [InlineData("<w:ind w:left=\"4800\"/>", "某局", false, true)]
    [InlineData("", "　　　　　　　　　　　　　　　某局", false, true)]
    [InlineData("", "　　文", false, false)]
    public void Where_a_line_stands(string properties, string text, bool isCentered, bool isRight)
    {
        var typesetting = SettingOf(new DocxBuilder().Style("title", "Title", "<w:pPr><w:jc w:val=\"center\"/></w:pPr>").Paragraph(text, properties));
        Assert.Equal((isCentered, isRight), (typesetting.IsCentered, typesetting.IsRight));
    }

    [Fact]
    public void The_length_of_the_lead_counts_the_automatic_number() =>
        Assert.Equal("（一）问题。".Length, SettingOf(new DocxBuilder().Numbering(1, ("chineseCounting", "（%1）"))
            .Raw("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia=\"楷体\"/></w:rPr><w:t>问题。</w:t></w:r><w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/></w:rPr><w:t>不足</w:t></w:r></w:p>")).LeadLength);

    [Fact]
    public void Figures_and_Latin_letters_have_no_East_Asian_face() =>
        Assert.Null(SettingOf(new DocxBuilder().Raw($"<w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/></w:rPr><w:t>受理</w:t></w:r><w:r><w:rPr>{Hei}</w:rPr><w:t>2023</w:t></w:r><w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋_GB2312\"/></w:rPr><w:t>件</w:t></w:r></w:p>")).LeadLength);

    [Fact]
    public void Every_line_of_a_paragraph_is_set_by_its_own_letters() =>
        Assert.Equal([(TypeFace.Hei, null), (TypeFace.Kai, 1)], new DocxBuilder().Raw(
            $"<w:p><w:r><w:rPr>{Hei}</w:rPr><w:t>甲</w:t><w:br/></w:r><w:r><w:rPr><w:rFonts w:eastAsia=\"楷体\"/></w:rPr><w:t>乙</w:t></w:r><w:r><w:rPr>{Hei}</w:rPr><w:t>丙</w:t></w:r></w:p>")
            .Build().Texts().Select(text => (text.Typesetting?.Face, text.Typesetting?.LeadLength)));

    [Fact]
    public void The_result_of_a_field_is_set_by_its_own_run() =>
        Assert.Equal((TypeFace.Kai, 1), new DocxBuilder().Raw(
            $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:rPr>{Hei}</w:rPr><w:t>隐</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:rPr><w:rFonts w:eastAsia=\"楷体\"/></w:rPr><w:t>果</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/></w:rPr><w:t>文</w:t></w:r></w:p>")
            .Build().Texts().Select(text => (text.Typesetting?.Face, text.Typesetting?.LeadLength)).Single());

    private static Typesetting SettingOf(DocxBuilder document) => document.Build().Texts().Single().Typesetting ?? new();
}
