using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Terminology;

public sealed class EnglishFormTests
{
    [Theory]
    [InlineData("Annual Reports were published", "annual report")]
    [InlineData("the agencies of the district", "agency")]
    [InlineData("administrative lawsuits and licenses", "administrative lawsuit")]
    [InlineData("policy classes", "policy class")]
    [InlineData("the people’s governments", "people's government")]
    [InlineData("the agency's guide", "agency guide")]
    [InlineData("one stop online services", "one-stop online services")]
    [InlineData("disclosure-upon-application", "disclosure upon application")]
    [InlineData("Openness of the Government Affairs", "openness of government affairs")]
    [InlineData("under Regulations on Disclosure of Government Information", "the Regulations on the Disclosure of Government Information")]
    [InlineData("“five disclosures”", "five disclosures")]
    public void A_rendering_is_found_in_its_forms(string text, string rendering) => Assert.True(EnglishForm.Matches(text, rendering));

    [Theory]
    [InlineData("the court overruled it", "rule")]
    [InlineData("a reporter", "report")]
    [InlineData("government and information disclosure", "government information disclosure")]
    [InlineData("disclosure of information", "information disclosure")]
    [InlineData("news media", "new media")]
    [InlineData("", "report")]
    [InlineData("any text", "the")]
    public void Other_words_are_not_taken_for_it(string text, string rendering) => Assert.False(EnglishForm.Matches(text, rendering));

    [Fact]
    public void The_place_is_that_of_the_text_as_received()
    {
        const string Text = "Two (2) Annual  Reports, an annual report.";

        Assert.Equal(["Annual  Reports", "annual report"], EnglishForm.Find(Text, "annual report").Select(place => Text[place]));
    }
}
