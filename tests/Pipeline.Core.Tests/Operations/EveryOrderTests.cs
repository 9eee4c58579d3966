using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Operations;

/// <summary>Whatever workers do to a site, at once and in any order, it ends as its entries make it.</summary>
public sealed class EveryOrderTests
{
    private static readonly string[] Agencies = ["东城市水务局", "南城市水务局", "西城市水务局"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 6)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_site_is_byte_for_byte_what_a_rebuild_from_the_entries_gives(int seed)
    {
        var newsroom = new Newsroom(site: new MemoryBlobStore { Yields = true });

        await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => WorkAsync(newsroom, new Random((seed * 100) + worker))));

        var rebuilt = newsroom.WithOnlyItsEntries();
        Assert.Empty(await rebuilt.Operations.RebuildAsync(default));
        Sites.AssertSame(rebuilt.Site.Content, newsroom.Site.Content);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_rebuild_beside_workers_takes_nothing_from_them(int seed)
    {
        var newsroom = new Newsroom(site: new MemoryBlobStore { Yields = true });
        await newsroom.PublishAsync(new ReportText());

        var workers = Task.WhenAll(Enumerable.Range(0, 3).Select(worker => WorkAsync(newsroom, new Random((seed * 100) + worker))));
        while (!workers.IsCompleted)
        {
            await newsroom.Operations.RebuildAsync(default);
        }

        await workers;
        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task A_withdrawal_before_the_pages_of_a_better_translation_are_written_stands()
    {
        var site = new MemoryBlobStore();
        var entry = await new Newsroom(site: site).PublishAsync(new ReportText());
        var newsroom = new Newsroom(memory: Memories.Of("全年工作平稳有序。", "Work went smoothly all year."), site: site);
        site.Interrupt(SitePath.Reports, () => newsroom.Operations.WithdrawAsync(entry.Report, default));

        Assert.IsType<Unchanged>(await newsroom.PublishAsync(new ReportText().ToString()));

        Assert.Contains("This report has been withdrawn", site.Text(SitePath.Report(entry.Report).Value), StringComparison.Ordinal);
        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task A_rebuild_between_the_pages_and_the_entry_of_a_report_leaves_it_its_pages()
    {
        var newsroom = new Newsroom();
        await newsroom.PublishAsync(new ReportText());
        newsroom.Site.Interrupt(SitePath.Entries, () => newsroom.Operations.RebuildAsync(default));

        await newsroom.PublishAsync(new ReportText { Title = "东城市水务局2022年政府信息公开工作年度报告" });

        Assert.Empty(await newsroom.VerifyAsync());
    }

    /// <summary>Publishes, corrects, withdraws and brings back reports of a few agencies and years.</summary>
    private static async Task WorkAsync(Newsroom newsroom, Random random)
    {
        for (var step = 0; step < 6; step++)
        {
            var title = $"{Agencies[random.Next(Agencies.Length)]}{random.Next(2021, 2023)}年政府信息公开工作年度报告";
            var text = new ReportText { Title = title, Overview = $"第{random.Next(3)}稿。" };
            var report = ReportOf(await newsroom.PublishAsync(text.ToString()));
            await (random.Next(4) switch
            {
                0 or 1 => newsroom.Operations.WithdrawAsync(report, default),
                2 => newsroom.Operations.UndoWithdrawalAsync(report, default),
                _ => Task.CompletedTask,
            });
        }
    }

    private static ReportId ReportOf(PublishOutcome outcome) => outcome switch
    {
        Published published => published.Entry.Report,
        Unchanged unchanged => unchanged.Entry.Report,
        _ => throw new InvalidOperationException("A report of the test was rejected."),
    };
}
