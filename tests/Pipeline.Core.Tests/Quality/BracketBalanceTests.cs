using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Quality;

/// <summary>One test a row of <c>bracket_pairs.tsv</c>, and what a translator is free to do.</summary>
public sealed class BracketBalanceTests
{
    [Theory]
    [InlineData("受理申请（含信函）。", "Applications (letters included were accepted.")]
    [InlineData("依据〔有关规定〕。", "By [the relevant rules.")]
    [InlineData("公布“白名单”。", "The “white list was published.")]
    [InlineData("公布“白名单”。", "The \"white list was published.")]
    public void A_mark_without_its_other_half_is_noticed(string chinese, string english) => Assert.Equal(["RPT625"], Checked.Codes(chinese, english));

    [Theory]
    [InlineData("The rules (in full) apply.", "规定（全文适用。")]
    [InlineData("The rules (in full) apply.", "规定(全文适用。")]
    [InlineData("The rules (in full) apply.", "规定【全文适用。")]
    [InlineData("The rules (in full) apply.", "规定［全文适用。")]
    [InlineData("The rules (in full) apply.", "规定〔全文适用。")]
    [InlineData("The Regulations apply.", "适用《条例。")]
    [InlineData("The Regulations apply.", "适用《关于〈条例的通知》。")]
    [InlineData("The “list” applies.", "适用“清单。")]
    [InlineData("The “list” applies.", "适用「清单。")]
    [InlineData("The “list” applies.", "适用『清单。")]
    public void So_is_one_in_Chinese(string english, string chinese) => Assert.Contains("RPT625", Checked.CodesIntoChinese(english, chinese));

    [Fact]
    public void A_remark_in_brackets_must_not_be_lost() =>
        Assert.Equal(["RPT625"], Checked.Codes("受理申请（含信函申请）。", "Applications were accepted."));

    [Theory]
    [InlineData("依据《条例》第二十条第（一）项。", "By Article 20, Item 1 of the Regulations.")]
    [InlineData("依据国办函〔2020〕109号。", "By Guoban Han (2020) No. 109.")]
    [InlineData("评估县（市、区）。", "Counties, cities and districts were assessed.")]
    [InlineData("登录网站（https://www.example.cn/）。", "Visit the site at https://www.example.cn/.")]
    [InlineData("公布“白名单”。", "The white list was published.")]
    [InlineData("办结申请，占全部申请的大半。", "Applications were closed (more than half of all).")]
    public void Numbers_titles_and_quotation_marks_are_free(string chinese, string english) => Assert.Empty(Checked.Codes(chinese, english));

    [Fact]
    public void A_sentence_cut_inside_a_bracket_is_not_the_translations_fault() =>
        Assert.Empty(Checked.Codes("（含信函申请。", "(letters included."));
}
