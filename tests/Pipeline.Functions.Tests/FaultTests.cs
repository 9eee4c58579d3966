using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;
using Pipeline.Functions.Tests.Kit;

namespace Pipeline.Functions.Tests;

/// <summary>What happens when a stage dies, fails for good, or never hears of its work.</summary>
public sealed class FaultTests
{
    private const string Path = "qinglan/report.txt";
    private static readonly string Report = new ReportText().ToString();

    /// <summary>The app is killed before one of its writes, every fifth in turn, and the queue delivers the message again. In memory each of them has its turn (<c>ReportFlowTests</c>).</summary>
    [Fact]
    public async Task A_stage_killed_between_its_writes_ends_like_one_that_was_not()
    {
        await using var undisturbed = await CloudApp.StartAsync();
        await undisturbed.UploadAsync(Path, Report);
        await undisturbed.Host.RunUntilIdleAsync();
        var expected = await undisturbed.ContentAsync(ContainerNames.Site);

        var (wasKilled, kills) = (true, 0);
        for (var writes = 0; wasKilled; writes += 5)
        {
            await using var app = await CloudApp.StartAsync();
            app.Clock.Now = undisturbed.Clock.Now;
            await app.UploadAsync(Path, Report);
            app.Faults.KillAfterWrites(writes);

            await app.Host.RunUntilIdleAsync();

            wasKilled = app.Host.Invocations.Any(invocation => invocation.Failure is KilledException);
            kills += wasKilled ? 1 : 0;
            Sites.AssertSame(expected, await app.ContentAsync(ContainerNames.Site));
            Assert.Equal(ReceiptStatus.Published, (await app.ReceiptAsync(Path)).Status);
            Assert.DoesNotContain((await app.ContentAsync(ContainerNames.Work)).Keys, path => path.StartsWith(WorkPath.AllUnfinished, StringComparison.Ordinal));
        }

        Assert.InRange(kills, 8, 30);
    }

    [Theory]
    [InlineData("ExtractReport")]
    [InlineData("TranslateReport")]
    [InlineData("PublishReport")]
    public async Task A_stage_that_keeps_failing_ends_in_a_failed_receipt_and_nothing_published(string function)
    {
        await using var app = await CloudApp.StartAsync();
        app.Host.Broken.Add(function);
        await app.UploadAsync(Path, Report);

        await app.Host.RunUntilIdleAsync();

        Assert.Equal(5, app.Host.Invocations.Count(invocation => invocation.Function == function));
        Assert.Equal(ReceiptStatus.Failed, (await app.ReceiptAsync(Path)).Status);
        Assert.Empty(await app.ContentAsync(ContainerNames.Site));
        Assert.Contains(app.Log.Lines, line => line.Event == "Failed");
    }

    [Fact]
    public async Task A_report_that_cannot_be_listed_is_listed_by_the_next_timer_and_its_receipt_says_so()
    {
        await using var app = await CloudApp.StartAsync();
        app.Host.Broken.Add("UpdateArchive");
        await app.UploadAsync(Path, Report);
        await app.Host.RunUntilIdleAsync();
        var failed = (await app.ReceiptAsync(Path)).Status;
        app.Host.Broken.Clear();

        app.Clock.Now += TimeSpan.FromHours(1);
        await app.Host.FireAsync("ReconcileArchive");

        Assert.Equal((ReceiptStatus.Failed, ReceiptStatus.Published), (failed, (await app.ReceiptAsync(Path)).Status));
        Assert.Contains("r/qinglan/2021/", await app.PageAsync("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_upload_is_published_when_an_operator_has_it_processed_again()
    {
        await using var app = await CloudApp.StartAsync();
        app.Host.Broken.Add("PublishReport");
        await app.UploadAsync(Path, Report);
        await app.Host.RunUntilIdleAsync();
        app.Host.Broken.Clear();

        await app.SendAsync(QueueNames.Operations, """{"command":"reprocess","report":"qinglan/2021"}""");
        await app.Host.RunUntilIdleAsync();

        Assert.Equal(ReceiptStatus.Published, (await app.ReceiptAsync(Path)).Status);
    }

    [Fact]
    public async Task The_timer_finds_an_upload_whose_event_was_lost()
    {
        await using var app = await CloudApp.StartAsync();
        await app.PutAsync(Path, Report);

        app.Clock.Now += TimeSpan.FromHours(1);
        await app.Host.FireAsync("ReconcileArchive");

        Assert.Equal(ReceiptStatus.Published, (await app.ReceiptAsync(Path)).Status);
    }

    [Theory]
    [InlineData("r/qinglan/2021/index.html")]
    [InlineData("r/qinglan/2021/data.json")]
    [InlineData("years/2021/index.html")]
    [InlineData("index/agencies/qinglan.json")]
    [InlineData("index.html")]
    public async Task The_timer_heals_a_file_that_was_removed(string path)
    {
        await using var app = await CloudApp.StartAsync();
        await app.UploadAsync(Path, Report);
        await app.Host.RunUntilIdleAsync();
        var before = await app.ContentAsync(ContainerNames.Site);
        await app.RemoveAsync(ContainerNames.Site, path);

        await app.Host.FireAsync("ReconcileArchive");

        Sites.AssertSame(before, await app.ContentAsync(ContainerNames.Site));
    }
}
