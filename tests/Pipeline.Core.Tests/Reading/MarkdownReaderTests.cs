using Pipeline.Core.Reading;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Headings_keep_their_level_and_line()
    {
        var texts = Uploads.Markdown("# 报告\n\n## 一、总体情况\n\n正文").Texts();
        Assert.Equal([1, 2, null], texts.Select(text => text.OutlineLevel));
        Assert.Equal([1, 3, 5], texts.Select(text => text.Position.Line));
    }

    [Fact]
    public void A_line_break_between_Chinese_characters_vanishes() => Assert.Equal(["主动公开信息"], Uploads.Markdown("主动公开\n信息").Lines());

    [Fact]
    public void A_line_break_between_Latin_words_is_a_space() => Assert.Equal(["annual report"], Uploads.Markdown("annual\nreport").Lines());

    [Fact]
    public void A_hard_break_splits_the_paragraph()
    {
        var texts = Uploads.Markdown("市司法局  \n2024年1月").Texts();
        Assert.Equal([("市司法局", 1, 1), ("2024年1月", 2, 1)], texts.Select(text => (text.Text, text.Position.Line ?? 0, text.Position.Paragraph)));
    }

    [Fact]
    public void An_enumerated_line_stands_alone_without_blank_lines() =>
        Assert.Equal(["报告如下。", "一、总体情况", "本年度工作有序。", "（一）主动公开"], Uploads.Markdown("报告如下。\n一、总体情况\n本年度工作有序。\n（一）主动公开").Lines());

    [Fact]
    public void Bullets_are_items_and_numbers_are_text()
    {
        var texts = Uploads.Markdown("- 甲\n- 乙\n\n文\n\n3. 丙\n4. 丁").Texts();
        Assert.Equal(["甲", "乙", "文", "3. 丙", "4. 丁"], texts.Select(text => text.Text));
        Assert.Equal([true, true, false, false, false], texts.Select(text => text.IsListItem));
    }

    [Fact]
    public void A_gap_in_typed_numbers_stays() => Assert.Equal(["1. 甲", "3. 乙"], Uploads.Markdown("1. 甲\n3. 乙").Lines());

    [Fact]
    public void Lazy_numbers_count_as_they_are_printed() => Assert.Equal(["1. 甲", "2. 乙", "3. 丙"], Uploads.Markdown("1. 甲\n1. 乙\n1. 丙").Lines());

    [Fact]
    public void Emphasis_and_links_give_their_text() =>
        Assert.Equal(["“十四五”规划见网站。"], Uploads.Markdown("**“十四五”**规划见[网站](http://example.org/x)。").Lines());

    [Fact]
    public void A_note_that_looks_like_a_link_definition_is_text_and_so_are_its_references() =>
        Assert.Equal(
            ["依据文件[2]公开信息¹。", "[2]: 国办公开办函〔2021〕30号", "[3]: 国发2号", "¹ 含微信公众号公开的35条"],
            Uploads.Markdown("依据文件[2]公开信息[^1]。\n\n[^1]: 含微信公众号公开的35条\n[2]: 国办公开办函〔2021〕30号\n\n> [3]:\n> 国发2号").Lines());

    [Theory]
    [InlineData("http://example.org/x")]
    [InlineData("<https://example.org/x> \"国务院\"")]
    [InlineData("mailto:a@example.org")]
    [InlineData("/x.html")]
    [InlineData("#一")]
    [InlineData("./x.html")]
    public void A_link_definition_with_an_address_prints_nothing(string address) =>
        Assert.Equal(["见网站。"], Uploads.Markdown($"见[网站]。\n\n[网站]: {address}").Lines());

    [Theory]
    [InlineData("1*2*3=6")]
    [InlineData("共1**2**3项")]
    [InlineData("2_021_3")]
    [InlineData("１*２*３")]
    public void A_mark_between_digits_is_no_emphasis(string figure) => Assert.Equal([figure], Uploads.Markdown(figure).Lines());

    [Fact]
    public void Emphasis_around_a_figure_is_still_emphasis() => Assert.Equal(["共35条，占3%。"], Uploads.Markdown("共**35**条，占*3%*。").Lines());

    [Fact]
    public void Marks_in_code_and_HTML_stay_as_they_are() =>
        Assert.Equal(["1*2*3", "[注]: 甲", "4*5*6"], Uploads.Markdown("`1*2*3`\n\n```\n[注]: 甲\n```\n\n<center>4*5*6</center>").Lines());

    [Fact]
    public void Marks_and_the_names_of_images_are_no_text_and_counted_numbers_are_added()
    {
        var reading = Uploads.Markdown("# 报告\n\n1. **甲**[乙](x)`丙`&amp;<http://a.cn>\n2. 丁\n\n![表](1.png)\n\n<p>戊</p>\n\n```\n己\n```").Read().Reading;
        Assert.Equal(("报告甲乙丙&http://a.cn丁戊己".Length, "1.2.".Length), (reading.SourceCharacters, reading.AddedCharacters));
        Assert.Equal(reading.SourceCharacters + reading.AddedCharacters, reading.Characters);
    }

    [Fact]
    public void An_entity_gives_its_character() => Assert.Equal(["A&B"], Uploads.Markdown("A&amp;B").Lines());

    [Fact]
    public void A_pipe_table_is_a_grid() => Assert.Equal(["项目|数量", "受理|3", "结转|"], Uploads.Markdown("| 项目 | 数量 |\n|---|---|\n| 受理 | 3 |\n| 结转 |  |").Rows());

    [Fact]
    public void An_HTML_table_keeps_its_merged_cells_and_its_blank_lines()
    {
        var upload = Uploads.Markdown("前文\n\n<table>\n<tr><td rowspan=2>信息</td><td>制发</td></tr>\n\n    <tr><td>废止</td></tr>\n</table>\n\n后文");
        Assert.Equal(["信息|制发", "信息|废止"], upload.Rows());
        Assert.Equal(3, upload.Table().Position.Line);
        Assert.Equal(["前文", "后文"], upload.Lines());
    }

    [Fact]
    public void Other_HTML_gives_its_text_only() => Assert.Equal(["居中", "行内文字"], Uploads.Markdown("<center>居中</center>\n\n行内<b>文字</b>").Lines());

    [Fact]
    public void Characters_this_program_uses_inside_itself_stay_the_agencys() =>
        Assert.Equal(["公开\uFDD1信息\uFDD0共3*4条", "\uFDD3 3 -"], Uploads.Markdown("公开\uFDD1信息\uFDD0共3*4条\n\n\uFDD3 3 -").Lines());

    [Fact]
    public void A_defect_of_this_program_is_not_told_as_deep_nesting() =>
        Assert.Throws<ArgumentException>(() => UploadReader.Read(Uploads.Markdown("文"), new BrokenClock()));

    [Fact]
    public void A_script_gives_nothing() => Assert.Equal(["文"], Uploads.Markdown("<script>alert(1)</script>\n\n文").Lines());

    [Fact]
    public void An_image_is_a_figure()
    {
        var figure = Uploads.Markdown("文\n\n![申请情况表](img/1.png?v=2)").Figure();
        Assert.Equal(("申请情况表", "1.png"), (figure.Alt, figure.Name));
    }

    [Fact]
    public void Quotes_and_code_give_their_text() => Assert.Equal(["引文", "甲", "乙"], Uploads.Markdown("> 引文\n\n```\n甲\n\n乙\n```").Lines());

    [Fact]
    public void Front_matter_is_chrome() => Assert.Equal(["author: 某县"], Uploads.Markdown("---\nauthor: 某县\n---\n\n正文").Chrome());

    [Fact]
    public void A_signature_pushed_to_the_right_is_not_nesting() =>
        Assert.Equal(["文", "市司法局"], Uploads.Markdown($"文\n\n{new string(' ', 400)}市司法局").Lines());

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[")]
    public void Nesting_beyond_the_limit_is_refused(string mark) =>
        Assert.Equal("RPT008", Uploads.Markdown(string.Concat(Enumerable.Repeat(mark, 50_000)) + "文").Refusal().Code);

    [Theory]
    [InlineData("![甲](乙\n", "500 links")]
    [InlineData("[甲]: 乙\n", "500 links")]
    [InlineData("|甲\n", "1,000 lines")]
    [InlineData("文字", "65,536 characters")]
    public void A_paragraph_longer_than_any_real_one_is_refused_for_the_limit_it_exceeds(string part, string limit)
    {
        var refusal = Uploads.Markdown("文\n\n" + string.Concat(Enumerable.Repeat(part, 100_000))).Refusal();
        Assert.Equal(("RPT002", 3), (refusal.Code, refusal.Line));
        Assert.Contains(limit, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_nested_by_indentation_are_refused_in_time()
    {
        var text = string.Concat(Enumerable.Range(0, 1_200).Select(level => $"{new string(' ', 2 * level % 1_200)}- 项\n"));
        Assert.Equal("RPT008", Uploads.Markdown(text[..Math.Min(text.Length, ReadingLimits.MarkdownBytes)]).Refusal().Code);
    }

    [Theory]
    [InlineData("<div style=\"display:none\">文号2021_30</div>")]
    [InlineData("<div hidden>\n[1]: 国办公开办函〔2021〕30号\n</div>")]
    [InlineData("<textarea>\n[1]: 国办公开办函〔2021〕30号\n</textarea>")]
    public void Marks_in_hidden_markup_are_accounted_for_as_they_stand(string markup) =>
        Assert.Equal(["一、总体情况", "正文"], Uploads.Markdown($"# 一、总体情况\n\n正文\n\n{markup}").Lines());

    [Fact]
    public void Marks_in_a_hidden_part_of_a_cell_are_accounted_for_as_they_stand() =>
        Assert.Equal("1_2", Uploads.Markdown("正文\n\n<table><tr><td>1_2<span hidden>3*4</span></td></tr><tr><td>5<td>6</td></tr></table>").Rows()[0].Split('|')[0]);

    [Theory]
    [InlineData("# 一、总体情况 {#一总体情况}")]
    [InlineData("# 一、总体情况 {#id .标题 align=\"center\"}")]
    [InlineData("# 一、总体情况 { .unnumbered custom-style=a }  ")]
    public void Attributes_of_a_heading_are_not_printed(string heading)
    {
        var upload = Uploads.Markdown($"{heading}\n\n正文");
        Assert.Equal(["一、总体情况", "正文"], upload.Lines());
        Assert.Equal(["RPT013"], upload.Codes());
    }

    [Theory]
    [InlineData("# 总体情况 {见附件}")]
    [InlineData("# 总体情况 {#a} 二")]
    public void Other_braces_of_a_heading_are_its_text(string heading) => Assert.Equal([heading[2..]], Uploads.Markdown(heading).Lines());

    [Theory]
    [InlineData("title: 某县2023年政府信息公开工作年度报告")]
    [InlineData("title: \"某县2023年政府信息公开工作年度报告\"")]
    public void A_title_in_the_front_matter_is_printed_where_the_text_has_none(string title)
    {
        var upload = Uploads.Markdown($"---\n{title}\nauthor: 某县\n---\n\n## 一、总体情况\n\n正文");
        Assert.Equal(["某县2023年政府信息公开工作年度报告", "一、总体情况", "正文"], upload.Lines());
        Assert.Equal([title.Contains('"') ? "title: \"\"" : "title:", "author: 某县"], upload.Chrome());
    }

    [Theory]
    [InlineData("# 某县2023年政府信息公开工作年度报告")]
    [InlineData("某县水务局\n\n**2023年政府信息公开工作年度报告**")]
    [InlineData("# 年报")]
    public void A_title_in_the_front_matter_is_furniture_where_the_text_has_its_own(string own) =>
        Assert.Equal(["title: 年度报告"], Uploads.Markdown($"---\ntitle: 年度报告\n---\n\n{own}\n\n一、总体情况").Chrome());

    [Fact]
    public void A_footnote_is_a_raised_mark_and_a_note_behind_the_text()
    {
        var texts = Uploads.Markdown("全年受理7[^9]件，办结5[^10]件。\n\n[^9]: 含复议\n    和诉讼。\n[^10]: 不含撤回。\n\n下文。").Texts();
        Assert.Equal(["全年受理7⁹件，办结5¹⁰件。", "下文。", "⁹ 含复议和诉讼。", "¹⁰ 不含撤回。"], texts.Select(text => text.Text));
        Assert.Equal([false, false, true, true], texts.Select(text => text.IsNote));
    }

    [Fact]
    public void A_footnote_of_a_cell_is_no_part_of_its_figure() =>
        Assert.Equal(["甲|乙", "7⁹|8"], Uploads.Markdown("| 甲 | 乙 |\n|---|---|\n| 7[^9] | 8 |\n\n[^9]: 含复议。").Rows());

    [Theory]
    [InlineData("受理7[^9]件。")]
    [InlineData("受理7[^注]件。")]
    public void A_mark_without_its_note_is_text(string text) => Assert.Equal([text], Uploads.Markdown(text).Lines());

    /// <summary>A clock that fails the second time it is asked: once the reading goes on.</summary>
    private sealed class BrokenClock : TimeProvider
    {
        private int _looks;

        public override long GetTimestamp() => _looks++ == 0 ? 0 : throw new ArgumentException("The clock is broken.");
    }
}
