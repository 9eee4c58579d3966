using Pipeline.Local.Output;

namespace Pipeline.Local.Tests.Output;

public sealed class OneLineTests
{
    [Fact]
    public void Should_leave_writing_as_it_is() => Assert.Equal("年度报告 report.txt 𠮷", OneLine.Of("年度报告 report.txt 𠮷"));

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\eb")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u2028b")]
    public void Should_show_what_could_deceive_the_reader(string text) => Assert.Equal("a\uFFFDb", OneLine.Of(text));
}
