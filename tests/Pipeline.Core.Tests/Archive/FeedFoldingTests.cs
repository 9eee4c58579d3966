using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Archive;

/// <summary>Whoever folds, and in whatever order, feeds and sitemaps end as the entries make them.</summary>
public sealed class FeedFoldingTests
{
    private static readonly CatalogueEntry[] Entries =
    [
        .. Enumerable.Range(0, 12).SelectMany(n => new[]
        {
            Chronicle.Entry($"agency-{n % 5}", 1, month: 1 + n) with { Year = 2015 + n },
            Chronicle.Entry($"agency-{n % 5}", 2, month: 1 + (n * 5 % 12)) with { Year = 2015 + n, IsWithdrawn = n % 4 == 0 },
        }),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Workers_at_once_end_where_a_rebuild_does(int seed)
    {
        var chronicle = new Chronicle(new MemoryBlobStore { Yields = true });
        var reports = Entries.GroupBy(entry => entry.Report).ToArray();
        new Random(seed).Shuffle(reports);

        await Task.WhenAll(reports.Chunk(4).Select(async share =>
        {
            foreach (var entry in share.SelectMany(report => report))
            {
                await chronicle.AddAsync(entry);
            }
        }));

        Sites.AssertSame(await chronicle.RebuiltAsync(), chronicle.Site.Content);
    }

    [Theory]
    [InlineData("index/log.json")]
    [InlineData("index/log/2022-03.json")]
    [InlineData("feed.atom")]
    [InlineData("sitemap.xml")]
    public async Task What_is_lost_is_made_anew_for_all_reports_by_the_next_that_touches_it(string path)
    {
        var chronicle = new Chronicle();
        await chronicle.AddAsync(Entries);
        await chronicle.Site.DeleteAsync(path, default);

        await chronicle.AddAsync(Chronicle.Entry("another"));

        Sites.AssertSame(await chronicle.RebuiltAsync(), chronicle.Site.Content);
    }

    [Fact]
    public async Task A_site_from_before_there_were_feeds_gets_all_of_them_with_its_next_report()
    {
        var chronicle = new Chronicle();
        await chronicle.AddAsync(Entries);
        foreach (var path in chronicle.Site.Content.Keys.Where(IsOurs))
        {
            await chronicle.Site.DeleteAsync(path, default);
        }

        await chronicle.AddAsync(Chronicle.Entry("another"));

        Sites.AssertSame(await chronicle.RebuiltAsync(), chronicle.Site.Content);
    }

    [Fact]
    public async Task Folding_again_writes_nothing()
    {
        var chronicle = new Chronicle();
        await chronicle.AddAsync(Entries);
        var before = chronicle.Site.Writes.Count;

        await chronicle.Feeds.FoldAsync([.. Entries.Select(entry => entry.Report)], default);
        await chronicle.Sitemaps.FoldAsync([.. Entries.Select(entry => entry.Report)], default);

        Assert.Empty(chronicle.Site.Writes.Skip(before));
    }

    [Theory]
    [InlineData("feed.atom")]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    [InlineData("agencies/{agency}/feed.atom")]
    [InlineData("r/{id}/report.xlf")]
    [InlineData("r/{id}/review/index.html")]
    public async Task What_an_inspection_misses_is_drawn_by_the_repair_of_one_report(string path)
    {
        var site = await SoundSite.MakeAsync();
        var sound = site.Newsroom.Site.Content;
        await site.DeleteAsync(path);

        var damaged = Assert.Single(await new ArchiveInspection(site.Newsroom.Site).FindDamagedAsync(default));
        Assert.Empty(await site.Newsroom.Operations.RepairAsync(damaged, default));

        Sites.AssertSame(sound, site.Newsroom.Site.Content);
    }

    private static bool IsOurs(string path) =>
        path.EndsWith(".atom", StringComparison.Ordinal) || path.StartsWith("index/log", StringComparison.Ordinal) || path.StartsWith("sitemap", StringComparison.Ordinal) || path == "robots.txt";
}
