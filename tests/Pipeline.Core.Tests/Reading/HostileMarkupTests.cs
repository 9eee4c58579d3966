using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

/// <summary>Markup that means harm, or nothing: only its text is read, and all of it.</summary>
public sealed class HostileMarkupTests
{
    /// <summary>What stands before all markup, so that none can hide it.</summary>
    private const string Before = "前文在此。";

    private static readonly string[] Tags =
    [
        "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<a>", "</a>", "<table>", "</table>", "<tr>", "<td>", "</td>", "<caption>", "</caption>", "<thead>", "<ol>", "<li>", "</ol>",
        "<svg>", "</svg>", "<math>", "<mtext>", "<style>", "</style>", "<select>", "</select>", "<option>", "<textarea>", "</textarea>", "<noscript>", "</noscript>", "<template>",
        "</template>", "<ruby>", "<rt>", "</ruby>", "<div hidden>", "</div>", "<nav>", "</nav>", "<pre>", "</pre>", "<h1>", "</h1>", "<form>", "<title>", "</title>", "<object>",
        "<frameset>", "<body>", "</body>", "</html>", "<!-- x -->", "<![CDATA[", "]]>", "<iframe>", "</iframe>", "<colgroup>", "<tfoot>", "<center>", "<xmp>", "</xmp>", "<br>",
    ];

    private static readonly string[] Marks =
    [
        "# ", "## ", "- ", "1. ", "> ", "    ", "\n", "\n\n", "**", "*", "_", "`", "```\n", "[", "](x)", "![", "|", "|---|---|\n", "<b>", "</b>", "<table><tr><td>", "</table>\n\n",
        "<div>", "&amp;", "\\", "<!--", "-->", "---\n", "[甲]: http://a\n", "<http://a.cn>", "\f", "- 3 -\n", "<script>", "</script>", "~~", "\t",
    ];

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<iframe src='javascript:alert(1)'>alert(1)</iframe>")]
    [InlineData("<meta http-equiv=refresh content='0;url=http://example.org/'>")]
    [InlineData("<style>@import url(http://example.org/x.css); p{background:url(http://example.org/y)}</style>")]
    [InlineData("<svg><style><a id=\"</style><img src=1 onerror=alert(1)>\"></style></svg>")]
    [InlineData("<link rel=stylesheet href=http://example.org/x.css><base href=http://example.org/>")]
    [InlineData("<a href='javascript:alert(1)'></a><a href='data:text/html,x'></a>")]
    [InlineData("<p style='display:none'>隐藏</p>")]
    [InlineData("<div hidden>隐藏</div>")]
    public void Nothing_but_text_comes_out_of_a_page_and_of_a_page_inside_Markdown(string markup)
    {
        Assert.Equal(["前文", "后文"], Uploads.Html($"<p>前文</p>{markup}<p>后文</p>").Lines());
        Assert.Equal(["前文", "后文"], Uploads.Markdown($"前文\n\n{markup}\n\n<p>后文</p>").Lines());
    }

    [Fact]
    public void What_mutates_in_a_browser_is_text_here()
    {
        var lines = Uploads.Html("<p>前文</p><math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'></math>后文").Lines();
        Assert.Contains("前文", lines);
        Assert.DoesNotContain(lines, line => line.Contains("onerror", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<blockquote>")]
    [InlineData("<ol><li><ul><li>")]
    [InlineData("<b><i><u><p>")]
    [InlineData("<svg><g>")]
    public void A_hundred_thousand_open_elements_are_refused(string open) =>
        Assert.Equal("RPT008", Uploads.Html(string.Concat(Enumerable.Repeat(open, 100_000)) + "文").Refusal().Code);

    [Fact]
    public void Elements_at_the_limit_are_read() =>
        Assert.Equal(["文"], Uploads.Html(string.Concat(Enumerable.Repeat("<div>", ReadingLimits.HtmlDepth)) + "文").Lines());

    [Fact]
    public void Controls_overrides_and_escapes_are_left_out_and_counted()
    {
        var upload = Uploads.Html("<p>公\u202E开\u200B信\u001B[31m息&#x202A;</p>");
        Assert.Equal(["公开信[31m息"], upload.Lines());
        Assert.Equal(["RPT012"], upload.Codes());
    }

    [Theory]
    [InlineData("report.txt")]
    [InlineData("report.html")]
    [InlineData("report.md")]
    public void Bytes_with_a_NUL_are_no_text(string name) => Assert.Equal("RPT003", Uploads.Text("公开\0信息", name).Refusal().Code);

    [Fact]
    public void Whatever_the_tags_no_character_is_lost_or_doubled() => Shuffle(Tags, rest => Uploads.Html($"<p>{Before}</p>{rest}"), refusals: ["RPT007"]);

    [Fact]
    public void Whatever_the_marks_no_character_is_lost_or_doubled() => Shuffle(Marks, rest => Uploads.Markdown($"{Before}\n\n{rest}"), refusals: []);

    /// <summary>Reads parts in any order: each text is read whole, or refused for what may be wrong with such a text, and most are read.</summary>
    private static void Shuffle(string[] parts, Func<string, Upload> upload, string[] refusals)
    {
        const int Rounds = 1_500;
        var read = 0;
        var random = new Random(20_211_231);
        for (var round = 0; round < Rounds; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 30).Select(number => parts[random.Next(parts.Length)] + (random.Next(2) == 0 ? $"文{number}，" : "")));
            var result = UploadReader.Read(upload(text), TimeProvider.System);
            if (result.IsSuccess(out var document))
            {
                read++;
                Assert.True(TextLedger.TextsOf(document.Blocks).Contains(Before), text);
            }
            else
            {
                Assert.True(refusals.Contains(result.Diagnostics[0].Code), text);
            }
        }

        Assert.InRange(read, Rounds / 2, Rounds);
    }
}
