using System.Text;
using Pipeline.Core.Flow;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Flow;

/// <summary>What becomes of an upload on which a stage fails again and again.</summary>
public sealed class GivenUpTests
{
    private const string Path = "qinglan/report.txt";
    private static readonly string Draft = new ReportText { Overview = "初稿内容。" }.ToString();
    private static readonly string Final = new ReportText { Overview = "更正后的内容。" }.ToString();

    [Fact]
    public async Task A_revision_that_lacks_only_its_place_in_the_lists_gets_it_at_the_next_reconciliation()
    {
        var room = new CloudRoom();
        room.Upload(Path, Draft);
        var message = await room.RunUntilAsync(QueueNames.Archive);
        await room.Flow.GiveUpAsync(PipelineStage.Archive, message, CancellationToken.None);
        var failed = room.Receipt(Path).Status;

        room.Clock.Now += TimeSpan.FromHours(1);
        room.Send(await new Reconciliation(room.Stores, room.Options, room.Clock).RunAsync(CancellationToken.None));
        await room.RunAsync();

        Assert.Equal((ReceiptStatus.Failed, ReceiptStatus.Published), (failed, room.Receipt(Path).Status));
        Assert.DoesNotContain(room.Receipt(Path).Stages.SelectMany(stage => stage.Diagnostics), finding => finding.Code == "RPT403");
    }

    [Fact]
    public async Task The_receipt_of_what_is_public_does_not_fail_with_a_later_attempt()
    {
        var room = new CloudRoom();
        room.Upload(Path, Draft);
        var message = await room.RunUntilAsync(QueueNames.Translate);
        room.Send(QueueNames.Translate, message);
        await room.RunAsync();

        await room.Flow.GiveUpAsync(PipelineStage.Translate, message, CancellationToken.None);

        Assert.Equal(ReceiptStatus.Published, room.Receipt(Path).Status);
    }

