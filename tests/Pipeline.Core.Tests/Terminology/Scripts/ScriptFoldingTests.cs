using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Terminology.Scripts;

public sealed class ScriptFoldingTests
{
    [Theory]
    [InlineData("主動公開政府資訊情況", "主动公开政府信息情况")]
    [InlineData("著力點", "着力点")]
    [InlineData("乾隆、乾安縣、乾燥", "乾隆、乾安县、干燥")]
    [InlineData("（一）　予以公開", "(一) 予以公开")]
    [InlineData("People’s Government", "People's Government")]
    public void Script_and_width_are_folded(string text, string folded) => Assert.Equal(folded, ScriptFolding.Fold(text));

    [Theory]
    [InlineData("２０２０年某某市政府資資訊　")]
    [InlineData("移動網際網路與微網志微信")]
    [InlineData("㜢、㑮、𠀾")]
    public void Every_character_keeps_its_place(string text) => Assert.Equal(text.Length, ScriptFolding.Fold(text).Length);

    [Fact]
    public void A_word_that_cannot_keep_its_place_keeps_its_wording() => Assert.Equal("移动网际网络", ScriptFolding.Fold("移動網際網路"));

    [Fact]
    public void A_text_that_needs_no_folding_is_the_same_string()
    {
        const string Text = "本年度收到申请38件";

        Assert.Same(Text, ScriptFolding.Fold(Text));
    }

    [Theory]
    [InlineData('開', true)]
    [InlineData('訊', true)]
    [InlineData('开', false)]
    [InlineData('著', false)]
    [InlineData('后', false)]
    [InlineData('a', false)]
    public void Traditional_is_what_Simplified_text_does_not_write(char character, bool isTraditional) =>
        Assert.Equal(isTraditional, ScriptFolding.IsTraditional(character));
}
