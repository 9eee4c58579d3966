using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Quality;

public sealed class UntranslatedTextTests
{
    [Fact]
    public void Chinese_words_in_an_English_sentence_are_an_error() =>
        Assert.Equal(["RPT621"], Checked.Codes("全年发布新闻通知。", "News was 发布 in the year."));

    [Theory]
    [InlineData("“石桥发布”推送了信息。", "“石桥发布” (Shiqiao Release) sent out items of information.")]
    [InlineData("“石桥发布”推送了信息。", "The account Shiqiao Release (石桥发布) sent out items of information.")]
    [InlineData("依据《条例》编制本报告。", "The report is compiled under the Regulations (《中华人民共和国政府信息公开条例》).")]
    public void A_name_may_stand_beside_its_English(string chinese, string english) => Assert.Empty(Checked.Codes(chinese, english));

    [Theory]
    [InlineData("“石桥发布”", "“石桥发布”（微信）")]
    [InlineData("公开透明，方便群众。", "Open (公开透明，方便群众).")]
    public void But_not_instead_of_it_nor_a_whole_sentence(string chinese, string english) => Assert.Contains("RPT621", Checked.Codes(chinese, english));

    [Fact]
    public void English_words_in_a_Chinese_sentence_are_an_error() =>
        Assert.Equal(["RPT621"], Checked.CodesIntoChinese("Information was disclosed in the year.", "全年 information was disclosed in the year 公开。"));

    [Fact]
    public void An_English_name_in_a_Chinese_sentence_is_none() =>
        Assert.Empty(Checked.CodesIntoChinese("It was published on Qinglan Release.", "已在 Qinglan Release 上发布。"));
}
