using Pipeline.Core.Search;

namespace Pipeline.Core.Tests.Search;

public sealed class SearchFoldingTests
{
    [Theory]
    [InlineData("ＡＢＣ", "abc")]
    [InlineData("２０２１", "2021")]
    [InlineData("1，204", "1,204")]
    [InlineData("⼈民", "人民")]
    [InlineData("Café", "cafe")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("①Ⅲ㎡", "1iiim2")]
    public void Compatible_characters_become_the_plain_ones_they_stand_for(string written, string folded) => Assert.Equal(folded, SearchFolding.Fold(written));

    [Fact]
    public void What_needs_no_folding_stays() => Assert.Equal("政府信息公開：𠀀々〇、" + "“%”", SearchFolding.Fold("政府信息公開：𠀀々〇、" + "“%”"));
}
