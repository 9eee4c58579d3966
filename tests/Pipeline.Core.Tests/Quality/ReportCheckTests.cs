using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;
using static Pipeline.Core.Tests.Kit.BilingualReportBuilder;

namespace Pipeline.Core.Tests.Quality;

/// <summary>What can be told only of a report as a whole.</summary>
public sealed class ReportCheckTests
{
    [Fact]
    public void One_text_has_one_translation() => Assert.Equal(["p2/1 RPT632"], Checked.Remarks(new BilingualReportBuilder()
        .Paragraph(Machine("已办结。", "It is closed."))
        .Paragraph(Machine("已办结。", "All is done."), Machine("已办结。", "it is closed."))
        .Build()));

    [Fact]
    public void A_heading_may_differ_from_a_sentence() => Assert.Empty(Checked.Remarks(new BilingualReportBuilder()
        .Section("一、", "主动公开", "I.", "Proactive Disclosure")
        .Paragraph(Machine("主动公开", "disclosing proactively"))
        .Build()));

    [Fact]
    public void Two_headings_are_told_apart() => Assert.Equal(["s2/1 RPT633"], Checked.Remarks(Headings(Origin.Machine)));

    [Fact]
    public void What_the_form_prints_alike_stays_alike() => Assert.Empty(Checked.Remarks(Headings(Origin.Lexicon)));

    [Theory]
    [InlineData("Second, staff were trained; first, leadership was strengthened.")]
    [InlineData("First, leadership was strengthened, and staff were trained.")]
    public void Points_keep_their_order(string english) => Assert.Contains("p1 RPT634", Checked.Remarks(Points(english)));

    [Theory]
    [InlineData("First, leadership was strengthened; second, staff were trained.")]
    [InlineData("The first is to strengthen leadership; and the second is to train staff.")]
    [InlineData("Leadership was strengthened, and staff were trained.")]
    public void Or_are_not_numbered_at_all(string english) => Assert.Empty(Checked.Remarks(Points(english)));

    [Fact]
    public void Points_numbered_by_rule_count() => Assert.Empty(Checked.Remarks(new BilingualReportBuilder()
        .Paragraph(
            Machine("强化领导；", "leadership was strengthened;") with { Lead = new("一是", "First,") },
            Machine("强化培训。", "staff were trained.") with { Lead = new("二是", "Second,") })
        .Build()));

    [Theory]
    [InlineData("1. Rules are disclosed.", "1.")]
    [InlineData("(1) Rules are disclosed.", "(1)")]
    [InlineData("I. Rules are disclosed.", "I.")]
    public void A_number_put_before_a_text_by_rule_does_not_stand_in_it(string english, string number)
    {
        var report = Checked.Checks.Examine(new BilingualReportBuilder().Numbered(new("1.", "1. "), Machine("公开规章。", english)).Build());
        var remark = Assert.Single(report.Remarks);
        Assert.Equal("RPT635", remark.Finding.Code);
        Assert.Contains($"“{number}”", remark.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_a_number_may_open_with_one() => Assert.Empty(Checked.Remarks(new BilingualReportBuilder()
        .Numbered(new("1.", "1. "), Machine("公开规章。", "A rule is disclosed."))
        .Paragraph(Machine("（1）公开文件。", "(1) A document is disclosed."))
        .Build()));

    [Fact]
    public void An_adapted_translation_waits_for_a_person() => Assert.Equal(["p1/1 RPT639"], Checked.Remarks(new BilingualReportBuilder()
        .Paragraph(Approved("已办结。", "It is closed.") with { IsAdapted = true })
        .Build()));

    [Fact]
    public void Every_text_of_the_report_has_its_unit()
    {
        var whole = SampleReport.Build();
        Assert.Equal(["s1-p1 RPT636", "t1-r3-c1 RPT636"], Checked.Remarks(whole with { Units = [.. whole.Units.Where(unit => unit.Id is not ("s1-p1" or "t1-r3-c1"))] }).Where(IsCompleteness));
    }

    [Fact]
    public void Segments_joined_are_the_text()
    {
        var whole = SampleReport.Build();
        var units = whole.Units.Select(unit => unit.Id == "s1-1-p1" ? unit with { Segments = [.. unit.Segments.Skip(1)] } : unit);
        Assert.Equal(["s1-1-p1 RPT637"], Checked.Remarks(whole with { Units = [.. units] }).Where(IsCompleteness));
    }

    [Fact]
    public void A_statutory_title_is_translated()
    {
        var report = new BilingualReportBuilder().Section("一、", "总体情况", "I.").Build();
        var statutory = report with { Report = report.Report with { Sections = [.. report.Report.Sections.Select(section => section with { Canonical = SectionKind.Overview })] } };
        Assert.Empty(Checked.Remarks(report));
        Assert.Equal(["s1 RPT638"], Checked.Remarks(statutory));
    }

    private static BilingualReport Headings(Origin origin)
    {
        var report = new BilingualReportBuilder().Section("一、", "制发情况", "I.", "Issued").Section("二、", "发布情况", "II.", "Issued").Build();
        return report with { Units = [.. report.Units.Select(unit => unit with { Segments = [unit.Segments[0] with { Origin = origin }] })] };
    }

    private static BilingualReport Points(string english) => new BilingualReportBuilder().Paragraph(Machine("一是强化领导；二是强化培训。", english)).Build();

    private static bool IsCompleteness(string remark) => remark.EndsWith("RPT636", StringComparison.Ordinal) || remark.EndsWith("RPT637", StringComparison.Ordinal);
}
