using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Quality;

public sealed class SentenceCountTests
{
    [Fact]
    public void Sentences_dropped_are_missed() =>
        Assert.Contains("RPT623", Checked.Codes("公开信息及时。答复申请规范。未收取费用。", "Information was disclosed in good time."));

    [Fact]
    public void Sentences_added_are_noticed() =>
        Assert.Contains("RPT623", Checked.Codes("全年未收取费用。", "No fees were charged. Nobody complained. All were pleased."));

    [Fact]
    public void Items_of_a_list_dropped_are_missed() =>
        Assert.Contains("RPT623", Checked.Codes("公开规章；公开文件；公开许可；公开处罚。", "Rules and penalties are disclosed."));

    [Theory]
    [InlineData("公开信息及时。答复申请规范。", "Information was disclosed in good time, and applications were answered by the rules.")]
    [InlineData("强化领导，完善制度，拓宽渠道，加强培训。", "Leadership was strengthened. Rules were improved. Channels were widened. Staff were trained.")]
    [InlineData("公开规章；公开文件；公开许可。", "Rules are disclosed; documents are disclosed; licences are disclosed.")]
    [InlineData("依据第五十条编制本报告。", "This report is compiled under Art. 50 of the Regulations by Mr. J. Smith of Example Co. Ltd. and others.")]
    public void Sentences_may_be_joined_and_parted(string chinese, string english) => Assert.Empty(Checked.Codes(chinese, english));

    [Fact]
    public void A_sentence_that_stands_twice_is_noticed() =>
        Assert.Equal(["RPT640"], Checked.Codes("全年未发生收费情况，均依法办理。", "No fees were charged this year. No fees were charged this year."));

    [Fact]
    public void Unless_it_stands_twice_in_the_source() =>
        Assert.DoesNotContain("RPT640", Checked.Codes("全年未发生任何收费情况。全年未发生任何收费情况。", "No fees were charged this year. No fees were charged this year."));
}
