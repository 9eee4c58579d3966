using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Tests.Translation.Memory;

public sealed class AdaptedTranslationTests
{
    [Theory]
    [InlineData("2021年共收费360元。", "A total of 360 yuan was charged in 2021.", "2022年共收费480元。", "A total of 480 yuan was charged in 2022.")]
    [InlineData("收到申请980件。", "980 applications were received.", "收到申请1200件。", "1,200 applications were received.")]
    [InlineData("自2021年1月1日起至2021年12月31日止。", "From January 1, 2021 to December 31, 2021.", "自2022年1月1日起至2022年12月31日止。", "From January 1, 2022 to December 31, 2022.")]
    public void Figures_are_put_in_place_of_the_old_ones(string source, string target, string segment, string adapted) =>
        Assert.Equal(adapted, AdaptedTranslation.Of(Memories.Pair(source, target), segment, 2022));

    [Theory]
    [InlineData("办结5件，撤销5件。", "5 were closed and 5 revoked.", "办结5件，撤销7件。")]
    [InlineData("收到12件。", "Twelve were received.", "收到13件。")]
    [InlineData("收到12件。", "12 applications were received.", "收到1件。")]
    [InlineData("收到3万件。", "30,000 were received.", "收到4万件。")]
    [InlineData("公开率达7%。", "7 documents were disclosed.", "公开率达9%。")]
    [InlineData("共约700件。", "There were 700 documents.", "共约900件。")]
    [InlineData("5月召开会议。", "A meeting was held in May.", "6月召开会议。")]
    public void Where_a_figure_cannot_be_placed_without_doubt_nothing_is_adapted(string source, string target, string segment) =>
        Assert.Null(AdaptedTranslation.Of(Memories.Pair(source, target), segment, 2022));
}
