using Pipeline.Core.Diagnostics;
using Pipeline.Core.Publishing;
using Pipeline.Local.Output;

namespace Pipeline.Local.Tests.Output;

public sealed class PublishSummaryTests
{
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

    private static string Summary(int width, string name = "report.txt")
    {
        using var error = new StringWriter();
        var terminal = Terminal.Over(TextWriter.Null, error, isScreen: false, _ => null);
        terminal.People.Profile.Width = width;
        new PublishSummary(terminal).Write([new(name, new Rejected([Findings.NoYear(1)]), null)], "./site");
        return error.ToString();
    }
}
