using Pipeline.Core.Model;
using Pipeline.Core.Structure;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Structure;

/// <summary>Every rule that is data carries the example that is its reason; each example must still be decided by its own rule.</summary>
public sealed class RulesTests
{
    public static IEnumerable<object[]> FurnitureExamples => FurnitureRules.All.Select(object[] (rule) => [rule.Kind, rule.Example]);

    public static IEnumerable<object[]> TitleExamples => EmbeddedData.Rows("canonical_titles.tsv")
        .SelectMany(row => row[3].Split(" · ").Select(object[] (example) => [row[0], row[1], example]));

    [Theory]
    [MemberData(nameof(FurnitureExamples))]
    public void A_line_of_page_furniture_is_known_by_its_own_rule(string kind, string example) =>
        Assert.Equal(kind, FurnitureRules.KindOf(example, beforeBody: true));

    [Theory]
    [InlineData("依据《中华人民共和国政府信息公开条例》第五十条规定,编制本报告。")]
    [InlineData("2020年，全市各级行政机关发布日期清晰、来源可靠的信息3.8万余件。")]
    [InlineData("分享经验做法，促进各部门共同提高。")]
    [InlineData("打印服务点向公众免费开放。")]
    [InlineData("全年完成政府门户网站ICP备案变更，公开信息100条。")]
    public void A_line_of_the_report_is_not_furniture(string text) =>
        Assert.Null(FurnitureRules.KindOf(text, beforeBody: true));

    [Theory]
    [InlineData("新闻媒体:全年召开新闻发布会12场。")]
    [InlineData("时间：2021年全年。")]
    [InlineData("名称：政务公开专区。")]
    [InlineData("点击量：全年36万次。")]
    public void Words_that_open_a_line_above_the_report_may_open_a_paragraph_of_it(string text) =>
        Assert.Null(FurnitureRules.KindOf(text, beforeBody: false));

    [Theory]
    [MemberData(nameof(TitleExamples))]
    public void A_statutory_title_is_known_by_its_own_rule(string kind, string language, string example)
    {
        var spoken = language == "zh" ? Language.SimplifiedChinese : Language.English;
        var heading = example[(EnumeratorToken.At(example, spoken)?.Text.Length ?? 0)..];

        Assert.Equal(kind.Replace("_", "", StringComparison.Ordinal), CanonicalTitles.Match(heading, spoken)?.ToString(), ignoreCase: true);
    }

    [Theory]
    [InlineData("加强组织领导")]
    [InlineData("政府信息管理")]
    [InlineData("监督保障")]
    public void A_heading_of_the_agencys_own_is_no_statutory_title(string heading) =>
        Assert.Null(CanonicalTitles.Match(heading, Language.SimplifiedChinese));
}
