using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Quality;

public sealed class DoubledWordsTests
{
    [Theory]
    [InlineData("The public understand and understand the policies.")]
    [InlineData("The public follow the WeChat WeChat account.")]
    [InlineData("The the public follow the account.")]
    [InlineData("The public follow the official account the official account.")]
    [InlineData("The public watch, watch the account.")]
    public void Words_that_stand_twice_are_noticed(string english) => Assert.Equal(["RPT630"], Checked.Codes("群众关注、了解微信账号。", english));

    /// <summary>One a row of <c>doubled_words.tsv</c>.</summary>
    [Theory]
    [InlineData("The public had had the account.")]
    [InlineData("The public say that that account is good.")]
    [InlineData("More and more people follow the account.")]
    [InlineData("Less and less people follow the account.")]
    [InlineData("The public ask again and again.")]
    [InlineData("The public ask over and over.")]
    [InlineData("The public like it through and through.")]
    [InlineData("The public follow for years and years.")]
    [InlineData("The public follow the account’s and the site’s news.")]
    [InlineData("The public want information and information on persons.")]
    [InlineData("The public want disclosure, disclosure upon application.")]
    public void Some_may(string english) => Assert.Empty(Checked.Codes("群众关注微信账号。", english));

    [Theory]
    [InlineData("依法公开公开信息。")]
    [InlineData("依法公开的的信息。")]
    public void So_are_Chinese_words(string chinese) => Assert.Equal(["RPT630"], Checked.CodesIntoChinese("Information is disclosed by law.", chinese));

    [Theory]
    [InlineData("公开目的的说明。")]
    [InlineData("为了了解情况。")]
    [InlineData("公开政策与政策解读。")]
    public void Some_Chinese_ones_may_too(string chinese) => Assert.Empty(Checked.CodesIntoChinese("For the purpose of it.", chinese));
}
