using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

/// <summary>What a browser shows is read, what it keeps out of sight is not.</summary>
public sealed class HtmlVisibilityTests
{
    private const string Body = "<p>本年度认真贯彻落实条例，主动公开政府信息。</p>";

    [Fact]
    public void What_a_page_says_to_browsers_of_another_time_is_read_by_none() =>
        Assert.Equal(["乙丙"], Uploads.Html("<p>乙<noembed>您的浏览器不支持Flash</noembed>丙</p>").Lines());

    [Theory]
    [InlineData(".a { color: red; display: none }", "<p class='b a'>隐藏</p>")]
    [InlineData("#a{visibility:hidden}", "<p id=a>隐藏</p>")]
    [InlineData("del, aside.x{display:none!important}", "<del>隐藏</del>")]
    [InlineData("i.a{opacity:0}", "<i class=a>隐藏</i>")]
    [InlineData("@media print { .b { color: red } } /* .c {} */ .a{font-size:0}", "<span class=a>隐藏</span>")]
    [InlineData("", "<p style='opacity: 0'>隐藏</p>")]
    [InlineData("", "<span style='font-size:0px'>隐藏</span>")]
    [InlineData("", "<p style='text-indent:-9999px'>隐藏</p>")]
    [InlineData("", "<p style='position:absolute; left:-999px'>隐藏</p>")]
    public void Text_hidden_by_a_style_is_left_out(string sheet, string hidden)
    {
        var upload = Uploads.Html($"<html><head><style>{sheet}</style></head><body>{Body}{hidden}</body></html>");
        Assert.Equal(["本年度认真贯彻落实条例，主动公开政府信息。"], upload.Lines());
        Assert.Equal(["RPT013"], upload.Codes());
    }

    [Theory]
    [InlineData("@media print { .a { display: none } }", "<p class=a>可见</p>")]
    [InlineData(".a{display:none} .a.active{display:block}", "<p class=a>可见</p>")]
    [InlineData(".b .a{display:none}", "<p class=a>可见</p>")]
    [InlineData(".a{font-size:0}", "<p class=a><span style='font-size:16pt'>可见</span></p>")]
    [InlineData("", "<p style='left:-999px'>可见</p>")]
    [InlineData("", "<p style='opacity: 0.9'>可见</p>")]
    public void A_style_that_may_show_hides_nothing(string sheet, string visible) =>
        Assert.Contains("可见", Uploads.Html($"<html><head><style>{sheet}</style></head><body>{Body}{visible}</body></html>").Lines());

    [Theory]
    [InlineData("p{opacity:0}")]
    [InlineData(".text{display:none}")]
    public void No_style_hides_most_of_an_article(string sheet) =>
        Assert.NotEmpty(Uploads.Html($"<html><head><style>{sheet}</style></head><body><div class=text>{Body}</div><b>网站</b></body></html>").Lines());

    [Fact]
    public void Text_of_a_drawing_is_visible() =>
        Assert.Equal(
            ["共受理100件", "办结90件"],
            Uploads.Html("<p>共<svg><title>图</title><defs><text>隐藏</text></defs></svg><svg><text>受理100件</text><text>办结90件</text></svg></p>").Lines());

    [Theory]
    [InlineData("<input value='办结90件' readonly>", "本年办结90件。")]
    [InlineData("<input type=text value='办结90件'>", "本年办结90件。")]
    [InlineData("<input type=hidden value='办结90件'><input type=submit value=提交><input type=button value=打印>", "本年。")]
    public void The_value_of_a_text_field_is_visible(string fields, string expected) =>
        Assert.Equal([expected], Uploads.Html($"<p>本年{fields}。</p>").Lines());

    [Theory]
    [InlineData("<html><frameset cols='20%,80%'><frame src=a.htm><frame src=b.htm><noframes>不支持框架</noframes></frameset></html>")]
    [InlineData("<html><body><iframe src=a.htm></iframe></body></html>")]
    public void A_page_that_only_frames_another_is_told_so(string page) => Assert.Equal("RPT027", Uploads.Html(page).Refusal().Code);

    [Theory]
    [InlineData("<section class='footnotes' role='doc-endnotes'><hr><ol><li id='fn1'><p>本报告所称机关<a href='#fnref1' class='footnote-back' role='doc-backlink'>↩︎</a></p></li></ol></section>", "1. 本报告所称机关", "↩︎")]
    [InlineData("<div id='sdfootnote1'><p class='sdfootnote'><a class='sdfootnotesym' name='sdfootnote1sym' href='#sdfootnote1anc'>1</a>本报告所称机关</p></div>", "¹本报告所称机关", null)]
    public void Definitions_of_footnotes_are_notes(string notes, string expected, string? furniture)
    {
        var upload = Uploads.Html($"<p>共7<sup><a href='#fn1'>1</a></sup>件。</p>{notes}");
        Assert.Equal(["共7¹件。", expected], upload.Lines());
        Assert.Equal([false, true], upload.Texts().Where(text => !text.IsChrome).Select(text => text.IsNote));
        Assert.Equal(furniture is null ? [] : [furniture], upload.Chrome());
    }
}
