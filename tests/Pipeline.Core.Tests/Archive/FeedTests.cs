using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Archive;

/// <summary>What subscribers are told.</summary>
public sealed class FeedTests
{
    private const string Address = "https://example.org/archive/";

    [Fact]
    public async Task Every_feed_of_a_site_keeps_the_rules_of_Atom()
    {
        var site = (await SoundSite.MakeAsync()).Newsroom.Site;
        var feeds = site.Content.Keys.Where(path => path.EndsWith(".atom", StringComparison.Ordinal)).ToList();

        Assert.Equal(5, feeds.Count);
        Assert.All(feeds, path => Assert.Empty(Feed.Of(site, new(path)).Faults()));
        Assert.All(feeds, path => Assert.Equal(SiteAddress.Desk.Of(new(path)), Feed.Of(site, new(path)).Link("self")));
        Assert.All(feeds, path => Assert.StartsWith("application/atom+xml", BlobHeaders.For(path).ContentType, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_address_in_a_feed_is_one_of_the_site()
    {
        var site = (await SoundSite.MakeAsync()).Newsroom.Site;
        var known = site.Content.Keys.Select(path => SiteAddress.Desk.Of(new(path))).ToHashSet();

        Assert.All(site.Content.Keys.Where(path => path.EndsWith(".atom", StringComparison.Ordinal)), path => Assert.Subset(known, Feed.Of(site, new(path)).Addresses.ToHashSet()));
    }

    [Fact]
    public async Task The_archive_documents_lead_back_to_the_first_entry_and_miss_none()
    {
        var chronicle = new Chronicle();
        CatalogueEntry[] entries = [.. Enumerable.Range(0, 130).Select(n => Chronicle.Entry($"agency-{n}", month: 2 + (n / 29), day: 1 + (n % 28)))];
        await chronicle.AddAsync(entries);

        var back = Walk(chronicle.Site, SitePath.Feed, "prev-archive");
        var forth = Walk(chronicle.Site, SitePath.FeedArchive("2022-02"), "next-archive");

        Assert.Equal((4, 50, 5), (back.Count, back[0].Entries.Count, forth.Count));
        Assert.Equal(130, back.SelectMany(document => document.Ids).Distinct().Count());
        Assert.Equal(130, forth.SelectMany(document => document.Ids).Distinct().Count());
        Assert.All(forth, document => Assert.True(document.IsArchive && document.Link("current") == Address + "feed.atom"));
    }

    [Fact]
    public async Task Archive_documents_lead_both_ways()
    {
        var chronicle = new Chronicle();
        await chronicle.AddAsync(Chronicle.Entry("a", month: 2), Chronicle.Entry("b", month: 5));
        await chronicle.AddAsync(Chronicle.Entry("c", month: 3));

        Assert.Equal(
            [(null, Address + "feeds/2022-03.atom"), (Address + "feeds/2022-02.atom", Address + "feeds/2022-05.atom"), (Address + "feeds/2022-03.atom", null)],
            Walk(chronicle.Site, SitePath.FeedArchive("2022-02"), "next-archive").Select(month => (month.Link("prev-archive"), month.Link("next-archive"))));
    }

    [Fact]
    public async Task The_newest_comes_first()
    {
        var chronicle = new Chronicle();
        await chronicle.AddAsync(Chronicle.Entry("a", day: 2), Chronicle.Entry("b", day: 3), Chronicle.Entry("c", day: 1));

        var feed = Feed.Of(chronicle.Site, SitePath.Feed);

        Assert.Equal(["2022-03-03T12:00:00Z", "2022-03-02T12:00:00Z", "2022-03-01T12:00:00Z"], feed.Entries.Select(entry => Feed.Text(entry, "updated")));
        Assert.Equal("2022-03-03T12:00:00Z", feed.Updated);
    }

    [Fact]
    public async Task An_archive_without_reports_has_a_feed_without_entries()
    {
        var chronicle = new Chronicle();
        await chronicle.RebuildAsync();

        var feed = Feed.Of(chronicle.Site, SitePath.Feed);

        Assert.Empty(feed.Faults());
        Assert.Equal((0, "2008-05-01T00:00:00Z", null), (feed.Entries.Count, feed.Updated, feed.Link("prev-archive")));
    }

    [Fact]
    public async Task An_agency_has_a_feed_of_all_that_happened_to_its_reports()
    {
        var chronicle = new Chronicle();
        await chronicle.AddAsync(Chronicle.Entry("a"), Chronicle.Entry("a", 2, month: 4), Chronicle.Entry("a", month: 5) with { Year = 2020 }, Chronicle.Entry("b"));

        var feed = Feed.Of(chronicle.Site, SitePath.AgencyFeed("a"));

        Assert.True(feed.IsComplete);
        Assert.Equal(["publication", "translation", "publication"], feed.Entries.Select(entry => Feed.Terms(entry)[0]));
        Assert.Equal(Address + "agencies/a/", feed.Link("alternate"));
    }

    [Fact]
    public async Task An_entry_keeps_its_name_when_the_site_moves()
    {
        var (here, there) = (new Chronicle(), new Chronicle(address: "https://elsewhere.example/"));
        await here.AddAsync(Chronicle.Entry("a"));
        await there.AddAsync(Chronicle.Entry("a"));

        Assert.Equal(Feed.Of(here.Site, SitePath.Feed).Ids, Feed.Of(there.Site, SitePath.Feed).Ids);
    }

    [Fact]
    public async Task A_withdrawn_report_leads_to_its_data_nowhere()
    {
        var chronicle = new Chronicle();
        await chronicle.AddAsync(Chronicle.Entry("a"));
        Assert.Single(Feed.Links(Month(chronicle, "2022-03").Entries[0], "related"));

        await chronicle.AddAsync(Chronicle.Entry("a", 2, month: 4) with { IsWithdrawn = true });

        Assert.DoesNotContain(SitePath.DataName, string.Concat(Feeds(chronicle)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_in_Traditional_Chinese_says_so()
    {
        var chronicle = new Chronicle();
        await chronicle.AddAsync(Chronicle.Entry("a") with { Language = Language.TraditionalChinese });

        var entry = Assert.Single(Feed.Of(chronicle.Site, SitePath.Feed).Entries);

        Assert.Equal([null, "zh-Hant", "en"], Feed.Links(entry, "alternate").Select(link => (string?)link.Attribute("hreflang")));
    }

    [Fact]
    public async Task Feeds_look_as_expected()
    {
        var chronicle = new Chronicle();
        var report = Chronicle.Entry("changping", month: 2) with { Revision = "aaaaaaaaaaaa" };
        var other = Chronicle.Entry("beijing") with { Title = new("2021年北京市政府信息公開工作年度報告", null), Language = Language.TraditionalChinese, Level = null, Counts = new(4, 0, 0, 0, 0) };
        await chronicle.AddAsync(
            report with { At = null },
            report with { Ordinal = 2, Data = "better" },
            Chronicle.Entry("changping", 3, day: 2),
            other,
            other with { Ordinal = 2, At = other.Moment.AddDays(3), IsWithdrawn = true });

        foreach (var path in new[] { "feed.atom", "feeds/2022-03.atom", "agencies/changping/feed.atom" })
        {
            Expected.Matches($"feeds/{path.Replace('/', '-')}", chronicle.Site.Text(path));
        }
    }

    private static IEnumerable<string> Feeds(Chronicle chronicle) =>
        chronicle.Site.Content.Keys.Where(path => path.EndsWith(".atom", StringComparison.Ordinal)).Select(chronicle.Site.Text);

    private static Feed Month(Chronicle chronicle, string month) => Feed.Of(chronicle.Site, SitePath.FeedArchive(month));

    /// <summary>The documents a subscriber comes to from this one by links of this relation.</summary>
    private static List<Feed> Walk(MemoryBlobStore site, SitePath from, string relation)
    {
        var documents = new List<Feed> { Feed.Of(site, from) };
        while (documents[^1].Link(relation) is { } next)
        {
            documents.Add(Feed.Of(site, new(next[Address.Length..])));
            Assert.InRange(documents.Count, 0, 100);
        }

        return documents;
    }
}
