using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Terminology;

public sealed class SentenceEndTests
{
    [Theory]
    [InlineData("依法公开。")]
    [InlineData("情况如下：")]
    [InlineData("他说：“依法公开。”")]
    [InlineData("（详见附件。）  ")]
    [InlineData("“五公开”……")]
    [InlineData("as the law asks.")]
    [InlineData("")]
    public void A_sentence_ends_at_its_stop_and_what_closes_behind_it(string text) => Assert.True(SentenceEnd.Is(text));

    [Theory]
    [InlineData("依法公开，")]
    [InlineData("依据《中华人民共和国政府信息公开条例》")]
    [InlineData("推进“五公开”")]
    [InlineData("市政府办公室（以下简称市府办）")]
    [InlineData("）")]
    public void Nothing_ends_inside_one(string text) => Assert.False(SentenceEnd.Is(text));
}
