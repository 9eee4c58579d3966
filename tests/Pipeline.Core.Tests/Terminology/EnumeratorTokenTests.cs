using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Terminology;

public sealed class EnumeratorTokenTests
{
    [Theory]
    [InlineData("一、总体情况", 1, 1)]
    [InlineData("十一．附则", 1, 11)]
    [InlineData("第二部分 主动公开", 1, 2)]
    [InlineData("（三）监督保障", 2, 3)]
    [InlineData("(五）混合括号", 2, 5)]
    [InlineData("一)左括号丢失", 2, 1)]
    [InlineData("㈡圆括号数字", 2, 2)]
    [InlineData("1.完善目录", 3, 1)]
    [InlineData("２、全角数字", 3, 2)]
    [InlineData("（4）四级标题", 4, 4)]
    [InlineData("③五级标题", 5, 3)]
    public void The_chinese_scheme_is_read_in_every_width(string text, int rank, int number)
    {
        var token = EnumeratorToken.At(text, Language.SimplifiedChinese);

        Assert.NotNull(token);
        Assert.Equal([rank], token.Ranks);
        Assert.Equal([number], token.Readings);
    }

    [Theory]
    [InlineData("I. General situation", 1, 1)]
    [InlineData("Iii. Receiving and handling applications", 1, 3)]
    [InlineData("Second, the initiative to disclose", 1, 2)]
    [InlineData("Four, the government information disclosure", 1, 4)]
    [InlineData("(D) to strengthen the assessment", 2, 4)]
    [InlineData("(two) the standardization", 2, 2)]
    [InlineData("(II) responses", 2, 2)]
    [InlineData("3 according to the application of public fees", 3, 3)]
    public void Machine_translated_enumerators_are_read(string text, int rank, int number)
    {
        var token = EnumeratorToken.At(text, Language.English);

        Assert.NotNull(token);
        Assert.Contains(rank, token.Ranks);
        Assert.Contains(number, token.Readings);
    }

    [Fact]
    public void A_letter_keeps_every_number_it_could_stand_for()
    {
        var token = EnumeratorToken.At("(I) first or ninth", Language.English);

        Assert.Equal([1, 9], token?.Readings);
    }

    [Theory]
    [InlineData("2021年，全区主动公开信息3401条。", Language.SimplifiedChinese)]
    [InlineData("3.8万余件申请", Language.SimplifiedChinese)]
    [InlineData("一是加强组织领导。", Language.SimplifiedChinese)]
    [InlineData("(2017) is a year, not a number", Language.English)]
    [InlineData("(Because the figures overlap)", Language.English)]
    [InlineData("The first is to compile the manual", Language.English)]
    public void Figures_years_and_words_are_no_enumerators(string text, Language language) =>
        Assert.Null(EnumeratorToken.At(text, language));

    [Theory]
    [InlineData(1, 3, "III. ", "三、")]
    [InlineData(2, 12, "(12) ", "（十二）")]
    [InlineData(3, 4, "4. ", "4.")]
    [InlineData(4, 2, "(b) ", "（2）")]
    [InlineData(5, 3, "iii. ", "③")]
    public void Each_rank_has_one_form_in_each_language(int rank, int number, string english, string chinese)
    {
        Assert.Equal(english, EnumeratorToken.Render(rank, number, Language.English));
        Assert.Equal(chinese, EnumeratorToken.Render(rank, number, Language.SimplifiedChinese));
    }

    [Fact]
    public void Chinese_numerals_are_written_and_read_from_one_to_ninety_nine() =>
        Assert.All(Enumerable.Range(1, 99), value => Assert.Equal(value, Numerals.Chinese(NumberFormats.Format(value, "chineseCounting"))));
}
