using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Operations;

/// <summary>The page of a year shows the year before as it is published now, whichever comes to the archive first.</summary>
public sealed class YearBesideYearTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 4)];

    [Theory]
    [InlineData(2021, 2022)]
    [InlineData(2022, 2021)]
    public async Task Whichever_year_comes_first_the_later_one_shows_the_earlier(int first, int second)
    {
        var newsroom = new Newsroom();
        await PublishAsync(newsroom, first);
        var last = await PublishAsync(newsroom, second);

        Assert.Contains("2021: ", PageOf(newsroom, new(last.AgencySlug, 2022)), StringComparison.Ordinal);
        Assert.DoesNotContain("2020: ", PageOf(newsroom, new(last.AgencySlug, 2021)), StringComparison.Ordinal);
        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task A_withdrawn_year_is_shown_no_more_until_it_is_brought_back()
    {
        var newsroom = new Newsroom();
        var (before, after) = (await PublishAsync(newsroom, 2021), await PublishAsync(newsroom, 2022));

        await newsroom.Operations.WithdrawAsync(before.Report, default);

        Assert.DoesNotContain("2021: ", PageOf(newsroom, after.Report), StringComparison.Ordinal);
        Assert.Empty(await newsroom.VerifyAsync());

        await newsroom.Operations.UndoWithdrawalAsync(before.Report, default);

        Assert.Contains("2021: ", PageOf(newsroom, after.Report), StringComparison.Ordinal);
        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task A_superseded_revision_shows_its_own_year_alone()
    {
        var newsroom = new Newsroom();
        await PublishAsync(newsroom, 2021);
        var draft = await PublishAsync(newsroom, 2022);
        await PublishAsync(newsroom, 2022, "更正后的内容。");

        var superseded = newsroom.Site.Text(SitePath.Superseded(new(draft.Report, draft.Revision), ReportView.Both).Value);
        Assert.Contains("key-figures", superseded, StringComparison.Ordinal);
        Assert.DoesNotContain("2021: ", superseded, StringComparison.Ordinal);
        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Workers_on_two_years_at_once_leave_what_a_rebuild_gives(int seed)
    {
        var newsroom = new Newsroom(site: new MemoryBlobStore { Yields = true });

        await Task.WhenAll(Enumerable.Range(0, 3).Select(worker => WorkAsync(newsroom, new Random((seed * 100) + worker))));

        var rebuilt = newsroom.WithOnlyItsEntries();
        Assert.Empty(await rebuilt.Operations.RebuildAsync(default));
        Sites.AssertSame(rebuilt.Site.Content, newsroom.Site.Content);
    }

    [Fact]
    public async Task A_withdrawal_while_the_next_year_is_written_is_seen_by_it()
    {
        var newsroom = new Newsroom();
        var before = await PublishAsync(newsroom, 2021);
        newsroom.Site.Interrupt($"r/{before.AgencySlug}/2022/", () => newsroom.Operations.WithdrawAsync(before.Report, default));

        var after = await PublishAsync(newsroom, 2022);

        Assert.DoesNotContain("2021: ", PageOf(newsroom, after.Report), StringComparison.Ordinal);
        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public Task A_publication_killed_before_any_of_its_writes_is_whole_for_both_years_after_the_next_run() => Killed.AnywhereAsync(
        async () =>
        {
            var newsroom = new Newsroom();
            return (newsroom, (await PublishAsync(newsroom, 2022)).Report);
        },
        (newsroom, _) => newsroom.PublishAsync(Of(2021)));

    [Fact]
    public Task A_withdrawal_killed_before_any_of_its_writes_is_whole_for_both_years_after_the_next_run() => Killed.AnywhereAsync(
        async () =>
        {
            var newsroom = new Newsroom();
            await PublishAsync(newsroom, 2022);
            return (newsroom, (await PublishAsync(newsroom, 2021)).Report);
        },
        (newsroom, id) => newsroom.Operations.WithdrawAsync(id, default));

    [Fact]
    public async Task A_better_translation_of_the_successor_is_seen_in_what_changed()
    {
        var site = new MemoryBlobStore();
        var draft = await PublishAsync(new Newsroom(site: site), 2021);
        await PublishAsync(new Newsroom(site: site), 2021, "全年工作更加有序。");
        var changes = SitePath.Changes(new(draft.Report, draft.Revision)).Value;
        Assert.DoesNotContain("Work was in even better order.", site.Text(changes), StringComparison.Ordinal);

        var newsroom = new Newsroom(memory: Memories.Of("全年工作更加有序。", "Work was in even better order."), site: site);
        await newsroom.PublishAsync(Of(2021, "全年工作更加有序。"));

        Assert.Contains("Work was in even better order.", site.Text(changes), StringComparison.Ordinal);
        Assert.Empty(await newsroom.VerifyAsync());
    }

    private static async Task WorkAsync(Newsroom newsroom, Random random)
    {
        for (var step = 0; step < 5; step++)
        {
            var outcome = await newsroom.PublishAsync(Of(random.Next(2021, 2023), $"第{random.Next(3)}稿。"));
            var report = outcome switch
            {
                Published published => published.Entry.Report,
                Unchanged unchanged => unchanged.Entry.Report,
                _ => throw new InvalidOperationException("A report of the test was rejected."),
            };
            await (random.Next(4) switch
            {
                0 or 1 => newsroom.Operations.WithdrawAsync(report, default),
                2 => newsroom.Operations.UndoWithdrawalAsync(report, default),
                _ => Task.CompletedTask,
            });
        }
    }

    private static string PageOf(Newsroom newsroom, ReportId report) => newsroom.Site.Text(SitePath.Report(report, ReportView.English).Value);

    private static async Task<CatalogueEntry> PublishAsync(Newsroom newsroom, int year, string overview = "全年工作平稳有序。") =>
        Assert.IsType<Published>(await newsroom.PublishAsync(Of(year, overview))).Entry;

    private static Upload Of(int year, string overview = "全年工作平稳有序。") =>
        new TabledReport { Year = year, Overview = overview, Tables = [PublishedTables.Applications2021] }.ToUpload();
}
