using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;
using static Pipeline.Core.Tests.Kit.BilingualReportBuilder;

namespace Pipeline.Core.Tests.Rendering;

public class NoticeTests
{
    private static BilingualReportBuilder Report => new();

    [Fact]
    public void A_Chinese_report_is_authentic_in_Chinese() =>
        Assert.Contains("The Chinese text as published by the agency is authentic", Notice(Report), StringComparison.Ordinal);

    [Fact]
    public void A_report_received_in_English_is_itself_a_translation() =>
        Assert.Contains("The agency’s Chinese original prevails and is not held here", Notice(Report.In(Language.English)), StringComparison.Ordinal);

    [Fact]
    public void It_counts_the_segments_by_origin_in_words_of_both_languages()
    {
        var page = Dom.Of(Report.Paragraph(
            Approved("甲。", "A."),
            new Segment("乙。", "B.", Origin.Lexicon),
            new Segment("丙。", "C.", Origin.Human),
            Machine("丁。", "D."),
            Pending("戊。"),
            Pending("己。")));

        Assert.Equal(
            [
                "1 法定格式用语 fixed terms of the form",
                "1 沿用已审译文 translations approved before",
                "1 人工审定 reviewed by a person for this report",
                "1 机器翻译，未经审定 by machine, not reviewed",
                "2 待译，显示原文 not translated yet, shown in the original",
            ],
            page.Texts(".counts li"));
    }

    [Theory]
    [InlineData(SourceFormat.Text, "original.txt")]
    [InlineData(SourceFormat.Markdown, "original.md")]
    [InlineData(SourceFormat.Html, "original.html")]
    [InlineData(SourceFormat.Docx, "original.docx")]
    public void It_leads_to_the_file_received(SourceFormat format, string file) =>
        Assert.Equal("../" + file, Dom.Of(Report.Format(format), ReportView.Chinese).QuerySelector(".notice a")?.GetAttribute("href"));

    [Fact]
    public void A_run_of_machine_text_is_marked_at_its_end() => Assert.Equal(
        "A. <span class=\"machine\">B. C.</span> <small class=\"mark machine-mark\">machine</small> D.",
        Translation(Report.Paragraph(Fixed("甲。", "A."), Machine("乙。", "B."), Machine("丙。", "C."), Fixed("丁。", "D."))));

    public static TheoryData<Segment, string> Marks => new()
    {
        { Approved("甲。", "A."), "approved" },
        { Approved("甲。", "A.") with { IsAdapted = true }, "approved wording, new figures" },
        { Approved("甲。", "A.") with { IsFinal = true }, "official" },
        { new Segment("甲。", "A.", Origin.Human), "reviewed" },
        { Machine("甲。", "A.") with { IsDoubtful = true }, "machine doubtful, see original" },
        { Machine("甲。", "A.") with { Former = new("乙。", "B.") }, "machine being updated" },
        { Pending("甲。") with { Former = new("乙。", "B.") }, "pending being updated" },
    };

    [Theory]
    [MemberData(nameof(Marks))]
    public void Each_sentence_says_in_words_where_it_comes_from_and_how_it_stands(Segment segment, string words) =>
        Assert.Equal(words, string.Join(' ', Dom.Of(Report.Paragraph(segment)).QuerySelectorAll("#p1 .mark").Select(mark => mark.TextContent)));

    [Fact]
    public void A_lead_stands_before_its_sentence_in_both_languages() => Assert.Equal(
        ["<p>一是甲。</p>", "<p lang=\"en\">First, a.</p>"],
        Dom.Of(Report.Paragraph(Fixed("甲。", "a.") with { Lead = new("一是", "First, ") })).Markup("#p1 > p"));

    [Fact]
    public void A_paragraph_all_by_machine_is_marked_once() => Assert.Equal(
        "A. B. <small class=\"mark machine-mark\">machine</small>",
        Translation(Report.Paragraph(Machine("甲。", "A."), Machine("乙。", "B."))));

    [Fact]
    public void A_pending_sentence_stands_in_its_own_language_among_translated_ones() => Assert.Equal(
        "A. <span class=\"pending\" lang=\"zh-Hans\">乙。</span> <small class=\"mark pending-mark\">pending</small>",
        Translation(Report.Paragraph(Fixed("甲。", "A."), Pending("乙。"))));

    [Fact]
    public void A_pending_paragraph_is_not_printed_twice_side_by_side() => Assert.Equal(
        ["<p>甲。乙。</p>", "<p lang=\"en\"><small class=\"mark pending-mark\">pending</small></p>"],
        Dom.Of(Report.Paragraph(Pending("甲。"), Pending("乙。"))).Markup("#p1 > p"));

    [Fact]
    public void A_pending_paragraph_is_shown_as_received_where_its_language_stands_alone() => Assert.Equal(
        ["<p lang=\"zh-Hans\">甲。乙。 <small class=\"mark pending-mark\" lang=\"en\">pending</small></p>"],
        Dom.Of(Report.Paragraph(Pending("甲。"), Pending("乙。")), ReportView.English).Markup("#p1 > p"));

    [Fact]
    public void The_text_received_carries_no_marks() =>
        Assert.Empty(Dom.Of(ReportPages.Of(SampleReport.Build(), new())[(int)ReportView.Chinese]).QuerySelectorAll(".mark"));

    [Fact]
    public void Chinese_sentences_are_joined_without_a_space() => Assert.Equal(
        ["<p>A. B.</p>", "<p lang=\"zh-Hans\">甲。乙。</p>"],
        Dom.Of(Report.In(Language.English).Paragraph(Fixed("A. ", "甲。"), Fixed("B.", "乙。"))).Markup("#p1 > p"));

    private static string Notice(BilingualReportBuilder report) => Dom.Of(report).QuerySelector(".notice")?.TextContent ?? "";

    private static string Translation(BilingualReportBuilder report) => Dom.Of(report).QuerySelector("#p1 > p:lang(en)")?.InnerHtml ?? "";
}
