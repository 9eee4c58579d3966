using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Quality;

public sealed class LengthBandTests
{
    private const string Chinese = "全年通过各类渠道向社会发布新闻和通知。";

    [Fact]
    public void A_translation_of_the_usual_length_is_well() =>
        Assert.Empty(Checked.Codes(Chinese, "Over the year all kinds of news and notices were released to society."));

    [Theory]
    [InlineData("News was released.")]
    [InlineData("Over the year, with the greatest care and to the satisfaction of everybody who had ever asked for it, all kinds of news and notices of every description were, time and again, released to society.")]
    public void Far_shorter_or_longer_is_not(string english) => Assert.Equal(["RPT624"], Checked.Codes(Chinese, english));

    [Fact]
    public void The_band_holds_from_English_to_Chinese_too() =>
        Assert.Equal(["RPT624"], Checked.CodesIntoChinese("Over the year all kinds of government information were disclosed on the portal.", "全年公开。"));

    [Fact]
    public void Of_short_texts_one_word_decides_and_nothing_is_said() => Assert.Empty(Checked.Codes("出租车管理收入。", "Fee."));

    [Fact]
    public void Addresses_and_figures_do_not_count() =>
        Assert.Empty(Checked.Codes("电子版可在https://www.example.cn/zwgk/2021/20220126.html下载。", "The electronic version can be downloaded from https://www.example.cn/zwgk/2021/20220126.html."));
}
