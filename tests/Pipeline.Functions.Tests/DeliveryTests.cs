using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;
using Pipeline.Functions.Tests.Kit;

namespace Pipeline.Functions.Tests;

/// <summary>Queues deliver at least once, late, and in any order: the site is the same.</summary>
public sealed class DeliveryTests
{
    private const string Path = "qinglan/report.txt";
    private static readonly string Draft = new ReportText { Overview = "初稿内容。" }.ToString();
    private static readonly string Final = new ReportText { Overview = "更正后的内容。" }.ToString();

    [Fact]
    public async Task The_same_event_five_times_publishes_once()
    {
        await using var app = await CloudApp.StartAsync();
        var upload = await app.PutAsync(Path, Draft);
        for (var i = 0; i < 5; i++)
        {
            await app.DeliverAsync(upload);
        }

        await app.Host.RunUntilIdleAsync();

        Assert.Single((await app.ContentAsync(ContainerNames.Site)).Keys, path => path.StartsWith("index/e/", StringComparison.Ordinal));
        Assert.Equal(ReceiptStatus.Published, (await app.ReceiptAsync(Path)).Status);
    }

    [Fact]
    public async Task Every_message_delivered_twice_changes_nothing()
    {
        await using var once = await CloudApp.StartAsync();
        await once.UploadAsync(Path, Draft);
        await once.Host.RunUntilIdleAsync();
        await using var twice = await CloudApp.StartAsync();
        twice.Clock.Now = once.Clock.Now;
        twice.Host.DeliversTwice = true;
        await twice.UploadAsync(Path, Draft);

        await twice.Host.RunUntilIdleAsync();

        Sites.AssertSame(await once.ContentAsync(ContainerNames.Site), await twice.ContentAsync(ContainerNames.Site));
    }

    [Fact]
    public async Task An_event_that_arrives_after_its_file_was_replaced_does_no_harm()
    {
        await using var app = await CloudApp.StartAsync();
        var draft = await app.PutAsync(Path, Draft);
        var final = await app.PutAsync(Path, Final);

        await app.DeliverAsync(final);
        await app.DeliverAsync(draft);
        await app.Host.RunUntilIdleAsync();

        Assert.Equal(final, (await app.ReceiptAsync(Path)).Upload);
        Assert.Contains("更正后的内容。", await app.PageAsync("r/qinglan/2021/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_revisions_racing_the_later_upload_stands()
    {
        await using var app = await CloudApp.StartAsync();
        var draft = await app.PutAsync("qinglan/draft.txt", Draft);
        await CloudApp.WaitForNextSecondAsync();
        var final = await app.PutAsync("qinglan/final.txt", Final);
        await app.DeliverAsync(final);
        await app.DeliverAsync(draft);

        await app.Host.RunUntilIdleAsync();

        Assert.Contains("更正后的内容。", await app.PageAsync("r/qinglan/2021/index.html"), StringComparison.Ordinal);
        Assert.Equal(ReceiptStatus.Published, (await app.ReceiptAsync("qinglan/final.txt")).Status);
    }

    [Fact]
    public async Task A_hundred_uploads_at_once_are_all_in_the_archive()
    {
        await using var app = await CloudApp.StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => app.UploadAsync(
            $"district-{i % 25}/{2021 + (i / 25)}.txt",
            new ReportText { Title = $"第{i % 25}区人民政府{2021 + (i / 25)}年政府信息公开工作年度报告" }.ToString())));

        await app.Host.RunUntilIdleAsync();

        var root = StoredJson.Read(BinaryData.FromString(await app.PageAsync("index/root.json")).ToMemory(), StoredJson.ArchiveRoot);
        Assert.Equal((100, 25), (root.Reports, root.Agencies.Count));
        Assert.DoesNotContain(app.Host.Invocations, invocation => invocation.Failure is not null);
    }

    [Fact]
    public async Task An_event_about_nothing_to_publish_is_dropped_with_a_line_in_the_log()
    {
        await using var app = await CloudApp.StartAsync();
        await app.DeliverAsync(new("qinglan/2021/deep.txt", "0x1"));
        await app.SendAsync(QueueNames.Extract, "hello");

        await app.Host.RunUntilIdleAsync();

        Assert.Equal(2, app.Log.Lines.Count(line => line.Event == "Ignored"));
        Assert.Empty(await app.ContentAsync(ContainerNames.Receipts));
    }
}
