using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

/// <summary>Texts that programs print from pages: sentences end where pages and lines do.</summary>
public sealed class CutSentenceTests
{
    private const string Upper = "全年发布政策解读，让群众看";
    private const string Lower = "得懂、用得上。";

    /// <summary>A paragraph in lines of one width, as a program prints a page, between two that fill no line.</summary>
    private const string SetInLines = """
        一、总体情况
        全年主动公开政府信息一千二百三十四条其中通过政府网站公开
        九百八十七条通过政务新媒体公开二百四十七条办理依申请公开
        政府信息三十五件均在法定期限内答复没有因政府信息公开引起
        的行政复议和行政诉讼案件平台建设方面完成网站适老化改造并
        开设专栏十二个发布解读材料六十七篇回应公众关切八十九次群
        众满意度明显提升。
        （一）主动公开
        及时公开。
        """;

    [Theory]
    [InlineData("\n\n- 3 -\n\n")]
    [InlineData("\n第 3 页 共 9 页\n")]
    public void A_sentence_goes_on_behind_the_number_of_the_page(string between)
    {
        Assert.Equal([Upper + Lower, between.Trim(), "下文。"], Uploads.Text($"{Upper}{between}{Lower}\n\n下文。").Lines());
        Assert.Equal([Upper + Lower, between.Trim(), "下文。"], Uploads.Markdown($"{Upper}\n\n{between}\n\n{Lower}\n\n下文。").Lines());
    }

    [Theory]
    [InlineData("\n\f")]
    [InlineData("\n\n\f\n")]
    public void A_sentence_goes_on_behind_a_form_feed_which_is_no_character_of_the_text(string between)
    {
        var upload = Uploads.Text(Upper + between + Lower);
        Assert.Equal([Upper + Lower], upload.Lines());
        Assert.Empty(upload.Codes());
    }

    [Fact]
    public void A_sentence_goes_on_behind_the_name_of_a_law() =>
        Assert.Equal(["全年落实规定，贯彻《条例》及其实施办法。", "- 3 -"], Uploads.Text("全年落实规定，贯彻《条例》\n- 3 -\n及其实施办法。").Lines());

    [Fact]
    public void A_sentence_may_go_on_over_three_pages() =>
        Assert.Equal(["甲，乙丙，丁戊。", "- 1 -", "- 2 -"], Uploads.Text("甲，乙\n- 1 -\n丙，丁\n- 2 -\n戊。").Lines());

    [Theory]
    [InlineData(Upper, "（一）主动公开，依法办理。")]
    [InlineData(Upper, "　　得懂、用得上。")]
    [InlineData(Upper, "某某市水务局")]
    [InlineData(Upper + "得懂。", "全年公开信息，件数上升。")]
    [InlineData("（一）主动公开", "全年公开信息，件数上升。")]
    [InlineData("某某市水务局", "全年公开信息，件数上升。")]
    public void What_is_no_rest_of_a_sentence_stays_apart(string before, string after) =>
        Assert.Equal([before, "- 3 -", after.Trim()], Uploads.Text($"{before}\n- 3 -\n{after}").Lines());

    [Fact]
    public void Paragraphs_without_a_page_between_them_stay_apart() => Assert.Equal([Upper, Lower], Uploads.Text($"{Upper}\n\n{Lower}").Lines());

    [Fact]
    public void Lines_that_fill_the_page_are_one_paragraph()
    {
        var lines = Uploads.Text(SetInLines).Lines();
        Assert.Equal(["一、总体情况", "（一）主动公开", "及时公开。"], [lines[0], .. lines[2..]]);
        Assert.Equal(string.Concat(SetInLines.Split('\n')[1..7]), lines[1]);
    }

    /// <summary>As a program prints a page without its layout: each line apart, first lines without their indent, cells below each other.</summary>
    [Fact]
    public void Lines_of_one_width_are_joined_beside_a_table_and_one_wider_line()
    {
        string[] paragraph =
        [
            "根据条例和有关要求，全年主动公开政府信息二百余件《国务院办",
            "公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事",
            "项的通知》要求编制本报告其中通过政府网站公开政府信息共计九百八",
            "十七条通过政务新媒体公开二百四十七条办理依申请公开政府信息三五",
            "件均在法定期限内答复没有因政府信息公开引起的行政复议和诉讼案件",
            "平台建设方面完成网站适老化改造并开设专栏十二个发布解读全年废止",
            "五件。",
        ];
        var table = string.Join("\n", Enumerable.Repeat("0", 60));
        var wider = new string('宽', 40);
        var lines = Uploads.Text($"一、总体情况\n\n{string.Join("\n\n", paragraph)}\n\n二、主动公开\n\n{table}\n\n{wider}").Lines();
        Assert.Equal(["一、总体情况", string.Concat(paragraph), "二、主动公开", "0"], lines[..4]);
        Assert.Equal(wider, lines[^1]);
    }

    [Fact]
    public void A_title_and_names_below_each_other_are_not_joined_to_lines_of_one_width()
    {
        var title = new string('某', 17) + "2023年政府信息公开";
        var lines = Uploads.Text($"{SetInLines}\n{title}\n某某县水务局\n2024年1月10日").Lines();
        Assert.Equal(title, lines[^3]);
        Assert.Equal(["某某县水务局", "2024年1月10日"], lines[^2..]);
    }

    [Fact]
    public void English_lines_that_fill_the_page_are_joined_with_a_space()
    {
        var words = string.Join(' ', Enumerable.Repeat("The office answered every request for information in good time and", 8));
        Assert.Equal([words + " well."], Uploads.Text(string.Join('\n', Wrap((words + " well.").Split(' '), 60))).Lines());
    }

    [Fact]
    public void Any_number_of_pages_is_joined_in_time() =>
        Assert.Single(Uploads.Text(string.Concat(Enumerable.Repeat("甲，乙\n\f", 20_000)) + "丙。").Lines());

    private static IEnumerable<string> Wrap(IEnumerable<string> words, int width)
    {
        var line = "";
        foreach (var word in words)
        {
            if (line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
