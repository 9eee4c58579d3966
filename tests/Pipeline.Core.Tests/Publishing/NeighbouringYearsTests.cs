using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Publishing;

public sealed class NeighbouringYearsTests
{
    [Theory]
    [InlineData(2020, 2021)]
    [InlineData(2021, 2020)]
    public async Task Whichever_year_comes_later_is_told_what_does_not_follow(int first, int second)
    {
        var newsroom = new Newsroom();

        var (earlier, later) = (await newsroom.PublishAsync(Of(first)), await newsroom.PublishAsync(Of(second)));

        Assert.DoesNotContain(earlier.Diagnostics, IsAcrossYears);
        Assert.Contains("The report for 2021", Assert.Single(later.Diagnostics, IsAcrossYears).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_published_files_are_the_same_in_any_order()
    {
        var (up, down) = (new Newsroom(), new Newsroom());
        foreach (var year in new[] { 2020, 2021, 2022 })
        {
            await up.PublishAsync(Of(year));
            await down.PublishAsync(Of(4042 - year));
        }

        Sites.AssertSame(up.Site.Content, down.Site.Content);
    }

    [Fact]
    public async Task A_year_between_two_is_held_against_both_and_told_again_when_it_is_uploaded_again()
    {
        var newsroom = new Newsroom();
        await newsroom.PublishAsync(Of(2020));
        await newsroom.PublishAsync(Of(2022));

        Assert.Equal(2, (await newsroom.PublishAsync(Of(2021))).Diagnostics.Count(IsAcrossYears));
        Assert.Equal(2, Assert.IsType<Unchanged>(await newsroom.PublishAsync(Of(2021))).Diagnostics.Count(IsAcrossYears));
    }

    [Fact]
    public async Task A_withdrawn_year_is_held_against_nothing()
    {
        var newsroom = new Newsroom();
        var withdrawn = Assert.IsType<Published>(await newsroom.PublishAsync(Of(2020))).Entry;
        await newsroom.Operations.WithdrawAsync(withdrawn.Report, default);

        Assert.DoesNotContain((await newsroom.PublishAsync(Of(2021))).Diagnostics, IsAcrossYears);
    }

    [Fact]
    public async Task The_line_of_another_report_is_no_line_of_this_upload()
    {
        var newsroom = new Newsroom();
        await newsroom.PublishAsync(Of(2021));

        Assert.Null(Assert.Single((await newsroom.PublishAsync(Of(2020))).Diagnostics, IsAcrossYears).Line);
    }

    private static bool IsAcrossYears(Diagnostic finding) => finding.Code == "RPT207";

    private static Upload Of(int year) => new TabledReport { Year = year, Tables = [PublishedTables.Applications2021] }.ToUpload();
}
