using Pipeline.Core.Flow;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
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
    public async Task A_first_publication_given_up_anywhere_leaves_nothing_on_the_site()
    {
        for (var (writes, isPublished) = (0, false); !isPublished; writes++)
        {
            var room = new CloudRoom();
            room.Upload(Path, Draft);

            isPublished = await GiveUpAfterAsync(room, writes) == 1;

            Assert.True(isPublished || room.Site.Content.Keys.All(path => path == Stylesheet.Path.Value), $"After {writes} writes, {string.Join(' ', room.Site.Content.Keys)} are left.");
        }
    }

    [Fact]
    public async Task A_correction_given_up_anywhere_leaves_the_site_as_it_was()
    {
        for (var (writes, isPublished) = (0, false); !isPublished; writes++)
        {
            var room = new CloudRoom();
            room.Upload(Path, Draft);
            await room.RunAsync();
            var before = room.Site.Content.ToDictionary();
            room.Upload(Path, Final);

            isPublished = await GiveUpAfterAsync(room, writes) == 2;

            Assert.True(isPublished || before.All(file => room.Site.Content[file.Key].SequenceEqual(file.Value)), $"After {writes} writes the site is another one.");
            Assert.True(isPublished || room.Site.Content.Keys.Except(before.Keys).All(path => path.StartsWith("r/qinglan/2021/", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Pages_another_upload_is_about_to_get_its_entry_for_are_left_to_it()
    {
        var room = new CloudRoom();
        room.Upload(Path, Draft);
        var given = await room.RunUntilAsync(QueueNames.Publish);
        room.Upload("qinglan/final.txt", Final);
        var message = await room.RunUntilAsync(QueueNames.Publish);
        room.Site.WritesLeft = 5;
        Assert.True(await Killed.DuringAsync(() => room.HandleAsync(QueueNames.Publish, message)));
        room.Site.WritesLeft = null;
        var before = room.Site.Content.ToDictionary();

        await room.Flow.GiveUpAsync(PipelineStage.Publish, given, CancellationToken.None);

        Assert.Equal(before, room.Site.Content);
    }

    /// <summary>Lets the publication of what was uploaded live for so many writes to the site, and gives it up; how many entries there are then.</summary>
    private static async Task<int> GiveUpAfterAsync(CloudRoom room, int writes)
    {
        var message = await room.RunUntilAsync(QueueNames.Publish);
        room.Site.WritesLeft = writes;
        await Killed.DuringAsync(() => room.HandleAsync(QueueNames.Publish, message));
        room.Site.WritesLeft = null;
        await room.Flow.GiveUpAsync(PipelineStage.Publish, message, CancellationToken.None);
        return room.Site.Content.Keys.Count(path => path.StartsWith(SitePath.Entries, StringComparison.Ordinal));
    }
}
