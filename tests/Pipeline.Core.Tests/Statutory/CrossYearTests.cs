using Pipeline.Core.Model;
using Pipeline.Core.Statutory;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Statutory;

public sealed class CrossYearTests
{
    /// <summary>Row IV of the year before, as the row II that must follow from it.</summary>
    private const string CarriedOver = "二、上年结转政府信息公开申请数量 | < | < | 1 | 1 | 0 | 0 | 0 | 0 | 2";

    private static readonly string Followed = PublishedTables.Applications2021
        .Replace("二、上年结转政府信息公开申请数量 | < | < | 1 | 0 | 0 | 0 | 0 | 0 | 1", CarriedOver, StringComparison.Ordinal);

    [Fact]
    public void What_was_carried_over_is_taken_over() =>
        Assert.Empty(CrossYear.Check(Report(2020, PublishedTables.Applications2021), Report(2021, Followed)));

    [Fact]
    public void What_was_not_taken_over_is_one_warning_that_names_the_columns()
    {
        var finding = Assert.Single(CrossYear.Check(Report(2020, PublishedTables.Applications2021), Report(2021, PublishedTables.Applications2021)));

        Assert.Equal(("RPT207", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal(
            "The report for 2021 does not carry over what the one for 2020 passed on: “Commercial enterprises” 0, formerly 1; “Total” 1, formerly 2."
            + " Row II of the applications table must equal row IV of the year before; correct whichever is wrong. [X-CARRY]",
            finding.Message);
    }

    [Fact]
    public void The_form_of_2019_is_followed_by_that_of_2021() =>
        Assert.Empty(CrossYear.Check(Report(2020, PublishedTables.Applications2019), Report(2021, Followed)));

    [Theory]
    [InlineData("597", "")]
    [InlineData("598", "RPT208")]
    [InlineData("", "")]
    public void What_is_in_force_is_what_was_with_what_was_issued_and_without_what_was_repealed(string before, string codes)
    {
        var previous = PublishedTables.Disclosure2021.Replace("行政规范性文件 | 50 | 227 | 420", $"行政规范性文件 | 0 | 0 | {before}", StringComparison.Ordinal);

        var findings = CrossYear.Check(Report(2020, previous), Report(2021, PublishedTables.Disclosure2021));

        Assert.Equal(codes, string.Join(' ', findings.Select(finding => finding.Code)));
        Assert.All(findings, finding => Assert.Contains("make 421", finding.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("规章 | 0 | 0 | 13", Severity.Warning, "应为 13，实为 12")]
    [InlineData("行政规范性文件 | 0 | 0 | 598", Severity.Info, "如有文件因有效期届满失效或经集中清理失效，属正常情形")]
    public void Normative_documents_may_lapse_and_rules_may_not(string before, Severity severity, string message)
    {
        var previous = PublishedTables.Disclosure2021
            .Replace("行政规范性文件 | 50 | 227 | 420", before.StartsWith('行') ? before : "行政规范性文件 | 0 | 0 | 597", StringComparison.Ordinal)
            .Replace("规章 | 0 | 0 | 12", before.StartsWith('规') ? before : "规章 | 0 | 0 | 12", StringComparison.Ordinal);

        var finding = Assert.Single(CrossYear.Check(Report(2020, previous), Report(2021, PublishedTables.Disclosure2021)));

        Assert.Equal(("RPT208", severity), (finding.Code, finding.Severity));
        Assert.Contains(message, finding.MessageZh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_the_form_of_2019_says_nothing_of_what_is_in_force() =>
        Assert.Empty(CrossYear.Check(Report(2020, PublishedTables.Disclosure2019), Report(2021, PublishedTables.Disclosure2021)));

    private static Report Report(int year, params string[] tables) => Parsing.Report(new TabledReport { Year = year, Tables = tables }, "report.html");
}
