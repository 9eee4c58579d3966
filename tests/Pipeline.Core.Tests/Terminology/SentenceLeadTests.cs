using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Terminology;

public sealed class SentenceLeadTests
{
    [Theory]
    [InlineData("一是加强领导。", "一是", 1, "First, ")]
    [InlineData("其二，强化培训。", "其二，", 2, "Second, ")]
    [InlineData("第三，狠抓落实。", "第三，", 3, "Third, ")]
    public void A_chinese_lead_is_rendered_by_rule(string sentence, string lead, int number, string english)
    {
        Assert.Equal(new SentenceLead(lead, number), SentenceLead.At(sentence, Language.SimplifiedChinese));
        Assert.Equal(english, SentenceLead.Render(number, Language.English));
    }

    [Theory]
    [InlineData("First, lead well.", "First, ", 1, "一是")]
    [InlineData("Secondly, train staff.", "Secondly, ", 2, "二是")]
    [InlineData("and fourth, report.", "and fourth, ", 4, "四是")]
    [InlineData("The third is to act.", "The third is to ", 3, "三是")]
    public void An_english_lead_is_rendered_by_rule(string sentence, string lead, int number, string chinese)
    {
        Assert.Equal(new SentenceLead(lead, number), SentenceLead.At(sentence, Language.English));
        Assert.Equal(chinese, SentenceLead.Render(number, Language.SimplifiedChinese));
    }

    [Fact]
    public void After_a_semicolon_english_goes_on_with_a_small_letter() => Assert.Equal("second, ", SentenceLead.Render(2, Language.English, isContinued: true));

    [Theory]
    [InlineData("一是否公开由机关决定。")]
    [InlineData("第一批公开目录已发布。")]
    [InlineData("其一般情况如下。")]
    [InlineData("一是")]
    public void Words_that_only_look_like_a_lead_are_none(string sentence) => Assert.Null(SentenceLead.At(sentence, Language.SimplifiedChinese));
}
