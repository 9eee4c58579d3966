using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Quality;

/// <summary>One test a row of <c>final_stops.tsv</c>.</summary>
public sealed class FinalStopTests
{
    [Theory]
    [InlineData("办理完毕。", "It is done.")]
    [InlineData("办理完毕．", "It is done.")]
    [InlineData("如何申请？", "How to apply?")]
    [InlineData("如何申请?", "How to apply?")]
    [InlineData("欢迎监督！", "Comments are welcome.")]
    [InlineData("欢迎监督!", "Comments are welcome!")]
    [InlineData("公开规章；", "Rules are disclosed,")]
    [InlineData("公开规章;", "Rules are disclosed;")]
    [InlineData("情况如下：", "They are as follows:")]
    [InlineData("情况如下:", "They are as follows.")]
    [InlineData("等等……", "And so on…")]
    [InlineData("他说：“好。”", "He said, “Good.”")]
    [InlineData("办理完毕（见附件）。", "It is done (see the annex).")]
    public void These_stops_answer_to_each_other(string chinese, string english) => Assert.Empty(Checked.Codes(chinese, english));

    [Theory]
    [InlineData("办理完毕。", "It is done")]
    [InlineData("办理完毕。", "Is it done?")]
    [InlineData("如何申请？", "How to apply.")]
    [InlineData("欢迎监督！", "Comments are welcome?")]
    [InlineData("公开规章；", "Rules are disclosed:")]
    [InlineData("情况如下：", "They are as follows")]
    [InlineData("等等……", "And so on,")]
    public void These_do_not(string chinese, string english) => Assert.Equal(["RPT626"], Checked.Codes(chinese, english));

    [Fact]
    public void A_Chinese_stop_answers_an_English_one() => Assert.Equal(["RPT626"], Checked.CodesIntoChinese("How to apply?", "申请办法。"));

    [Theory]
    [InlineData(SegmentContext.Heading)]
    [InlineData(SegmentContext.Table)]
    public void Headings_and_cells_end_as_they_like(SegmentContext context) => Assert.Empty(Checked.Codes("总体情况。", "General Situation", context));
}
