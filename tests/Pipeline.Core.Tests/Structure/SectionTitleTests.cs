using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Structure;

/// <summary>Statutory sections under headings other than the prescribed ones, and the numbers of headings.</summary>
public sealed class SectionTitleTests
{
    private const string Applications = "三、收到和处理政府信息公开申请情况";
    private const string Review = "四、政府信息公开行政复议、行政诉讼情况";

    [Theory]
    [InlineData("六、其他需要报告的事项：无。", "六、其他需要报告的事项", SectionKind.OtherMatters, "无。")]
    [InlineData("六、其他需要报告的事项。无其他事项。", "六、其他需要报告的事项", SectionKind.OtherMatters, "无其他事项。")]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况：未发生。", Review, SectionKind.ReviewLitigation, "未发生。")]
    public void A_statutory_title_and_its_text_may_share_a_line(string line, string title, SectionKind kind, string text)
    {
        var report = Report(title, line);

        var section = Assert.Single(report.Sections, section => section.Canonical == kind);
        Assert.StartsWith(text, section.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(report.Diagnostics, diagnostic => diagnostic.Code is "RPT107" or "RPT115");
    }

    [Fact]
    public void A_statutory_table_tells_the_section_its_heading_does_not()
    {
        var report = Parsing.Report(
            new TabledReport { Applications = TabledReport.Markup(PublishedTables.Applications2021) }.ToString()
                .Replace("二、主动公开政府信息情况", "二、信息发布数据", StringComparison.Ordinal)
                .Replace(Applications, "三、群众诉求答复", StringComparison.Ordinal),
            "report.html");

        Assert.Equal("群众诉求答复", report.Sections.Single(section => section.Canonical == SectionKind.Applications).Heading);
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code == "RPT115" && diagnostic.MessageZh.Contains("“群众诉求答复”", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_place_between_known_sections_tells_a_section_its_heading_does_not()
    {
        var report = Report(Applications, "三、群众诉求答复");

        Assert.Equal(Enum.GetValues<SectionKind>(), report.Sections.Select(section => section.Canonical).OfType<SectionKind>());
        AssertRenamed(report, "群众诉求答复");
    }

    [Fact]
    public void A_heading_of_its_own_between_unknown_ones_stays_its_own()
    {
        var report = Report($"{Applications}\n{Review}", "三、群众诉求答复\n四、队伍建设");

        Assert.Equal(2, report.Diagnostics.Count(diagnostic => diagnostic.Code == "RPT107"));
        Assert.DoesNotContain(report.Diagnostics, diagnostic => diagnostic.Code == "RPT115");
    }

    [Fact]
    public void A_missing_section_is_one_finding_not_a_gap_in_the_numbers_too()
    {
        var report = Report(Review + "\n", "");

        Assert.Equal(["RPT107"], report.Diagnostics.Select(diagnostic => diagnostic.Code).Where(code => code is "RPT107" or "RPT109"));
    }

    [Theory]
    [InlineData("第一部分 ", "第一部分 总体情况")]
    [InlineData("一、", "一、总体情况")]
    public void A_number_without_a_mark_of_its_own_keeps_its_distance(string number, string title) =>
        Assert.Equal(title, Report("一、", number).Sections[0].Title);

    [Fact]
    public void Numbers_that_start_over_are_worth_knowing()
    {
        var report = Parsing.Report(new ReportText { Problems = "（一）存在的主要问题\n公开不够。\n（一）改进措施\n强化公开。" });

        var repeated = Assert.Single(report.Diagnostics, diagnostic => diagnostic.Code == "RPT116");
        Assert.Equal(Severity.Info, repeated.Severity);
        Assert.Contains("编号“（一）”重复", repeated.MessageZh, StringComparison.Ordinal);
    }

    private static void AssertRenamed(Report report, string heading)
    {
        Assert.DoesNotContain(report.Diagnostics, diagnostic => diagnostic.Code == "RPT107");
        var renamed = Assert.Single(report.Diagnostics, diagnostic => diagnostic.Code == "RPT115");
        Assert.Contains($"“{heading}”", renamed.MessageZh, StringComparison.Ordinal);
    }

    private static Report Report(string title, string instead) =>
        Parsing.Report(new ReportText().ToString().Replace(title, instead, StringComparison.Ordinal));
}
