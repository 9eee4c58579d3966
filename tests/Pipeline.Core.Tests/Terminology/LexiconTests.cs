using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Terminology;

public sealed class LexiconTests
{
    private const string Regulations = "中华人民共和国政府信息公开条例";

    [Theory]
    [InlineData("监督保障", "Supervision and support")]
    [InlineData("監督保障", "Supervision and support")]
    [InlineData("監督保障。", "Supervision and support.")]
    [InlineData("政府資訊公開指南", "Government information disclosure guide")]
    [InlineData("分享", "Share")]
    [InlineData("規範性文件", "Normative documents")]
    public void A_text_that_is_a_term_is_translated_in_any_script(string chinese, string english) =>
        Assert.Equal(english, Lexicon.Default.Find(chinese, UnitKind.Paragraph, Language.English));

    [Fact]
    public void An_archive_chooses_the_english_name_that_is_used_everywhere()
    {
        var archive = Lexicon.Default.With(Overlay((Regulations, "Regulations on Open Government Information", RenderingStatus.Preferred, LexiconScope.Archive, null)));

        Assert.Equal("Regulations on Open Government Information", archive.Find(Regulations, UnitKind.Cell, Language.English));
        Assert.Equal("Regulations on Open Government Information", archive.For("changping").Find(Regulations, UnitKind.Cell, Language.English));
        Assert.True(archive.Term(Regulations)?.IsRenderedIn("the Regulations of the People's Republic of China on the Disclosure of Government Information"));
    }

    [Fact]
    public void An_archive_outweighs_the_labels_of_the_forms() => Assert.Equal(
        "Overall Situation",
        Lexicon.Default.With(Overlay(("总体情况", "Overall Situation", RenderingStatus.Preferred, LexiconScope.Archive, null))).Title("總體情況", SectionKind.Overview, Language.English));

    [Fact]
    public void An_agencys_rows_count_for_it_alone()
    {
        var lexicon = Lexicon.Default.With(Overlay(
            ("答复", "answer", RenderingStatus.Preferred, LexiconScope.Archive, null),
            ("答复", "response", RenderingStatus.Preferred, LexiconScope.Agency, null),
            ("答复", "decision", RenderingStatus.Preferred, LexiconScope.Agency, "changping")));

        Assert.Equal(("answer", "response", "decision"), (lexicon.Term("答复")?.Preferred, lexicon.For("daxing").Term("答复")?.Preferred, lexicon.For("changping").Term("答复")?.Preferred));
    }

    [Fact]
    public void A_narrower_scope_may_forbid_what_a_wider_one_prefers()
    {
        var lexicon = Lexicon.Default.With(Overlay(("答复", "reply", RenderingStatus.Forbidden, LexiconScope.Archive, null)));

        Assert.Null(lexicon.Find("答复", UnitKind.Cell, Language.English));
        Assert.Equal(["reply"], lexicon.Term("答复")?.ForbiddenIn("a reply was sent"));
    }

    [Fact]
    public void The_longest_term_at_each_place_is_found_where_the_text_has_it()
    {
        const string Sentence = "依據《政府信息公開條例》，本機關主動公開規範性文件3件。";

        Assert.Equal(
            ["政府信息公開條例", "主動公開", "規範性文件"],
            Lexicon.Default.TermsIn(Sentence, Language.TraditionalChinese).Select(use => Sentence.Substring(use.Start, use.Length)));
    }

    [Fact]
    public void Terms_are_found_in_english_by_any_right_rendering()
    {
        const string Sentence = "Disclosure by application: 38 Applicants, Normative Documents.";

        Assert.Equal(
            [("Disclosure by application", "依申请公开"), ("Applicants", "申请人"), ("Normative Documents", "规范性文件")],
            Lexicon.Default.TermsIn(Sentence, Language.English).Select(use => (Sentence.Substring(use.Start, use.Length), use.Term.Chinese)));
    }

    [Fact]
    public void A_label_inside_a_sentence_is_words_like_any_other() => Assert.Empty(Lexicon.Default.TermsIn("其他来源的日期", Language.SimplifiedChinese));

    private static LexiconFile Overlay(params (string Chinese, string English, RenderingStatus Status, LexiconScope Scope, string? Agency)[] rows) =>
        new([.. rows.Select(row => new LexiconRow { Chinese = row.Chinese, English = row.English, Status = row.Status, Scope = row.Scope, Agency = row.Agency })]);
}
