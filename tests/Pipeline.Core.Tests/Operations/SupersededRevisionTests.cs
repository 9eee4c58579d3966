using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Operations;

/// <summary>The site alone keeps a superseded revision, and no worker, however late, takes it away.</summary>
public sealed class SupersededRevisionTests
{
    private static readonly ReportText Draft = new() { Overview = "初稿内容。" };
    private static readonly ReportText Final = new() { Overview = "更正后的内容。" };

    [Fact]
    public async Task A_repair_that_does_not_know_it_is_superseded_leaves_it()
    {
        var newsroom = new Newsroom();
        var draft = await newsroom.PublishAsync(Draft);
        var page = SitePath.Report(draft.Report).Value;
        await newsroom.Site.DeleteAsync(page, default);
        newsroom.Site.Interrupt(page, async () =>
        {
            await newsroom.PublishAsync(Final);
            newsroom.Work.Clear();
        });

        Assert.Empty(await newsroom.Operations.RepairAsync(draft.Report, default));

        Assert.Contains("初稿内容。", PageOf(newsroom, draft), StringComparison.Ordinal);
        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task A_repair_before_the_entry_that_supersedes_it_leaves_it()
    {
        var newsroom = new Newsroom();
        var draft = await newsroom.PublishAsync(Draft);
        newsroom.Site.Interrupt(SitePath.Entries, async () =>
        {
            var setAside = FilesOf(newsroom, draft);
            await newsroom.Operations.RepairAsync(draft.Report, default);
            Assert.Equal(7, setAside.Length);
            Assert.Equal(setAside, FilesOf(newsroom, draft));
        });

        await newsroom.PublishAsync(Final);

        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task A_publication_that_comes_too_late_to_supersede_it_leaves_its_pages()
    {
        var newsroom = new Newsroom();
        await newsroom.PublishAsync(Draft);
        var noon = new DateTimeOffset(2022, 3, 1, 12, 0, 0, TimeSpan.Zero);
        var later = Uploads.Text(new ReportText { Overview = "再次更正后的内容。" }.ToString()) with { Arrived = noon.AddMinutes(1) };
        newsroom.Site.Interrupt(SitePath.Reports, () => newsroom.PublishAsync(Uploads.Text(Final.ToString()) with { Arrived = noon }));

        Assert.IsType<Published>(await newsroom.PublishAsync(later));

        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task A_publication_stopped_before_it_settled_is_settled_by_its_next_run_though_superseded_since()
    {
        var newsroom = new Newsroom();
        var draft = await newsroom.PublishAsync(Draft);
        newsroom.Site.Interrupt("index/years/", () => throw new KilledException());
        await Assert.ThrowsAsync<KilledException>(() => newsroom.PublishAsync(Final));
        var page = SitePath.Superseded(new(draft.Report, draft.Revision), ReportView.Both).Value;
        await newsroom.Site.DeleteAsync(page, default);
        await newsroom.PublishAsync(new ReportText { Overview = "再次更正后的内容。" });

        await newsroom.PublishAsync(Final.ToString());

        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task A_publication_looks_at_no_revision_but_its_own_and_the_one_it_supersedes()
    {
        var newsroom = new Newsroom();
        var draft = await newsroom.PublishAsync(Draft);
        await newsroom.PublishAsync(Final);
        newsroom.Site.Reads.Clear();
        newsroom.Site.Writes.Clear();

        await newsroom.PublishAsync(new ReportText { Overview = "再次更正后的内容。" });

        Assert.DoesNotContain(newsroom.Site.Reads.Concat(newsroom.Site.Writes), path => path.StartsWith($"r/{draft.Report}/{draft.Revision}/", StringComparison.Ordinal));
        Assert.Empty(await newsroom.VerifyAsync());
    }

    private static string PageOf(Newsroom newsroom, CatalogueEntry entry) =>
        newsroom.Site.Text(SitePath.Superseded(new(entry.Report, entry.Revision), ReportView.Both).Value);

    private static string[] FilesOf(Newsroom newsroom, CatalogueEntry entry) =>
        [.. newsroom.Site.Content.Keys.Where(path => path.StartsWith($"r/{entry.Report}/{entry.Revision}/", StringComparison.Ordinal))];
}
