using Pipeline.Core.Search;

namespace Pipeline.Core.Tests.Search;

public sealed class SearchTermsTests
{
    [Theory]
    [InlineData("信访局", "信访 访局 局")]
    [InlineData("公开，年报", "公开 开 年报 报")]
    [InlineData("局", "局")]
    [InlineData("𠀀局", "𠀀局 局")]
    public void Neighbouring_Han_characters_are_terms_and_the_last_of_a_run_alone(string text, string terms) => Assert.Equal(terms.Split(' '), SearchTerms.Of(text));

    [Theory]
    [InlineData("People’s Government", "people government")]
    [InlineData("COVID-19, covid19", "covid covid19")]
    [InlineData("A4 b2b", "b2b")]
    public void Words_of_two_letters_and_more_are_terms(string text, string terms) => Assert.Equal(terms.Split(' '), SearchTerms.Of(text));

    [Theory]
    [InlineData("24,716", "24716")]
    [InlineData("１，２０４，５６７．５", "1204567.5")]
    [InlineData("2021.03.30", "2021")]
    [InlineData("2021,2022", "2021 2022")]
    [InlineData("1,2345", "2345")]
    [InlineData("12000㎡", "12000")]
    [InlineData("2020-2021", "2020 2021")]
    [InlineData("15208.46.", "15208.46")]
    public void Numbers_of_four_digits_and_more_are_terms_without_their_separators(string text, string terms) => Assert.Equal(terms.Split(' '), SearchTerms.Of(text));

    [Theory]
    [InlineData("632")]
    [InlineData("99.5%")]
    [InlineData("a1234")]
    [InlineData("——。")]
    public void Small_numbers_and_punctuation_are_none(string text) => Assert.Empty(SearchTerms.Of(text));

    [Fact]
    public void A_text_of_both_languages_gives_the_terms_of_both() => Assert.Equal(["年报", "报", "annual", "report", "2021"], SearchTerms.Of("2021年报 Annual report").Where(term => term != "年"));
}
