using Pipeline.Core.Rendering;

namespace Pipeline.Core.Tests.Rendering;

public class HtmlTests
{
    [Fact]
    public void Text_in_a_hole_never_becomes_markup()
    {
        var text = "<script>alert('1')</script> & \"2\"";

        Assert.Equal(
            "<p>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;2&quot;</p>",
            Html.Of($"<p>{text}</p>").ToString());
    }

    [Fact]
    public void Markup_in_a_hole_stays_markup()
    {
        var inner = Html.Of($"<b>{1}</b>");

        Assert.Equal("<p><b>1</b></p>", Html.Of($"<p>{inner}</p>").ToString());
    }

    [Theory]
    [InlineData("政府信息公开“三安全一稳定”")]
    [InlineData("政府資訊公開・𠮷野家 é")]
    public void Chinese_stays_Chinese(string text) => Assert.Equal(text, Html.Of($"{text}").ToString());

    [Theory]
    [InlineData("a\0b\u0008c\u007fd\u0085e", "abcde")]
    [InlineData("a\ufffeb\ufdd0c\uffffd", "abcd")]
    [InlineData("tab\tand\nline", "tab\tand\nline")]
    public void Characters_that_HTML_forbids_are_left_out(string text, string expected) =>
        Assert.Equal(expected, Html.Of($"{text}").ToString());

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_a_replacement()
    {
        var broken = "a" + '\ud800' + "b";

        Assert.Equal("a\ufffdb", Html.Of($"{broken}").ToString());
    }

    [Fact]
    public void A_line_feed_in_a_text_is_a_line_break() =>
        Assert.Equal("自然人<br>（件）", Html.Text("自然人\n（件）").ToString());

    [Fact]
    public void An_attribute_without_a_value_is_left_out()
    {
        var with = Html.Attribute("lang", "a\"b");
        var without = Html.Attribute("lang", null);

        Assert.Equal("<p lang=\"a&quot;b\"><i>", Html.Of($"<p{with}><i{without}>").ToString());
    }

    [Fact]
    public void A_hole_alone_on_its_line_is_filled_at_its_indentation()
    {
        Html[] items = [Html.Of($"<li>1</li>"), Html.None, Html.Of($"<li>\n  2\n</li>")];

        Assert.Equal("<ul>\n  <li>1</li>\n  <li>\n    2\n  </li>\n</ul>", Html.Of($"""
            <ul>
              {items}
            </ul>
            """).ToString());
    }

    [Fact]
    public void A_hole_with_nothing_in_it_leaves_no_line() => Assert.Equal("<p>\n</p>", Html.Of($"""
        <p>
          {Html.None}
        </p>
        """).ToString());

    [Fact]
    public void What_follows_holes_with_nothing_in_them_keeps_its_indentation() => Assert.Equal("<p>\n  <b>\n  </b>\n</p>", Html.Of($"""
        <p>
          {Html.None}
          {Html.None}
          {Html.Of($"<b>\n</b>")}
        </p>
        """).ToString());
}
