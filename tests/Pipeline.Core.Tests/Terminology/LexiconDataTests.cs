using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Terminology;

public sealed class LexiconDataTests
{
    public static TheoryData<string> Terms => [.. Lexicon.Default.Terms.Select(term => term.Chinese)];

    [Theory]
    [MemberData(nameof(Terms))]
    public void Every_term_has_a_rendering_to_print_and_is_found_in_itself(string chinese)
    {
        var term = Assert.Single(Lexicon.Default.TermsIn(chinese, Language.SimplifiedChinese)).Term;

        Assert.Equal(chinese, term.Chinese);
        Assert.NotNull(term.Preferred);
        Assert.True(term.IsRenderedIn(term.Preferred));
        Assert.All(Lexicon.Default.Terms, other => Assert.True(other.ForbiddenIn(term.Preferred).Count == 0 || other == term, $"{term.Preferred} has what is forbidden for {other.Chinese}"));
    }

    [Fact]
    public void No_label_is_printed_twice()
    {
        var labels = EmbeddedData.Rows("printed_labels.tsv").Select(row => FoldedKey.Of(row[0])).ToList();

        Assert.Equal(labels.Distinct(), labels);
        Assert.Empty(labels.Intersect(StatutoryForms.Default.Labels.Select(label => FoldedKey.Of(label.ZhHans))));
        Assert.Empty(labels.Intersect(Lexicon.Default.Terms.Select(term => FoldedKey.Of(term.Chinese))));
    }

    [Fact]
    public void The_Regulations_have_one_name_and_the_published_ones_are_admitted()
    {
        var term = Lexicon.Default.Term("中华人民共和国政府信息公开条例");

        Assert.Equal("Regulations of the People's Republic of China on the Disclosure of Government Information", term?.Preferred);
        Assert.Equal(6, term?.Admitted.Count);
    }

    /// <summary>Sentences of published reports; each renders its term wrongly.</summary>
    [Theory]
    [InlineData("中华人民共和国政府信息公开条例", "Regulations of People’s Republic of China (PRC) Municipality on the Openness of Government Information", "(PRC) Municipality")]
    [InlineData("主动公开", "Second, the initiative to disclose government information", "initiative to disclose")]
    [InlineData("主动公开", "increase voluntary disclosure", "voluntary disclosure")]
    [InlineData("监督保障", "strengthen supervision and protection", "supervision and protection")]
    [InlineData("收费通知", "there were 0 pieces of charge notices", "pieces of charge notices")]
    [InlineData("政务公开", "a government affairs open talent team", "government affairs open")]
    [InlineData("微信公众号", "through the WeChat WeChat official account", "WeChat WeChat")]
    [InlineData("应公开尽公开", "to “open and open”", "open and open")]
    [InlineData("接诉即办", "“handling complaints immediately”", "handling complaints immediately")]
    [InlineData("镇（街道）", "all towns (streets)", "towns (streets)")]
    [InlineData("答复", "the reply to the reply", "reply to the reply")]
    public void What_machine_translation_makes_of_a_term_is_caught(string term, string english, string forbidden) =>
        Assert.Contains(forbidden, Lexicon.Default.Term(term)?.ForbiddenIn(english) ?? []);

    [Theory]
    [InlineData("行政复议", "three administrative reviews were upheld")]
    [InlineData("依申请公开", "Disclosure upon requests")]
    [InlineData("微信公众号", "WeChat official accounts")]
    [InlineData("政府信息公开", "the Disclosure of Government Information")]
    [InlineData("主动公开", "information was proactively disclosed")]
    public void Renderings_as_good_as_the_preferred_one_are_admitted(string term, string english)
    {
        Assert.True(Lexicon.Default.Term(term)?.IsRenderedIn(english));
        Assert.Empty(Lexicon.Default.Term(term)?.ForbiddenIn(english) ?? []);
    }
}
