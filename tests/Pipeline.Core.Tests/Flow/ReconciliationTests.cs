using Pipeline.Core.Flow;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Flow;

/// <summary>What the timer finds, in an archive that has been opened.</summary>
public sealed class ReconciliationTests : IAsyncLifetime
{
    private const string Path = "qinglan/report.txt";
    private readonly CloudRoom _room = new();

    public Task InitializeAsync() => _room.OpenAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task While_nothing_is_wrong_nothing_is_sent()
    {
        _room.Upload(Path, new ReportText().ToString());
        await _room.RunAsync();

        Assert.Empty((await ReconcileLaterAsync()).Messages);
    }

    [Fact]
    public async Task A_report_that_was_listed_and_never_folded_is_taken_up_again()
    {
        _room.Upload(Path, new ReportText().ToString());
        await _room.RunAsync();
        Assert.True(SitePath.TryReadEntry(_room.Site.Content.Keys.Single(path => path.StartsWith(SitePath.Entries, StringComparison.Ordinal)), out var report, out var ordinal));
        await _room.Site.WriteAsync(SitePath.Pending(report, ordinal).Value, StoredJson.Write(new PendingMark(_room.Clock.Now), StoredJson.PendingMark), WriteCondition.None, default);

        Assert.Empty((await ReconcileAsync()).Messages);
        _room.Send(await ReconcileLaterAsync());
        await _room.RunAsync();

        Assert.DoesNotContain(_room.Site.Content.Keys, path => path.StartsWith(SitePath.AllPending, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_upload_whose_event_was_lost_is_published()
    {
        _room.Upload(Path, new ReportText().ToString());
        _room.Lose();

        _room.Send(await ReconcileLaterAsync());
        await _room.RunAsync();

        Assert.Equal(ReceiptStatus.Published, _room.Receipt(Path).Status);
    }

    [Fact]
    public async Task An_upload_that_has_only_just_arrived_is_left_to_its_event()
    {
        _room.Upload(Path, new ReportText().ToString());

        Assert.Empty((await ReconcileAsync()).Messages);
    }

    [Fact]
    public async Task Of_agencies_whose_names_begin_alike_only_the_upload_nothing_is_known_of_is_sent_again()
    {
        foreach (var path in new[] { "qing/a.txt", "qing-lan/a.txt", "qing-lan/b.txt", "qing2/a.txt" })
        {
            _room.Upload(path, new ReportText { Title = $"{path[..^6]}市水务局2021年政府信息公开工作年度报告" }.ToString());
        }

        await _room.RunAsync();
        var lost = _room.Upload("qing-lan/a.txt.txt", new ReportText().ToString());
        _room.Lose();

        var sent = Assert.Single((await ReconcileLaterAsync()).Messages);

        Assert.Equal((QueueNames.Extract, UploadEvents.Write(lost)), (sent.Queue, sent.Message));
    }

    [Fact]
    public async Task A_new_version_whose_event_was_lost_is_published_too()
    {
        _room.Upload(Path, new ReportText { Overview = "初稿内容。" }.ToString());
        await _room.RunAsync();
        _room.Upload(Path, new ReportText { Overview = "更正后的内容。" }.ToString());
        _room.Lose();

        _room.Send(await ReconcileLaterAsync());
        await _room.RunAsync();

        Assert.Contains("更正后的内容。", _room.Site.Text("r/qinglan/2021/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_message_lost_on_the_way_is_sent_again(int stagesBefore)
    {
        _room.Upload(Path, new ReportText().ToString());
        for (var i = 0; i < stagesBefore; i++)
        {
            var (queue, message) = _room.Lose();
            await _room.HandleAsync(queue, message);
        }

        _room.Lose();
        _room.Send(await ReconcileLaterAsync());
        await _room.RunAsync();

        Assert.Equal(ReceiptStatus.Published, _room.Receipt(Path).Status);
        Assert.Empty((await ReconcileLaterAsync()).Messages);
    }

    [Fact]
    public async Task A_message_that_waits_its_turn_is_not_sent_again_and_again()
    {
        _room.Upload(Path, new ReportText().ToString());
        var (queue, message) = _room.Lose();
        await _room.HandleAsync(queue, message);

        Assert.Single((await ReconcileLaterAsync()).Messages);
        Assert.Empty((await ReconcileAsync()).Messages);
    }

    [Fact]
    public async Task A_rejected_upload_is_not_tried_again()
    {
        _room.Upload(Path, "这不是报告。");
        await _room.RunAsync();

        Assert.Empty((await ReconcileLaterAsync()).Messages);
    }

    [Fact]
    public async Task An_upload_that_was_given_up_is_not_tried_again()
    {
        var upload = _room.Upload(Path, new ReportText().ToString());
        _room.Lose();
        await _room.Flow.GiveUpAsync(PipelineStage.Extract, UploadEvents.Write(upload), CancellationToken.None);

        Assert.Empty((await ReconcileLaterAsync()).Messages);
    }

    [Fact]
    public async Task A_style_sheet_that_is_gone_is_made_again()
    {
        _room.Upload(Path, new ReportText().ToString());
        await _room.RunAsync();
        var before = _room.Site.Content;
        await _room.Site.DeleteAsync(before.Keys.Single(path => path.EndsWith(".css", StringComparison.Ordinal)), CancellationToken.None);

        _room.Send(await ReconcileAsync());
        await _room.RunAsync();

        Sites.AssertSame(before, _room.Site.Content);
    }

    [Fact]
    public async Task A_file_that_goes_again_and_again_is_made_again_each_time()
    {
        _room.Upload(Path, new ReportText().ToString());
        await _room.RunAsync();
        var before = _room.Site.Content;
        foreach (var path in new[] { "index.html", "404.html", "r/qinglan/2021/index.html", "r/qinglan/2021/data.json", "index/root.json", "years/2021/index.html" })
        {
            await _room.Site.DeleteAsync(path, CancellationToken.None);

            _room.Send(await ReconcileAsync());
            await _room.RunAsync();

            Sites.AssertSame(before, _room.Site.Content);
        }
    }

    [Fact]
    public async Task What_does_not_mend_is_tried_ever_more_seldom()
    {
        _room.Upload(Path, new ReportText().ToString());
        var sent = 0;
        for (var halfHours = 0; halfHours < 48; halfHours++)
        {
            sent += (await ReconcileLaterAsync()).Messages.Count;
        }

        Assert.InRange(sent, 2, 6);
    }

    [Fact]
    public async Task A_damaged_mark_does_not_keep_the_others_from_being_found()
    {
        _room.Upload(Path, new ReportText().ToString());
        _room.Lose();
        await _room.Work.WriteAsync(WorkPath.AllUnfinished + "a/2021/b/c.json", "{"u8.ToArray(), WriteCondition.None, CancellationToken.None);

        Assert.Single((await ReconcileLaterAsync()).Messages);
    }

    [Fact]
    public async Task A_file_where_no_upload_belongs_is_left_alone()
    {
        _room.Inbox.Put("qinglan/2021/report.txt", new ReportText().ToString());

        Assert.Empty((await ReconcileLaterAsync()).Messages);
    }

    [Theory]
    [InlineData("r/qinglan/2021/en/index.html")]
    [InlineData("r/qinglan/2021/data.json")]
    [InlineData("r/qinglan/2021/manifest.json")]
    [InlineData("agencies/qinglan/index.html")]
    [InlineData("index/agencies/qinglan.json")]
    [InlineData("years/2021/index.html")]
    [InlineData("index/years/2021.json")]
    [InlineData("index/root.json")]
    [InlineData("404.html")]
    [InlineData("r/qinglan/2021/original.txt")]
    public async Task A_file_of_the_site_that_is_gone_is_made_again(string path)
    {
        _room.Upload(Path, new ReportText().ToString());
        await _room.RunAsync();
        var before = _room.Site.Content;
        await _room.Site.DeleteAsync(path, CancellationToken.None);

        _room.Send(await ReconcileLaterAsync());
        await _room.RunAsync();

        Sites.AssertSame(before, _room.Site.Content);
        Assert.Empty((await ReconcileLaterAsync()).Messages);
    }

    private Task<Outbox> ReconcileLaterAsync()
    {
        _room.Clock.Now += _room.Options.Patience;
        return ReconcileAsync();
    }

    private Task<Outbox> ReconcileAsync() => _room.ReconcileAsync();
}
