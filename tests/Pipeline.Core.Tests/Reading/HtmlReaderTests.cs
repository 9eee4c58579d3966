using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Reading.Html;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

public sealed class HtmlReaderTests
{
    private const string Body = "<p>一、总体情况</p><p>本年度认真贯彻落实条例，主动公开政府信息，依法办理申请，接受社会监督，各项工作有序推进。</p>";

    /// <summary>A table as government sites once laid out an article: agency, title and text below each other, a data table inside the text.</summary>
    private const string OldSite =
        "<table><tr><td>某县司法局</td></tr><tr><td align=center>2023年政府信息公开工作年度报告</td></tr><tr><td>" + Body + Body + Body + Body
        + "<table border=1><tr><td>结果维持<td>结果纠正<tr><td>1<td>0</table>" + Body + "</td></tr></table>";

    [Fact]
    public void Blocks_end_where_a_browser_breaks_the_line() =>
        Assert.Equal(["甲", "乙", "丙", "丁"], Uploads.Html("<div>甲<p>乙<br>丙</p>丁</div>").Lines());

    [Fact]
    public void Lines_of_one_paragraph_share_its_index()
    {
        var texts = Uploads.Html("<p>\n甲<br>\n乙</p>\n<p>丙</p>").Texts();
        Assert.Equal([new(2, 1), new(3, 1), new(4, 2)], texts.Select(text => text.Position));
    }

    [Fact]
    public void Runs_are_joined() =>
        Assert.Equal(["一、总体情况"], Uploads.Html("<p><span><font face=黑体>一、</font></span><ucaptitle>总体<o:p></o:p></ucaptitle>\n  情况</p>").Lines());

    [Fact]
    public void White_space_collapses_except_the_ideographic_space() =>
        Assert.Equal(["annual report", "局\u3000长"], Uploads.Html("<p>&emsp; annual \n report </p><p>&nbsp;\u3000局\u3000长&nbsp;</p>").Lines());

    [Fact]
    public void Headings_keep_their_level() => Assert.Equal([2, null], Uploads.Html("<h2>一、总体情况</h2><p>文</p>").Texts().Select(text => text.OutlineLevel));

    [Fact]
    public void Bullets_are_items_and_numbers_are_text()
    {
        var texts = Uploads.Html("<ul><li>甲</ul><ol start=3><li>乙<li value=7>丙</ol><ol type=a><li>丁</ol>").Texts();
        Assert.Equal(["甲", "3. 乙", "7. 丙", "a. 丁"], texts.Select(text => text.Text));
        Assert.Equal([true, false, false, false], texts.Select(text => text.IsListItem));
    }

    [Fact]
    public void Preformatted_lines_are_blocks() => Assert.Equal(["甲", "乙"], Uploads.Html("<pre>甲\n乙</pre>").Lines());

    [Fact]
    public void Ruby_gives_its_base_once() => Assert.Equal(["沭阳县"], Uploads.Html("<p><ruby>沭<rp>(</rp><rt>shù</rt><rp>)</rp></ruby>阳县</p>").Lines());

    [Fact]
    public void Scripts_styles_and_controls_give_nothing() =>
        Assert.Equal(["文"], Uploads.Html("<style>p{}</style><script>x()</script><noscript>无</noscript><p>文<button>点</button><select><option>1</select></p>").Lines());

    [Theory]
    [InlineData("<span style='color:red; display : none'>隐藏</span>")]
    [InlineData("<span hidden>隐藏</span>")]
    [InlineData("<span aria-hidden=true>隐藏</span>")]
    public void Hidden_text_is_left_out_and_counted(string hidden)
    {
        var upload = Uploads.Html($"<p>文{hidden}字</p>");
        Assert.Equal(["文字"], upload.Lines());
        Assert.Equal(["RPT013"], upload.Codes());
    }

