using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Quality;

public sealed class RepeatedSourceTests
{
    [Fact]
    public void The_source_over_again_is_no_translation() => Assert.Equal(["RPT622"], Checked.Codes("全年未收取任何费用。", "全年未收取任何费用."));

    [Fact]
    public void Nor_is_it_in_Chinese() => Assert.Equal(["RPT622"], Checked.CodesIntoChinese("No fees were charged.", "No fees were charged."));

    [Theory]
    [InlineData("WeChat")]
    [InlineData("12345")]
    [InlineData("https://www.example.cn/gk")]
    public void A_name_a_number_or_an_address_is_the_same_in_both_languages(string text) => Assert.Empty(Checked.CodesIntoChinese(text, text));
}
