using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Local.Output;

namespace Pipeline.Local.Tests.Output;

public sealed class PublishSummaryTests
{
    private static readonly CatalogueEntry Entry = new()
    {
        AgencySlug = "changping",
        Year = 2021,
        Ordinal = 1,
        Revision = "0123456789ab",
        Data = "0123456789ab",
        AgencyName = new("北京市昌平区人民政府", null),
        Title = new("年度报告", null),
        Language = Language.SimplifiedChinese,
        Generation = Generation.Form2021,
        Counts = new(0, 0, 0, 0, 0),
    };

    [Fact]
    public void Should_draw_a_table_where_there_is_room() => Assert.Contains("│ report ", Summary(200), StringComparison.Ordinal);

    [Fact]
    public void Should_write_lines_where_a_table_would_break()
    {
        var summary = Summary(40);
        Assert.DoesNotContain('│', summary);
        Assert.Contains("outcome rejected", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_send_nobody_to_a_site_that_is_not_there() => Assert.DoesNotContain("serve", Summary(200), StringComparison.Ordinal);

    [Fact]
    public void Should_keep_a_hostile_file_name_from_the_screen() => Assert.DoesNotContain('\e', Summary(200, "a\e[2J.txt"));

    [Theory]
    [InlineData(1, "published, 1 error ")]
    [InlineData(2, "published, 2 errors ")]
    public void Should_say_beside_a_published_file_how_many_errors_are_in_it(int errors, string outcome)
    {
        var summary = Summary(200, PublishedWith(errors), PublishedWith(0));
        Assert.Contains(outcome, summary, StringComparison.Ordinal);
        Assert.Contains("2 published (1 with errors in it), 0 unchanged, 0 rejected.", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_count_the_published_files_with_errors_in_them() => Assert.Contains(
        "3 published (2 with errors in them), 0 unchanged, 0 rejected.",
        Summary(200, PublishedWith(3), PublishedWith(0), PublishedWith(1)),
        StringComparison.Ordinal);

    [Fact]
    public void Should_say_what_is_wrong_with_a_file_that_was_published_before()
    {
        var (error, warning) = (Findings.NotAReport(), Findings.NoYear(1) with { Severity = Severity.Warning });
        var summary = Summary(200, new PublishedFile("report.txt", new Unchanged(Entry, [error, warning]), null));

        Assert.Contains($"error {error.Code}: {error.Message}", summary, StringComparison.Ordinal);
        Assert.Contains($"line 1: warning {warning.Code}: {warning.Message}", summary, StringComparison.Ordinal);
    }

    private static PublishedFile PublishedWith(int errors) =>
        new("report.txt", new Published(Entry, [Findings.NoTitle(), .. Enumerable.Repeat(Findings.NotAReport(), errors)]), null);

    private static string Summary(int width, string name = "report.txt") =>
        Summary(width, new PublishedFile(name, new Rejected([Findings.NoYear(1)]), null));

    private static string Summary(int width, params IReadOnlyList<PublishedFile> files)
    {
        using var error = new StringWriter();
        var terminal = Terminal.Over(TextWriter.Null, error, isScreen: false, _ => null);
        terminal.People.Profile.Width = width;
        new PublishSummary(terminal).Write(files, "./site");
        return error.ToString();
    }
}
