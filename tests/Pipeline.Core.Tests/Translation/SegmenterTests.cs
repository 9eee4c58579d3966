using Pipeline.Core.Model;
using Pipeline.Core.Translation;

namespace Pipeline.Core.Tests.Translation;

/// <summary>One test a rule of <c>segmentation.srx</c>: the text that is the rule's reason. A bar marks where it is cut.</summary>
public sealed class SegmenterTests
{
    [Theory]
    [InlineData("全年公开3401条。|办结923件。")]
    [InlineData("详见https://www.example.cn/a.b?c=1。|请登录查询。")]
    [InlineData("他说：“好。”|会议结束……|散会。")]
    [InlineData("开设“什么是信息公开？”专栏。|广受好评。")]
    [InlineData("依据《条例》（全文见附件。另附说明）第五十条规定，编制本报告。")]
    [InlineData("一是加强领导；|二是强化培训；|三是狠抓落实。")]
    [InlineData("公开规章2件；规范性文件3件。")]
    public void Chinese_is_cut_at_the_ends_of_sentences(string marked) => AssertCut(marked, Language.SimplifiedChinese);

    [Theory]
    [InlineData("一是加强領導;|二是強化培訓。")]
    [InlineData("全市公開資訊3.8萬餘件。|同比增加8.24%。")]
    public void Half_width_punctuation_is_punctuation(string marked) => AssertCut(marked, Language.TraditionalChinese);

    [Theory]
    [InlineData("There were 923 applications. |All were handled.")]
    [InlineData("See Guoban Han [2020] No. 109 and Art. 50 of the Regulations. |They apply.")]
    [InlineData("Mr. Example of Example Co. Ltd. signed.")]
    [InlineData("Channels (e.g. letters, i.e. paper) are open.")]
    [InlineData("It ended at 5 p.m. on Sept. 26 as planned. |Nobody left.")]
    [InlineData("The law of the P.R.C. |The law applies. |U.S. trade grew.")]
    [InlineData("J. Smith wrote \"It works.\" |It does.")]
    [InlineData("1. The first item is short.")]
    [InlineData("The points are: first, lead; |second, train.")]
    public void English_is_cut_at_the_ends_of_sentences(string marked) => AssertCut(marked, Language.English);

    private static void AssertCut(string marked, Language language) =>
        Assert.Equal(marked.Split('|'), Segmenter.Default.Split(marked.Replace("|", "", StringComparison.Ordinal), language));
}
