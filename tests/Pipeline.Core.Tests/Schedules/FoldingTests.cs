using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Schedules;

/// <summary>Workers who do the same work at once: on one thread by turns, and on as many as there are.</summary>
public sealed class FoldingTests
{
    /// <summary>One of them may be late by hours in the middle of it, and their clocks differ by hours: each may take the other for dead.</summary>
    [Fact]
    public async Task Two_workers_who_fold_at_once_by_clocks_hours_apart_leave_a_sound_site()
    {
        var before = await UnfoldedAsync();
        for (var seed = 1; seed <= 25; seed++)
        {
            var site = new MemoryBlobStore();
            before.Site.Content.ToList().ForEach(file => site.Add(file.Key, file.Value));
            var turns = new Turns(seed);

            turns.Run(() => Task.WhenAll(Enumerable.Range(0, 2).Select(_ => FoldAsync(turns, before.Work, site))));
            turns.Run(() => Publisher(before.Work, site, new TurnClock(turns, TimeSpan.FromDays(1))).CompleteAsync(default));

            var found = await new Newsroom(site: site, work: before.Work).VerifyAsync();
            Assert.True(found.Count == 0, $"Seed {seed}: verification finds {string.Join(' ', found)}.");
        }
    }

    [Fact]
    public async Task Five_hundred_uploads_of_eight_writers_are_all_published_once()
    {
        var (work, site) = (new MemoryBlobStore(), new MemoryBlobStore());
        var uploads = Enumerable.Range(0, 500).Select(number => (Slug: $"agency-{number / 10}", Year: 2014 + (number % 10))).ToList();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            var publisher = Publisher(work, site, TimeProvider.System);
            foreach (var (slug, year) in uploads.Where((_, number) => number % 8 == writer))
            {
                Assert.IsType<Published>(await publisher.PublishAsync(UploadOf(slug, year), null, default));
            }

            await publisher.CompleteAsync(default);
        })));

        var content = site.Content;
        var expected = uploads.Select(upload => $"{upload.Slug}/{upload.Year}").Order(StringComparer.Ordinal);
        Assert.Equal(500, content.Keys.Count(path => path.StartsWith(SitePath.Entries, StringComparison.Ordinal)));
        Assert.All(new PublishedLists(content).ByName.Values, list => Assert.Equal(expected, list));
    }

    /// <summary>A site with reports that are published and not folded into any list yet.</summary>
    private static async Task<(MemoryBlobStore Work, MemoryBlobStore Site)> UnfoldedAsync()
    {
        var (work, site) = (new MemoryBlobStore(), new MemoryBlobStore());
        var publisher = Publisher(work, site, TimeProvider.System);
        foreach (var (slug, year) in new[] { ("dongcheng", 2021), ("dongcheng", 2022), ("xicheng", 2021) })
        {
            await publisher.PublishAsync(UploadOf(slug, year), null, default);
        }

        return (work, site);
    }

    private static async Task FoldAsync(Turns turns, IBlobStore work, IBlobStore site)
    {
        var faults = new Faults(turns.Random.Next())
        {
            DelayRate = 0.03,
            Pause = (isLate, _) => isLate ? turns.SleepAsync(TimeSpan.FromHours(turns.Random.Next(3))) : turns.PassAsync(),
        };
        var clock = new TurnClock(turns, TimeSpan.FromHours(turns.Random.Next(-6, 6)));
        await Publisher(work, new FaultyBlobStore(site, faults), clock).CompleteAsync(default);
    }

    private static ReportPublisher Publisher(IBlobStore work, IBlobStore site, TimeProvider clock) =>
        ReportPublisher.Over(work, site, new() { Registry = AgencyRegistry.Empty }, machine: null, clock);

    private static Upload UploadOf(string slug, int year) =>
        new("report.txt", Encoding.UTF8.GetBytes(new ReportText { Title = $"某某市水务局{year}年政府信息公开工作年度报告" }.ToString()), slug);
}