    [Theory]
    [InlineData("<noscript><p>年报</p></noscript>")]
    [InlineData("<textarea>年报</textarea>")]
    [InlineData("<svg><style>p{}</style><desc>年报</desc></svg>")]
    [InlineData("<math><annotation>年报</annotation></math>")]
    [InlineData("<object>年报</object>")]
    [InlineData("<select><option>年报</option></select>")]
    public void Text_where_a_page_prints_none_of_its_own_is_counted(string element)
    {
        var upload = Uploads.Html($"<p>文{element}字</p>");
        Assert.Equal(["文字"], upload.Lines());
        var finding = Assert.Single(UploadReader.Read(upload, TimeProvider.System).Diagnostics);
        Assert.StartsWith("2 characters were left out: they are hidden or not part of the page's text.", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>x()</script>")]
    [InlineData("<noscript><img src=count.gif></noscript>")]
    [InlineData("<svg><path d='M0'/></svg>")]
    [InlineData("<button>打印</button>")]
    public void What_holds_no_sentence_is_left_out_without_a_word(string element) => Assert.Empty(Uploads.Html($"<p>文{element}字</p>").Codes());

    [Theory]
    [InlineData("<p>文<button>打印</button>字</p>", "文字")]
    [InlineData("<p>文<nav>打印</nav></p>字", "文", "字")]
    [InlineData("<table><caption>表</caption><tr><td>文<button>打印</button><td>字</table>")]
    public void What_is_there_to_be_used_is_chrome_even_inside_the_article(string html, params string[] lines)
    {
        var upload = Uploads.Html(html);
        Assert.Equal(lines, upload.Lines());
        Assert.Equal(["打印"], upload.Chrome());
        Assert.Empty(upload.Codes());
    }

    [Fact]
    public void What_a_page_prints_hides_and_counts_is_accounted_for()
    {
        var reading = Uploads.Html($"<nav hidden>菜单</nav><div id=zoom>{Body}<ol><li>甲</ol><ruby>沭<rt>shù</rt></ruby><p hidden>隐藏</p><textarea>表单</textarea></div>").Read().Reading;
        Assert.Equal(
            [(DropReason.Site, "菜单"), (DropReason.Pronunciation, "shù"), (DropReason.Hidden, "隐藏"), (DropReason.NotPrinted, "表单")],
            reading.Dropped.Select(dropped => (dropped.Reason, dropped.Text)));
        Assert.Equal(2, reading.AddedCharacters);
        Assert.Equal(reading.SourceCharacters + reading.AddedCharacters, reading.Characters + reading.Dropped.Sum(dropped => dropped.Characters));
    }

    [Fact]
    public void A_table_inside_a_cell_keeps_its_caption() =>
        Assert.Equal(["甲|表\n乙\t丙"], Uploads.Html("<table><caption>外</caption><tr><td>甲<td><table><caption>表</caption><tr><td>乙<td>丙</table></table>").Rows());

    [Fact]
    public void A_table_may_have_several_captions() =>
        Assert.Equal("表一\n单位：件", Uploads.Html("<table><caption>表一</caption><caption>单位：件</caption><tr><td>甲<td>乙</table>").Table().Caption);

    [Fact]
    public void A_hidden_group_of_rows_is_left_out() => Assert.Equal(["甲|乙"], Uploads.Html("<table><thead hidden><tr><td>丙<td>丁</thead><tr><td>甲<td>乙</table>").Rows());

    [Fact]
    public void A_formula_is_text() => Assert.Equal(["共x=1件"], Uploads.Html("<p>共<math><mi>x</mi><mo>=</mo><mn>1</mn></math>件</p>").Lines());

    [Fact]
    public void What_surrounds_an_element_goes_on_after_it() =>
        Assert.Equal(["甲", "乙", "丙", "丁"], Uploads.Html("<pre>甲<div><pre>乙</pre></div>丙\n丁</pre>").Lines());

    [Fact]
    public void Pictures_in_cells_come_after_the_table_and_before_what_follows() => Assert.Equal(
        [typeof(SourceTable), typeof(SourceFigure), typeof(SourceText)],
        Uploads.Html("<table><tr><td>甲<img src=a.png><td>乙</table>文").Read().Blocks.Select(block => block.GetType()));

    [Fact]
    public void An_image_is_a_figure_named_by_its_file()
    {
        var figure = Uploads.Html("<p>文<img src='/pic/2024/%E8%A1%A8.png?x=1' alt='申请情况表'></p>").Figure();
        Assert.Equal(("申请情况表", "表.png"), (figure.Alt, figure.Name));
    }

    [Theory]
    [InlineData("<div id=zoom>", "</div>")]
    [InlineData("<div class='TRS_Editor'>", "</div>")]
    [InlineData("<div class='box article-content'>", "</div>")]
    [InlineData("<div class=unknown>", "</div>")]
    public void What_stands_around_the_article_is_chrome(string open, string close)
    {
        var upload = Uploads.Html($"<body><div><a href=/>首页</a> &gt; <a href=/n>年报</a></div>{open}{Body}{close}<div>版权所有</div></body>");
        Assert.Equal("一、总体情况", upload.Lines()[0]);
        Assert.Equal(2, upload.Lines().Length);
        Assert.Equal(["首页 > 年报", "版权所有"], upload.Chrome());
    }

    public static IEnumerable<object[]> Containers => ArticleContainers.All.Select(object[] (container) => [container.Selector]);

    [Theory]
    [MemberData(nameof(Containers))]
    public void An_article_is_found_in_every_container_that_is_known(string selector)
    {
        var open = selector[0] switch { '.' => $"div class='{selector[1..]}'", '#' => $"div id='{selector[1..]}'", _ => selector };
        var upload = Uploads.Html($"<div>栏目{Body[..60]}</div><{open}><p>前言。</p>{Body}</{open.Split(' ')[0]}><div>相关阅读：某县召开推进会，部署全年重点任务。</div>");
        Assert.Equal(["前言。", "一、总体情况"], upload.Lines()[..2]);
        Assert.Contains("相关阅读：某县召开推进会，部署全年重点任务。", upload.Chrome());
    }

    [Fact]
    public void The_title_above_the_article_is_part_of_the_report()
    {
        var upload = Uploads.Html($"<h2>某县司法局</h2><h1 class=title>某县司法局2023年政府信息公开工作年度报告</h1><table><tr><td>索引号</td><td>014</td></tr></table><div id=zoom>{Body}</div>");
        Assert.Equal("某县司法局2023年政府信息公开工作年度报告", upload.Lines()[0]);
        Assert.Equal(["某县司法局", "索引号", "014"], upload.Chrome());
    }

    [Fact]
    public void A_part_that_begins_a_section_is_never_chrome()
    {
        var upload = Uploads.Html($"<div>{Body}{Body}{Body}{Body}</div><div>六、其他需要报告的事项</div>");
        Assert.Equal("六、其他需要报告的事项", upload.Lines()[^1]);
    }

    [Fact]
    public void Merged_cells_become_a_grid() =>
        Assert.Equal(
            ["信息|制发|现行", "信息|1|2", "合计|合计|3"],
            Uploads.Html("<table><tr><td rowspan=2>信息<td>制发<td>现行<tr><td>1<td>2<tr><td colspan=2>合计<td>3</table>").Rows());

    [Fact]
    public void Cells_that_are_missing_are_empty() => Assert.Equal(["甲|乙|丙", "丁||"], Uploads.Html("<table><tr><td>甲<td>乙<td>丙<tr><td>丁</table>").Rows());

    [Fact]
    public void Lines_of_a_cell_are_line_feeds() => Assert.Equal(["甲\n乙|丙"], Uploads.Html("<table><tr><td><p>甲</p><p>乙</p><td>丙</table>").Rows());

    [Fact]
    public void A_merged_cell_ends_with_its_group_of_rows() =>
        Assert.Equal(["甲|乙", "丙|丁"], Uploads.Html("<table><thead><tr><td rowspan=9>甲<td>乙</thead><tbody><tr><td>丙<td>丁</table>").Rows());

    [Theory]
    [InlineData("colspan=999999999")]
    [InlineData("rowspan=999999999")]
    [InlineData("colspan=-3 rowspan=x")]
    public void Spans_without_sense_are_clamped(string span)
    {
        var grid = Uploads.Html($"<table><tr><td {span}>甲<td>乙<tr><td>丙<td>丁</table>").Table().Grid;
        Assert.InRange(grid.Columns, 2, 1_001);
        Assert.Equal(2, grid.Rows);
    }

    [Fact]
    public void A_caption_is_kept() => Assert.Equal("表一", Uploads.Html("<table><caption>表一</caption><tr><td>甲<td>乙</table>").Table().Caption);

    [Theory]
    [InlineData("<table><tr><td><p>甲</p><p>乙</p></td></tr></table>")]
    [InlineData("<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>")]
    [InlineData("<table><tr><td><h2>甲</h2></td><td>乙</td></tr></table>")]
    public void A_table_that_only_arranges_the_page_is_unwrapped(string table) => Assert.Equal(["甲", "乙"], Uploads.Html(table).Lines());

    [Fact]
    public void A_title_in_a_row_above_the_text_belongs_to_the_report()
    {
        var upload = Uploads.Html($"<table><tr><td>首页</td><td>导航</td></tr></table><table><tr><td>{OldSite}</td></tr></table>");
        Assert.Equal(["某县司法局", "2023年政府信息公开工作年度报告", "一、总体情况"], upload.Lines()[..3]);
        Assert.Equal(["结果维持|结果纠正", "1|0"], upload.Rows());
        Assert.Equal(["首页", "导航"], upload.Chrome());
    }

    [Fact]
    public void A_title_in_a_cell_beside_the_text_belongs_to_the_report()
    {
        var upload = Uploads.Html($"<table><tr><td>某县司法局2023年政府信息公开工作年度报告</td><td>{string.Concat(Enumerable.Repeat(Body, 12))}</td></tr></table>");
        Assert.Equal(["某县司法局2023年政府信息公开工作年度报告", "一、总体情况"], upload.Lines()[..2]);
        Assert.Empty(upload.Chrome());
    }

    [Fact]
    public void A_title_in_a_table_of_its_own_is_part_of_the_report_and_the_path_to_it_is_not()
    {
        var upload = Uploads.Html($"<div>首页 > 某县司法局2023年政府信息公开工作年度报告</div><table><tr><td>某县司法局2023年政府信息公开工作年度报告</td></tr></table><div>{Body}{Body}{Body}{Body}{Body}{Body}{Body}</div>");
        Assert.Equal(["某县司法局2023年政府信息公开工作年度报告", "一、总体情况"], upload.Lines()[..2]);
        Assert.Equal(["首页 > 某县司法局2023年政府信息公开工作年度报告"], upload.Chrome());
    }

    [Fact]
    public void A_column_with_a_caption_is_data() => Assert.Equal(["甲", "乙"], Uploads.Html("<table><caption>表</caption><tr><td>甲<tr><td>乙</table>").Rows());

    [Fact]
    public void A_data_table_inside_a_layout_table_is_a_table() =>
        Assert.Equal(["甲|乙"], Uploads.Html("<table><tr><td>文<td><table><tr><td>甲<td>乙</table></table>").Rows());

    [Fact]
    public void A_line_is_found_beyond_65535()
    {
        var text = Assert.Single(Uploads.Html($"<div>{new string('\n', 70_000)}<p>文</p></div>").Texts());
        Assert.Equal(70_001, text.Position.Line);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<ul><li>")]
    [InlineData("<b><p>")]
    [InlineData("<div></span>")]
    [InlineData("<table><tr><td>")]
    public void Nesting_beyond_the_limit_is_refused(string open) =>
        Assert.Equal("RPT008", Uploads.Html(string.Concat(Enumerable.Repeat(open, 100_000)) + "文").Refusal().Code);

    [Fact]
    public void Paragraphs_without_end_tags_do_not_nest() => Assert.Equal(2_000, Uploads.Html(string.Concat(Enumerable.Repeat("<p>文", 2_000))).Lines().Length);

    [Fact]
    public void A_table_with_too_many_places_is_refused() =>
        Assert.Equal("RPT002", Uploads.Html($"<table>{string.Concat(Enumerable.Repeat("<tr><td colspan=1000>甲<td>乙", 500))}</table>").Refusal().Code);
}
