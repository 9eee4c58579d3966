using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Terminology;

public sealed class FoldedKeyTests
{
    [Theory]
    [InlineData("政府信息公開行政復議、行政訴訟情況", "政府信息公开行政复议、行政诉讼情况")]
    [InlineData("主動公開政府資訊情況", "主动公开政府信息情况")]
    [InlineData("移動網際網路", "移动互联网")]
    [InlineData("商业\n企业", "商业企业")]
    [InlineData("（一）　予以公开", "(一) 予以公开")]
    [InlineData("People’s Government", "PEOPLE'S GOVERNMENT")]
    public void Spellings_of_one_name_share_a_key(string one, string other) =>
        Assert.Equal(FoldedKey.Of(other), FoldedKey.Of(one));
}
