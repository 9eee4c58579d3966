using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Operations;

public sealed class WithdrawalTests
{
    private static readonly ReportText Draft = new() { Overview = "初稿内容。" };
    private static readonly ReportText Final = new() { Overview = "更正后的内容。" };

    [Fact]
    public async Task A_withdrawn_report_leaves_notices_and_nothing_else_at_its_address()
    {
        var (newsroom, id) = await PublishedTwiceAsync();

        await WithdrawAsync(newsroom, id);

        Assert.Equal(
            [$"r/{id}/en/index.html", $"r/{id}/index.html", $"r/{id}/zh/index.html"],
            newsroom.Site.Content.Keys.Where(path => path.StartsWith("r/", StringComparison.Ordinal)));
        Assert.All(ReportViews.Of(Language.SimplifiedChinese), view => Assert.Contains("此报告已撤回", newsroom.Site.Text(SitePath.Report(id, view).Value), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_withdrawn_report_is_in_no_list_readers_see()
    {
        var (newsroom, id) = await PublishedTwiceAsync();
        await newsroom.PublishAsync(new ReportText { Title = "另一市水务局2021年政府信息公开工作年度报告" });

        await WithdrawAsync(newsroom, id);

        var root = StoredJson.Read(newsroom.Site.Content["index/root.json"], StoredJson.ArchiveRoot);
        Assert.Equal((1, 1, 1), (root.Reports, root.Agencies.Count, root.Latest.Count));
        Assert.All(
            new[] { SitePath.Start, SitePath.Agencies, SitePath.Year(2021), SitePath.Agency(id.AgencySlug) },
            page => Assert.DoesNotContain($"r/{id}/", newsroom.Site.Text(page.Value), StringComparison.Ordinal));
        Assert.Contains("目前没有报告。", newsroom.Site.Text(SitePath.Agency(id.AgencySlug).Value), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_is_a_further_entry_and_changes_no_earlier_one()
    {
        var (newsroom, id) = await PublishedTwiceAsync();
        var before = Entries(newsroom);

        await WithdrawAsync(newsroom, id);

        Assert.Equal([.. before, $"index/e/2021/{id.AgencySlug}/0003.json"], Entries(newsroom));
        Assert.DoesNotContain("isWithdrawn", newsroom.Site.Text(before[^1]), StringComparison.Ordinal);
        Assert.Contains("\"isWithdrawn\": true", newsroom.Site.Text(Entries(newsroom)[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_withdrawn_twice_is_withdrawn_once()
    {
        var (newsroom, id) = await PublishedTwiceAsync();
        await WithdrawAsync(newsroom, id);
        var before = newsroom.Site.Content;

        await WithdrawAsync(newsroom, id);

        Sites.AssertSame(before, newsroom.Site.Content);
    }

    [Fact]
    public async Task A_report_that_never_was_cannot_be_withdrawn_or_brought_back()
    {
        var newsroom = new Newsroom();

        var (withdrawn, undone) = (await newsroom.Operations.WithdrawAsync(new("nobody", 2021), default), await newsroom.Operations.UndoWithdrawalAsync(new("nobody", 2021), default));

        Assert.All([withdrawn, undone], result => Assert.Equal("RPT407", Assert.Single(result.Diagnostics).Code));
        Assert.Empty(newsroom.Site.Content);
    }

    [Fact]
    public async Task Bringing_back_a_report_that_is_about_to_be_published_for_the_first_time_takes_none_of_its_pages()
    {
        var newsroom = new Newsroom();
        ReportId id = new("nobody", 2021);
        await newsroom.Site.WriteAsync(SitePath.Report(id).Value, "<html></html>"u8.ToArray(), WriteCondition.None, default);

        await newsroom.Operations.UndoWithdrawalAsync(id, default);

        Assert.Equal([SitePath.Report(id).Value], newsroom.Site.Content.Keys);
    }

    [Theory]
    [InlineData("初稿内容。")]
    [InlineData("更正后的内容。")]
    public async Task What_was_published_before_a_withdrawal_does_not_come_back_by_being_sent_again(string overview)
    {
        var (newsroom, id) = await PublishedTwiceAsync();
        await WithdrawAsync(newsroom, id);
        var before = newsroom.Site.Content;

        var outcome = await newsroom.PublishAsync(new ReportText { Overview = overview }.ToString());

        Assert.Equal("RPT406", Assert.IsType<Unchanged>(outcome).Diagnostics[^1].Code);
        Sites.AssertSame(before, newsroom.Site.Content);
    }

    [Fact]
    public async Task A_better_translation_does_not_bring_a_withdrawn_report_back()
    {
        var newsroom = new Newsroom();
        var entry = await newsroom.PublishAsync(new ReportText());
        await WithdrawAsync(newsroom, entry.Report);
        var before = newsroom.Site.Content;

        var outcome = await new Newsroom(memory: Memories.Of("全年工作平稳有序。", "Work went smoothly all year."), site: newsroom.Site).PublishAsync(new ReportText().ToString());

        Assert.IsType<Unchanged>(outcome);
        Sites.AssertSame(before, newsroom.Site.Content);
    }

    [Fact]
    public async Task A_new_upload_after_a_withdrawal_is_published_and_names_the_withdrawn_ones_without_a_link()
    {
        var (newsroom, id) = await PublishedTwiceAsync();
        var withdrawn = await WithdrawAsync(newsroom, id);

        var entry = await newsroom.PublishAsync(new ReportText { Overview = "重新编制的内容。" });

        var page = newsroom.Site.Text(SitePath.Report(id).Value);
        Assert.Equal(4, entry.Ordinal);
        Assert.Contains("3 of 3", page, StringComparison.Ordinal);
        Assert.Contains(withdrawn.Revision, page, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"{withdrawn.Revision}/\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain(newsroom.Site.Content.Keys, path => path.Contains(withdrawn.Revision, StringComparison.Ordinal));
        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task An_undone_withdrawal_publishes_the_current_revision_again_and_no_other()
    {
        var (newsroom, id) = await PublishedTwiceAsync();
        var before = newsroom.Site.Text(SitePath.Report(id).Value);
        await WithdrawAsync(newsroom, id);

        Assert.True((await newsroom.Operations.UndoWithdrawalAsync(id, default)).IsSuccess(out var entry));

        Assert.Equal((4, false), (entry.Ordinal, entry.IsWithdrawn));
        Assert.Contains("更正后的内容。", before, StringComparison.Ordinal);
        Assert.Contains("更正后的内容。", newsroom.Site.Text(SitePath.Report(id).Value), StringComparison.Ordinal);
        Assert.Equal(9, newsroom.Site.Content.Keys.Count(path => path.StartsWith($"r/{id}/", StringComparison.Ordinal)));
        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task A_withdrawal_cannot_be_undone_once_the_revision_is_no_longer_kept()
    {
        var (newsroom, id) = await PublishedTwiceAsync();
        await WithdrawAsync(newsroom, id);
        newsroom.Work.Clear();
        var before = newsroom.Site.Content;

        var undone = await newsroom.Operations.UndoWithdrawalAsync(id, default);

        Assert.Equal("RPT408", Assert.Single(undone.Diagnostics).Code);
        Sites.AssertSame(before, newsroom.Site.Content);
    }

    [Fact]
    public Task A_withdrawal_killed_before_any_of_its_writes_is_whole_after_the_next_run() =>
        Killed.AnywhereAsync(PublishedTwiceAsync, (newsroom, id) => newsroom.Operations.WithdrawAsync(id, default));

    [Fact]
    public Task An_undone_withdrawal_killed_before_any_of_its_writes_is_whole_after_the_next_run() => Killed.AnywhereAsync(
        async () =>
        {
            var (newsroom, id) = await PublishedTwiceAsync();
            await WithdrawAsync(newsroom, id);
            return (newsroom, id);
        },
        (newsroom, id) => newsroom.Operations.UndoWithdrawalAsync(id, default));

    private static async Task<(Newsroom Newsroom, ReportId Report)> PublishedTwiceAsync()
    {
        var newsroom = new Newsroom();
        await newsroom.PublishAsync(Draft);
        return (newsroom, (await newsroom.PublishAsync(Final)).Report);
    }

    private static async Task<CatalogueEntry> WithdrawAsync(Newsroom newsroom, ReportId report)
    {
        Assert.True((await newsroom.Operations.WithdrawAsync(report, default)).IsSuccess(out var entry));
        return entry;
    }

    private static string[] Entries(Newsroom newsroom) => [.. newsroom.Site.Content.Keys.Where(path => path.StartsWith("index/e/", StringComparison.Ordinal))];
}