    [Theory]
    [InlineData(PipelineStage.Translate, QueueNames.Translate)]
    [InlineData(PipelineStage.Publish, QueueNames.Publish)]
    public async Task A_stage_that_is_given_up_leaves_a_failed_receipt_and_nothing_unfinished(PipelineStage stage, string queue)
    {
        var room = new CloudRoom();
        room.Upload(Path, Draft);
        var message = await room.RunUntilAsync(queue);

        await room.Flow.GiveUpAsync(stage, message, CancellationToken.None);

        Assert.Equal(ReceiptStatus.Failed, room.Receipt(Path).Status);
        Assert.Equal(stage, Assert.Single(room.State(new("qinglan", 2021)).Revisions).Failed?.Stage);
        Assert.DoesNotContain(room.Work.Content.Keys, path => path.StartsWith(WorkPath.AllUnfinished, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_upload_that_cannot_even_be_read_leaves_a_failed_receipt()
    {
        var room = new CloudRoom();
        var upload = room.Inbox.Put(Path, Draft).Id;

        await room.Flow.GiveUpAsync(PipelineStage.Extract, UploadEvents.Write(upload), CancellationToken.None);

        Assert.Equal("RPT403", Assert.Single(room.Receipt(Path).Stages[0].Diagnostics).Code);
        Assert.Empty(room.Site.Content);
    }

    [Fact]
    public Task A_first_publication_given_up_anywhere_is_taken_back_or_where_it_has_its_entry_finished() => GiveUpAnywhereAsync(
        async room =>
        {
            room.Upload(Path, Draft);
            return await room.RunUntilAsync(QueueNames.Publish);
        },
        room =>
        {
            var entries = EntriesOf(room);
            Assert.Equal(entries.Count > 0, room.Site.Content.Keys.Any(path => path.StartsWith(SitePath.Reports, StringComparison.Ordinal)));
            Assert.Equal(entries.Count > 0 ? ReceiptStatus.Published : ReceiptStatus.Failed, room.Receipt(Path).Status);
        });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_correction_given_up_anywhere_leaves_the_draft_as_it_was_or_takes_its_place(bool isDraftListed) => GiveUpAnywhereAsync(
        async room =>
        {
            room.Upload(Path, Draft);
            var archive = await room.RunUntilAsync(QueueNames.Archive);
            if (isDraftListed)
            {
                await room.HandleAsync(QueueNames.Archive, archive);
            }

            room.Clock.Now += TimeSpan.FromMinutes(1);
            room.Upload("qinglan/final.txt", Final);
            var publish = await room.RunUntilAsync(QueueNames.Publish);
            room.Send(QueueNames.Archive, archive);
            return publish;
        },
        room =>
        {
            var isCorrected = EntriesOf(room).Count == 2;
            Assert.Equal(isCorrected, room.Site.Text("r/qinglan/2021/index.html").Contains("更正后的内容。", StringComparison.Ordinal));
            Assert.Equal(isCorrected ? ReceiptStatus.NotShown : ReceiptStatus.Published, room.Receipt(Path).Status);
            Assert.Equal(isCorrected ? ReceiptStatus.Published : ReceiptStatus.Failed, room.Receipt("qinglan/final.txt").Status);
        });

    [Fact]
    public Task A_better_translation_given_up_anywhere_is_finished() => GiveUpAnywhereAsync(
        async room =>
        {
            var upload = room.Upload(Path, Draft);
            await room.RunAsync();
            room.Clock.Now += TimeSpan.FromHours(1);
            await room.Work.WriteAsync(WorkPath.Memory, Memory("初稿内容。", "The content of the draft."), WriteCondition.None, CancellationToken.None);
            room.Send(QueueNames.Extract, UploadEvents.Write(upload, isAgain: true));
            return await room.RunUntilAsync(QueueNames.Publish);
        },
        room =>
        {
            Assert.Contains("The content of the draft.", room.Site.Text("r/qinglan/2021/index.html"), StringComparison.Ordinal);
            Assert.Equal(ReceiptStatus.Published, room.Receipt(Path).Status);
        });

    [Fact]
    public async Task A_slow_worker_whose_message_was_given_up_meanwhile_finds_its_pages_there_when_it_makes_the_entry()
    {
        var room = new CloudRoom();
        room.Upload(Path, Draft);
        var message = await room.RunUntilAsync(QueueNames.Publish);
        var isThere = false;
        room.Site.Interrupt(SitePath.Entries, async () =>
        {
            await room.Flow.GiveUpAsync(PipelineStage.Publish, message, CancellationToken.None);
            room.Send(await room.ReconcileAsync());
            isThere = room.Site.Content.ContainsKey("r/qinglan/2021/index.html");
        });

        await room.HandleAsync(QueueNames.Publish, message);

        Assert.True(isThere);
    }

    [Fact]
    public async Task What_was_given_up_waits_for_another_upload_of_the_report_that_is_under_way()
    {
        var room = new CloudRoom();
        await room.OpenAsync();
        room.Upload(Path, Draft);
        var given = await room.RunUntilAsync(QueueNames.Publish);
        room.Upload("qinglan/final.txt", Final);
        var message = await room.RunUntilAsync(QueueNames.Publish);
        room.Site.WritesLeft = 5;
        Assert.True(await Killed.DuringAsync(() => room.HandleAsync(QueueNames.Publish, message)));
        room.Site.WritesLeft = null;
        await room.Flow.GiveUpAsync(PipelineStage.Publish, given, CancellationToken.None);
        room.Clock.Now += TimeSpan.FromDays(1);

        var sent = Assert.Single((await room.ReconcileAsync()).Messages);

        Assert.Equal((QueueNames.Publish, message), (sent.Queue, sent.Message));
    }

    [Fact]
    public async Task A_repair_touches_nothing_of_a_report_without_entries_that_nobody_gave_up()
    {
        var room = new CloudRoom();
        room.Upload(Path, Draft);
        await room.RunAsync();
        foreach (var entry in EntriesOf(room))
        {
            await room.Site.DeleteAsync(entry, CancellationToken.None);
        }

        var before = room.Site.Content.ToDictionary();

        var found = (await room.Operations.RunAsync(OperationMessage.Rebuild(new("qinglan", 2021)), CancellationToken.None)).Record.Diagnostics;

        Assert.Equal("RPT407", Assert.Single(found).Code);
        Assert.Equal(before, room.Site.Content);
    }

    /// <summary>Kills a publication after each of its writes in turn, gives it up, and lets the timer run until it has nothing to send; the archive is whole each time.</summary>
    private static async Task GiveUpAnywhereAsync(Func<CloudRoom, Task<string>> arrange, Action<CloudRoom> assert)
    {
        for (var (writes, wasKilled) = (0, true); wasKilled; writes++)
        {
            var room = new CloudRoom();
            await room.OpenAsync();
            var message = await arrange(room);

            wasKilled = await room.KillAfterAsync(writes, () => room.HandleAsync(QueueNames.Publish, message));
            await room.Flow.GiveUpAsync(PipelineStage.Publish, message, CancellationToken.None);
            await room.RunAsync();
            for (var round = 0; round < 4; round++)
            {
                room.Clock.Now += TimeSpan.FromHours(12);
                room.Send(await room.ReconcileAsync());
                await room.RunAsync();
            }

            Assert.Empty((await room.Operations.RunAsync(new OperationMessage(OperationCommand.Verify), CancellationToken.None)).Record.Diagnostics);
            Assert.DoesNotContain(room.Work.Content.Keys, path => path.StartsWith(WorkPath.AllAbandoned, StringComparison.Ordinal));
            assert(room);
        }
    }

    private static List<string> EntriesOf(CloudRoom room) => [.. room.Site.Content.Keys.Where(path => path.StartsWith(SitePath.Entries, StringComparison.Ordinal))];

    private static byte[] Memory(string chinese, string english) => Encoding.UTF8.GetBytes($"""
        <tmx version="1.4">
          <header creationtool="test" creationtoolversion="1" segtype="sentence" o-tmf="test" adminlang="en" srclang="zh-Hans" datatype="plaintext"/>
          <body><tu><tuv xml:lang="zh-Hans"><seg>{chinese}</seg></tuv><tuv xml:lang="en"><seg>{english}</seg></tuv></tu></body>
        </tmx>
        """);
}
