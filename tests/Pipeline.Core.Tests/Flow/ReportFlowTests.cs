using Pipeline.Core.Flow;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Flow;

public sealed class ReportFlowTests
{
    private const string Path = "qinglan/report.txt";
    private static readonly string Draft = new ReportText { Overview = "初稿内容。" }.ToString();
    private static readonly string Final = new ReportText { Overview = "更正后的内容。" }.ToString();

    [Fact]
    public async Task An_upload_ends_on_the_site_in_the_archive_and_in_a_receipt()
    {
        var room = new CloudRoom();
        room.Upload(Path, Draft);

        await room.RunAsync();

        Assert.Contains("初稿内容。", room.Site.Text("r/qinglan/2021/index.html"), StringComparison.Ordinal);
        Assert.Contains("r/qinglan/2021/", room.Site.Text("index.html"), StringComparison.Ordinal);
        var receipt = room.Receipt(Path);
        Assert.Equal((ReceiptStatus.Published, "r/qinglan/2021/index.html"), (receipt.Status, receipt.Page));
        Assert.Equal([PipelineStage.Extract, PipelineStage.Translate, PipelineStage.Publish, PipelineStage.Archive], receipt.Stages.Select(stage => stage.Stage));
    }

    [Fact]
    public async Task When_all_is_done_nothing_is_left_unfinished()
    {
        var room = new CloudRoom();
        room.Upload(Path, Draft);

        await room.RunAsync();

        Assert.DoesNotContain(room.Work.Content.Keys, path => path.StartsWith(WorkPath.AllUnfinished, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_state_of_a_report_says_which_stages_each_revision_passed()
    {
        var room = new CloudRoom();
        var upload = room.Upload(Path, Draft);

        await room.RunAsync();

        var revision = Assert.Single(room.State(new("qinglan", 2021)).Revisions);
        Assert.Equal((upload, room.Clock.Now), (revision.Upload, revision.Arrived));
        Assert.Equal([PipelineStage.Extract, PipelineStage.Translate, PipelineStage.Publish, PipelineStage.Archive], revision.Stages.Select(stage => stage.Stage));
    }

    [Fact]
    public async Task The_same_event_again_and_again_does_nothing_more()
    {
        var room = new CloudRoom();
        var upload = room.Upload(Path, Draft);
        await room.RunAsync();
        var before = room.Everything;

        for (var i = 0; i < 4; i++)
        {
            room.Clock.Now += TimeSpan.FromMinutes(1);
            room.Send(QueueNames.Extract, UploadEvents.Write(upload));
            Assert.IsType<Step.Dropped>(Assert.Single(await room.RunAsync()));
        }

        Assert.Equal(before, room.Everything);
    }

    [Fact]
    public async Task An_event_of_a_version_that_was_replaced_since_is_dropped()
    {
        var room = new CloudRoom();
        room.Upload(Path, Draft);
        room.Upload(Path, Final);

        var steps = await room.RunAsync();

        Assert.IsType<Step.Dropped>(steps[0]);
        Assert.Single(room.State(new("qinglan", 2021)).Revisions);
        Assert.Contains("更正后的内容。", room.Site.Text("r/qinglan/2021/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejected_upload_changes_nothing_but_its_receipt()
    {
        var room = new CloudRoom();
        room.Upload(Path, Draft);
        await room.RunAsync();
        var before = room.Site.Content;

        room.Upload(Path, "这不是报告。");
        var steps = await room.RunAsync();

        Assert.IsType<Step.Refused>(Assert.Single(steps));
        Sites.AssertSame(before, room.Site.Content);
        Assert.Equal(ReceiptStatus.Rejected, room.Receipt(Path).Status);
        Assert.Contains(room.Receipt(Path).Stages[0].Diagnostics, finding => finding.Severity is Severity.Error);
    }

    [Fact]
    public async Task A_file_too_large_to_hold_is_refused_without_being_read()
    {
        var room = new CloudRoom();
        room.Send(QueueNames.Extract, UploadEvents.Write(room.Inbox.PutHuge(Path, 5_000_000_000).Id));

        await room.RunAsync();

        Assert.Equal("RPT002", Assert.Single(room.Receipt(Path).Stages[0].Diagnostics).Code);
    }

    [Fact]
    public async Task The_same_bytes_uploaded_again_get_a_receipt_that_says_so()
    {
        var room = new CloudRoom();
        room.Upload(Path, Draft);
        await room.RunAsync();

        room.Upload("qinglan/again.txt", Draft);
        await room.RunAsync();

        var receipt = room.Receipt("qinglan/again.txt");
        Assert.Equal(ReceiptStatus.Published, receipt.Status);
        Assert.Contains(receipt.Stages.SelectMany(stage => stage.Diagnostics), finding => finding.Code == "RPT401");
    }

    [Fact]
    public async Task The_receipt_of_an_earlier_upload_never_takes_the_place_of_a_later_ones()
    {
        var room = new CloudRoom();
        room.Upload(Path, Draft);
        Assert.IsType<Step.Onward>(Assert.Single(await HandleNextAsync(room)));
        room.Clock.Now += TimeSpan.FromMinutes(1);
        var later = room.Upload(Path, Final);

        await room.RunAsync();

        Assert.Equal(later, room.Receipt(Path).Upload);
        Assert.Equal(ReceiptStatus.Published, room.Receipt(Path).Status);
    }

    [Fact]
    public async Task Of_two_revisions_the_later_upload_stands_whichever_is_published_first()
    {
        var room = new CloudRoom();
        room.Upload("qinglan/draft.txt", Draft);
        var draft = await HandleNextAsync(room);
        room.Clock.Now += TimeSpan.FromMinutes(1);
        var (queue, message) = room.Lose();
        room.Upload("qinglan/final.txt", Final);
        await room.RunAsync();

        room.Send(queue, message);
        await room.RunAsync();

        Assert.IsType<Step.Onward>(Assert.Single(draft));
        Assert.Contains("更正后的内容。", room.Site.Text("r/qinglan/2021/index.html"), StringComparison.Ordinal);
        Assert.Equal(ReceiptStatus.NotShown, room.Receipt("qinglan/draft.txt").Status);
        Assert.Equal(ReceiptStatus.Published, room.Receipt("qinglan/final.txt").Status);
    }

    [Fact]
    public async Task An_empty_file_is_refused_when_its_event_does_not_say_that_it_is_empty()
    {
        var room = new CloudRoom();
        room.Upload(Path, "");

        await room.RunAsync();

        Assert.Equal("RPT001", Assert.Single(room.Receipt(Path).Stages[0].Diagnostics).Code);
    }

    [Fact]
    public async Task A_revision_that_was_overtaken_is_published_when_it_is_uploaded_again()
    {
        var room = new CloudRoom();
        room.Upload("qinglan/draft.txt", Draft);
        await HandleNextAsync(room);
        var (queue, message) = room.Lose();
        room.Clock.Now += TimeSpan.FromMinutes(1);
        room.Upload("qinglan/final.txt", Final);
        await room.RunAsync();
        room.Send(queue, message);
        await room.RunAsync();

        room.Clock.Now += TimeSpan.FromMinutes(1);
        room.Upload("qinglan/draft.txt", Draft);
        await room.RunAsync();

        Assert.Contains("初稿内容。", room.Site.Text("r/qinglan/2021/index.html"), StringComparison.Ordinal);
        Assert.Equal(ReceiptStatus.Published, room.Receipt("qinglan/draft.txt").Status);
    }

    [Fact]
    public async Task What_was_under_way_when_a_report_was_withdrawn_is_withdrawn_with_it()
    {
        var room = new CloudRoom();
        room.Upload("qinglan/draft.txt", Draft);
        await room.RunAsync();
        room.Clock.Now += TimeSpan.FromMinutes(1);
        room.Upload("qinglan/final.txt", Final);
        await HandleNextAsync(room);
        room.Clock.Now += TimeSpan.FromMinutes(1);

        await room.Operations.RunAsync(new OperationMessage(OperationCommand.Withdraw, new("qinglan", 2021)), CancellationToken.None);
        await room.RunAsync();

        Assert.DoesNotContain("更正后的内容。", room.Site.Text("r/qinglan/2021/index.html"), StringComparison.Ordinal);
        Assert.Equal(ReceiptStatus.NotShown, room.Receipt("qinglan/final.txt").Status);
    }

    [Fact]
    public async Task What_is_uploaded_after_a_withdrawal_is_published()
    {
        var room = new CloudRoom();
        room.Upload("qinglan/draft.txt", Draft);
        await room.RunAsync();
        room.Clock.Now += TimeSpan.FromMinutes(1);
        await room.Operations.RunAsync(new OperationMessage(OperationCommand.Withdraw, new("qinglan", 2021)), CancellationToken.None);
        room.Clock.Now += TimeSpan.FromMinutes(1);

        room.Upload("qinglan/final.txt", Final);
        await room.RunAsync();

        Assert.Contains("更正后的内容。", room.Site.Text("r/qinglan/2021/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_in_another_agencys_folder_is_rejected_and_told_where_it_belongs()
    {
        var room = await CloudRoom.WithSampleDataAsync();
        room.Upload("yunshan/report.docx", Repository.Sample("qinglan-2021.docx"));

        await room.RunAsync();

        Assert.Empty(room.Site.Content);
        var receipt = room.Receipt("yunshan/report.docx");
        Assert.Equal(ReceiptStatus.Rejected, receipt.Status);
        Assert.Contains(receipt.Stages[0].Diagnostics, finding => finding.Code == "RPT113" && finding.Message.Contains("“qinglan”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_slip_in_the_registry_stops_no_report_and_is_reported()
    {
        var room = await CloudRoom.WithSampleDataAsync();
        room.Upload(Path, Draft);
        await room.RunAsync();
        await room.Work.WriteAsync(WorkPath.Agencies, "[{"u8.ToArray(), WriteCondition.None, CancellationToken.None);
        room.Clock.Now += TimeSpan.FromHours(1);

        room.Upload(Path, Final);
        await room.RunAsync();

        Assert.Contains("青岚", room.Site.Text("agencies/qinglan/index.html"), StringComparison.Ordinal);
        Assert.Equal(ReceiptStatus.Published, room.Receipt(Path).Status);
        Assert.Equal("RPT501", Assert.Single(await room.Stages.FaultsAsync(CancellationToken.None)).Code);
    }

    [Fact]
    public async Task A_registry_that_never_could_be_read_publishes_nothing()
    {
        var room = new CloudRoom();
        await room.Work.WriteAsync(WorkPath.Agencies, "[{"u8.ToArray(), WriteCondition.None, CancellationToken.None);
        room.Upload(Path, Draft);

        await Assert.ThrowsAsync<InvalidDataException>(room.RunAsync);

        Assert.Empty(room.Site.Content);
    }

    [Theory]
    [InlineData(QueueNames.Extract)]
    [InlineData(QueueNames.Translate)]
    [InlineData(QueueNames.Publish)]
    [InlineData(QueueNames.Archive)]
    public async Task A_stage_killed_before_any_of_its_writes_ends_like_one_that_was_not(string queue)
    {
        var undisturbed = new CloudRoom();
        undisturbed.Upload(Path, Draft);
        await undisturbed.RunAsync();

        for (var writes = 0; ; writes++)
        {
            var room = new CloudRoom();
            room.Upload(Path, Draft);
            var message = await room.RunUntilAsync(queue);
            var wasKilled = await room.KillAfterAsync(writes, () => room.HandleAsync(queue, message));
            room.Send(queue, message);
            await room.RunAsync();

            Assert.Equal(undisturbed.Everything, room.Everything);
            Assert.True(wasKilled || writes > 0, "Nothing was killed.");
            if (!wasKilled)
            {
                break;
            }
        }
    }

    private static async Task<IReadOnlyList<Step>> HandleNextAsync(CloudRoom room)
    {
        var (queue, message) = room.Lose();
        return await room.HandleAsync(queue, message);
    }
}
