using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering;

public sealed class ReadingTextTests
{
    [Theory]
    [InlineData("zh-Hans", "一级标题：一、总体情况（规定章节名称、编号连续、独立短行）")]
    [InlineData("en", "Heading 1: 一、总体情况 (title of a statutory section, number in sequence, short line of its own)")]
    public void A_heading_is_told_in_the_punctuation_of_the_reader(string tag, string line)
    {
        var reader = tag == "en" ? Language.English : Language.SimplifiedChinese;

        Assert.Contains(line, ReadingText.Of(Parsing.Report(new ReportText()), reader));
    }
}
