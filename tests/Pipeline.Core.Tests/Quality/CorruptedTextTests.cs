using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Quality;

/// <summary>One test a row of <c>corrupted_text.tsv</c>.</summary>
public sealed class CorruptedTextTests
{
    [Theory]
    [InlineData("It was dis\uFFFDclosed.", Severity.Error)]
    [InlineData("It was dis\u0007closed.", Severity.Error)]
    [InlineData("The cityâ€™s news was disclosed.", Severity.Error)]
    [InlineData("It was &quot;disclosed&quot;.", Severity.Error)]
    [InlineData("It was <b>disclosed</b>.", Severity.Error)]
    [InlineData("It was ??? disclosed.", Severity.Error)]
    [InlineData("It was \uE012 disclosed.", Severity.Warning)]
    [InlineData("It was dis\u200Bclosed.", Severity.Warning)]
    public void What_nobody_wrote_is_noticed(string english, Severity severity) =>
        Assert.Equal([("RPT631", severity)], Checked.Of("信息已公开。", english).Select(finding => (finding.Code, finding.Severity)));

    [Fact]
    public void So_are_the_characters_of_a_wrong_Chinese_encoding() => Assert.Equal(["RPT631"], Checked.CodesIntoChinese("It was disclosed.", "信息锟斤拷公开。"));

    [Theory]
    [InlineData("已公开。", "R&D funds are < 5 and > 3; why? Really?")]
    [InlineData("接口写作&lt;。", "It is written &lt;.")]
    public void Ordinary_signs_are_not_nor_what_the_source_has(string chinese, string english) => Assert.DoesNotContain("RPT631", Checked.Codes(chinese, english));
}
