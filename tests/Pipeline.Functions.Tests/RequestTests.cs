using Pipeline.Core.Tests.Kit;
using Pipeline.Functions.Tests.Kit;

namespace Pipeline.Functions.Tests;

/// <summary>Storage is paid by the request, and waited for by the request: what a report costs must not grow.</summary>
public sealed class RequestTests
{
    [Fact]
    public async Task A_report_with_a_year_before_it_costs_no_more_requests_than_it_did()
    {
        var press = new ReportPress(1);
        await using var app = await CloudApp.StartAsync(new CloudSetup { Registry = PressAgencies.Registry(1) });
        foreach (var year in Enumerable.Range(ReportPress.FirstYear, 3))
        {
            app.Host.Invocations.Clear();
            var report = press.Report(0, year);
            await app.UploadAsync($"{report.AgencySlug}/{report.Name}", report.Content.ToArray());
            await app.Host.RunUntilIdleAsync();
        }

        var costs = app.Host.Invocations.ToDictionary(invocation => invocation.Function, invocation => invocation.Requests);
        AssertWithin(costs["ExtractReport"], reads: 7, writes: 8, lists: 0);
        AssertWithin(costs["TranslateReport"], reads: 78, writes: 6, lists: 1); // One read for each of 71 sentences: what an engine has made of it.
        AssertWithin(costs["PublishReport"], reads: 29, writes: 17, lists: 10);
        AssertWithin(costs["UpdateArchive"], reads: 120, writes: 37, lists: 17);
    }

    private static void AssertWithin(StoreTally tally, int reads, int writes, int lists) =>
        Assert.True(tally.Reads <= reads && tally.Writes + tally.Deletes <= writes && tally.Lists <= lists, $"{tally}, and not {reads} reads, {writes} writes, {lists} lists at most.");
}
