using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

public sealed class HtmlTypesettingTests
{
    /// <summary>A paragraph as word processors save it for the web: a typed number hidden from lists, a run a few letters, their own elements.</summary>
    private const string Exported =
        "<p class=MsoNormal style='text-indent:32.0pt'><!--[if gte mso 9]><xml>Normal 0</xml><![endif]--><![if !supportLists]>"
        + "<span style='font-size:16.0pt;font-family:黑体'>一、</span><![endif]><span\nstyle='font-size:16.0pt;font-family:黑体'>总体</span>"
        + "<span lang=EN-US style='font-family:\"Times New Roman\"'>2021</span><span style='font-family:黑体'>情况<o:p></o:p></span></p>";

    [Theory]
    [InlineData("<font face='方正黑体_GBK'>文</font>", TypeFace.Hei)]
    [InlineData("<span style='font-family: \"Times New Roman\", 楷体_GB2312'>文</span>", TypeFace.Kai)]
    [InlineData("<font face=仿宋><span style='color:red'>文</span></font>", TypeFace.FangSong)]
    public void A_face_is_known_by_the_name_of_its_font(string html, TypeFace face) => Assert.Equal(face, SettingOf(html)?.Face);

    [Theory]
    [InlineData("<b>文</b>")]
    [InlineData("<strong>文</strong>")]
    [InlineData("<span style='font-weight:700'>文</span>")]
    public void Bold_type_is_known(string html) => Assert.True(SettingOf(html)?.IsBold);

    [Theory]
    [InlineData("<span style='font-size:16.0pt'>文</span>", 16)]
    [InlineData("<span style='font-size:20px !important'>文</span>", 15)]
    public void A_size_is_in_points(string html, double points) => Assert.Equal(points, SettingOf(html)?.PointSize);

    [Theory]
    [InlineData("<center>文</center>")]
    [InlineData("<div align=center>文</div>")]
    [InlineData("<div style='text-align: center;'>文</div>")]
    public void What_stands_in_the_middle_is_centered(string html) => Assert.True(SettingOf(html)?.IsCentered);

    [Theory]
    [InlineData("<p align=right>某市司法局</p>")]
    [InlineData("<p style='TEXT-ALIGN: right'>某市司法局</p>")]
    [InlineData("<p>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;某市司法局</p>")]
    public void A_signature_at_the_right_margin_is_known(string html) => Assert.True(SettingOf(html)?.IsRight);

    [Fact]
    public void The_indent_of_a_paragraph_pushes_nothing_to_the_right() => Assert.Null(SettingOf("<p>\u3000\u3000全年工作平稳有序。</p>"));

    [Fact]
    public void A_page_that_says_nothing_gives_no_setting() => Assert.Null(SettingOf("<p>文</p>"));

    [Fact]
    public void A_run_in_heading_ends_where_the_face_changes()
    {
        var text = Assert.Single(Uploads.Html("<p>\u3000\u3000<font face=楷体>（一）主动公开。</font><font face='Times New Roman'>2021</font><font face=仿宋>年公开信息。</font></p>").Texts());
        Assert.Equal((TypeFace.Kai, "（一）主动公开。2021".Length), (text.Typesetting?.Face, text.Typesetting?.LeadLength));
    }

    [Fact]
    public void Figures_in_another_face_are_no_change_of_face() => Assert.Null(SettingOf(Exported)?.LeadLength);

    [Fact]
    public void What_a_word_processor_exports_is_read_as_it_is_seen()
    {
        var text = Assert.Single(Uploads.Html(Exported).Texts());
        Assert.Equal(("一、总体2021情况", TypeFace.Hei, 16.0), (text.Text, text.Typesetting?.Face, text.Typesetting?.PointSize));
    }

    [Fact]
    public void Text_pushed_to_the_right_by_spaces_is_known_in_plain_text_too() =>
        Assert.Equal([null, true], Uploads.Text($"文\n{new string('\u3000', 20)}某市司法局").Texts().Select(text => text.Typesetting?.IsRight));

    private static Typesetting? SettingOf(string html) => Assert.Single(Uploads.Html(html).Texts()).Typesetting;
}
