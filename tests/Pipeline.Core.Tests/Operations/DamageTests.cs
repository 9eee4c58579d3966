using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Operations;

/// <summary>Whatever is wrong with a site is found and named by verification, and mended by a rebuild.</summary>
public sealed class DamageTests
{
    [Theory]
    [InlineData("r/{id}/index.html")]
    [InlineData("r/{id}/data.json")]
    [InlineData("r/{id}/original.txt")]
    [InlineData("r/{id}/manifest.json")]
    [InlineData("r/{id}/{old}/en/index.html")]
    [InlineData("r/{gone}/zh/index.html")]
    [InlineData("index/years/2021.json")]
    [InlineData("index/agencies/{agency}.json")]
    [InlineData("index/root.json")]
    [InlineData("years/2021/index.html")]
    [InlineData("404.html")]
    [InlineData("feed.atom")]
    [InlineData("feeds/2022-03.atom")]
    [InlineData("index/log/2022-03.json")]
    [InlineData("agencies/{agency}/feed.atom")]
    [InlineData("sitemap.xml")]
    [InlineData("sitemaps/archive.xml")]
    [InlineData("sitemaps/2021.xml")]
    [InlineData("robots.txt")]
    [InlineData("data/2021.csv")]
    [InlineData("data/catalogue-2020.json")]
    public Task A_missing_file_is_mended(string path) => IsMendedAsync("RPT411", path, site => site.DeleteAsync(path));

    [Theory]
    [InlineData("r/{id}/zh/index.html", "RPT412")]
    [InlineData("r/{id}/data.json", "RPT412")]
    [InlineData("r/{id}/original.txt", "RPT412")]
    [InlineData("r/{id}/{old}/data.json", "RPT412")]
    [InlineData("r/{id}/manifest.json", "RPT413")]
    [InlineData("r/{gone}/index.html", "RPT413")]
    [InlineData("index/years/2021.json", "RPT413")]
    [InlineData("index/agencies/{agency}.json", "RPT413")]
    [InlineData("index/root.json", "RPT413")]
    [InlineData("index.html", "RPT413")]
    [InlineData("agencies/index.html", "RPT413")]
    [InlineData("agencies/{agency}/index.html", "RPT413")]
    [InlineData("agencies/{agency}/feed.atom", "RPT413")]
    [InlineData("index/log/2022-03.json", "RPT413")]
    [InlineData("feed.atom", "RPT413")]
    [InlineData("sitemaps/2021.xml", "RPT413")]
    [InlineData("data/2021.json", "RPT413")]
    [InlineData("data/catalogue-2021.csv", "RPT413")]
    public Task A_changed_byte_is_mended(string path, string code) => IsMendedAsync(code, path, site => site.ChangeOneByteAsync(path));

    [Theory]
    [InlineData("r/{id}/notes.txt")]
    [InlineData("r/{id}/aaaaaaaaaaaa/index.html")]
    [InlineData("r/{gone}/data.json")]
    [InlineData("r/nobody/2021/index.html")]
    [InlineData("r/stray.html")]
    [InlineData("index/agencies/nobody.json")]
    [InlineData("years/2012/index.html")]
    [InlineData("index/log/2012-01.json")]
    [InlineData("index/log/notes.txt")]
    [InlineData("feeds/2012-01.atom")]
    [InlineData("sitemaps/2012-1.xml")]
    [InlineData("agencies/nobody/feed.atom")]
    [InlineData("years/2021/2/index.html")]
    [InlineData("agencies/page_2/index.html")]
    [InlineData("data/2012.csv")]
    public Task A_stray_file_is_removed(string path) => IsMendedAsync("RPT414", path, site => site.WriteAsync(path, "stray"u8.ToArray()));

    [Theory]
    [InlineData("index/years/2021.json")]
    [InlineData("index/years/2020.json")]
    [InlineData("index/agencies/{agency}.json")]
    [InlineData("index/root.json")]
    [InlineData("years/2020/index.html")]
    [InlineData("index/log/2022-03.json")]
    [InlineData("feeds/2022-03.atom")]
    public Task A_list_that_is_out_of_date_is_mended(string path) => IsMendedAsync("RPT413", path, site => site.SetBackAsync(path));

    /// <summary>A level of the search index is no stray while the index names it: there the index is out of date.</summary>
    [Fact]
    public async Task What_a_lost_entry_had_published_is_removed()
    {
        var (site, sound) = (await SoundSite.MakeAsync(), await SoundSite.MakeAsync());
        var added = await site.Newsroom.PublishAsync(new ReportText { Title = "南城市水务局2023年政府信息公开工作年度报告" });
        await site.DeleteAsync($"index/e/2023/{added.AgencySlug}/0001.json");

        var own = site.Newsroom.Site.Content.Keys.Except(sound.Newsroom.Site.Content.Keys)
            .Where(path => !path.StartsWith(SitePath.SearchFolder, StringComparison.Ordinal)).ToList();

        var found = await site.Newsroom.VerifyAsync();
        Assert.Empty(await site.Newsroom.Operations.RebuildAsync(default));

        Assert.Contains(SitePath.Report(added.Report).Value, own);
        Assert.Equal(own, found.Where(finding => finding.Code == "RPT414").Select(finding => finding.Message.Split(' ')[0]).Order(StringComparer.Ordinal));
        Sites.AssertSame(sound.Newsroom.Site.Content, site.Newsroom.Site.Content);
    }

    [Fact]
    public async Task A_site_without_its_style_sheet_is_mended()
    {
        await IsMendedAsync("RPT411", Stylesheet.Path.Value, site => site.DeleteAsync(Stylesheet.Path.Value));
    }

    [Fact]
    public Task A_site_without_its_icon_is_mended() => IsMendedAsync("RPT411", SiteIcon.Path.Value, site => site.DeleteAsync(SiteIcon.Path.Value));

    [Fact]
    public async Task Pages_are_mended_from_the_site_alone()
    {
        var site = await SoundSite.MakeAsync();
        var sound = site.Newsroom.Site.Content;
        site.Newsroom.Work.Clear();
        await site.ChangeOneByteAsync("r/{id}/index.html");
        await site.DeleteAsync("r/{id}/{old}/manifest.json");

        Assert.Empty(await site.Newsroom.Operations.RebuildAsync(default));

        Sites.AssertSame(sound, site.Newsroom.Site.Content);
    }

    [Theory]
    [InlineData("r/{id}/data.json", "r/{id}/index.html")]
    [InlineData("r/{id}/original.txt", "r/{id}/index.html")]
    [InlineData("r/{id}/{old}/data.json", "r/{id}/{old}/index.html")]
    public async Task What_is_nowhere_any_more_is_named_and_what_is_left_of_its_revision_stays(string path, string revision)
    {
        var site = await SoundSite.MakeAsync();
        site.Newsroom.Work.Clear();
        await site.ChangeOneByteAsync(path);
        var before = site.Newsroom.Site.Content;

        var left = await site.Newsroom.Operations.RebuildAsync(default);

        Assert.Equal(["RPT415", "RPT412"], left.Select(finding => finding.Code));
        Assert.Contains(site.At(revision), left[0].Message, StringComparison.Ordinal);
        Assert.StartsWith(site.At(path), left[1].Message, StringComparison.Ordinal);
        Sites.AssertSame(before, site.Newsroom.Site.Content);
    }

    [Fact]
    public async Task A_translation_made_since_stands_in_for_one_that_is_lost()
    {
        var site = new MemoryBlobStore();
        await new Newsroom(site: site).PublishAsync(new ReportText());
        var newsroom = new Newsroom(memory: Memories.Of("全年工作平稳有序。", "Work went smoothly all year."), site: site);
        site.WritesLeft = 2;
        await Assert.ThrowsAsync<KilledException>(() => newsroom.PublishAsync(new ReportText()));
        site.WritesLeft = null;

        Assert.Empty(await newsroom.Operations.RebuildAsync(default));

        Assert.Contains(site.Content.Keys, path => path.EndsWith("0002.json", StringComparison.Ordinal));
        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task An_unreadable_entry_is_named_and_neither_its_report_nor_a_list_is_touched()
    {
        var site = await SoundSite.MakeAsync();
        await site.WriteAsync("index/e/2021/{agency}/0002.json", "{"u8.ToArray());
        await site.DeleteAsync("r/{id}/index.html");
        var before = site.Newsroom.Site.Content;

        Assert.Equal("RPT416", Assert.Single(await site.Newsroom.VerifyAsync()).Code);
        Assert.Equal("RPT416", Assert.Single(await site.Newsroom.Operations.RebuildAsync(default)).Code);

        Sites.AssertSame(before, site.Newsroom.Site.Content);
    }

    [Fact]
    public async Task A_site_that_has_lost_all_its_entries_is_left_as_it_is()
    {
        var site = await SoundSite.MakeAsync();
        await site.DeleteAsync([.. site.Newsroom.Site.Content.Keys.Where(path => path.StartsWith("index/e/", StringComparison.Ordinal))]);
        var before = site.Newsroom.Site.Content;

        Assert.Equal("RPT417", Assert.Single(await site.Newsroom.Operations.RebuildAsync(default)).Code);

        Sites.AssertSame(before, site.Newsroom.Site.Content);
    }

    [Fact]
    public async Task An_empty_site_is_sound()
    {
        var newsroom = new Newsroom();

        Assert.Empty(await newsroom.VerifyAsync());
    }

    [Fact]
    public async Task A_rebuild_before_the_first_report_draws_the_pages_an_archive_begins_with()
    {
        var newsroom = new Newsroom();

        Assert.Empty(await newsroom.Operations.RebuildAsync(default));

        Assert.Subset(newsroom.Site.Content.Keys.ToHashSet(), new HashSet<string> { "index.html", "404.html", "agencies/index.html", "index/root.json" });
        Assert.Empty(await newsroom.VerifyAsync());
        await newsroom.Site.DeleteAsync("404.html", default);
        Assert.Equal("RPT411", Assert.Single(await newsroom.VerifyAsync()).Code);
    }

    [Fact]
    public async Task A_rebuild_writes_only_what_differs()
    {
        var site = await SoundSite.MakeAsync();
        var before = site.Newsroom.Site.Writes.Count;
        await site.DeleteAsync("r/{id}/index.html");

        await site.Newsroom.Operations.RebuildAsync(default);

        Assert.Equal([site.At("r/{id}/index.html")], site.Newsroom.Site.Writes.Skip(before));
    }

    [Fact]
    public async Task A_repair_mends_one_report_and_what_lists_it()
    {
        var site = await SoundSite.MakeAsync();
        var sound = site.Newsroom.Site.Content;
        await site.DeleteAsync("r/{id}/index.html", "r/{id}/{old}/data.json", "years/2021/index.html", "agencies/{agency}/index.html", "index/root.json", "index.html");

        Assert.Empty(await site.Newsroom.Operations.RepairAsync(site.Report, default));

        Sites.AssertSame(sound, site.Newsroom.Site.Content);
    }

    [Fact]
    public async Task A_report_without_entries_cannot_be_repaired() =>
        Assert.Equal("RPT407", Assert.Single(await new Newsroom().Operations.RepairAsync(new("nobody", 2021), default)).Code);

    [Fact]
    public Task A_rebuild_killed_before_any_of_its_writes_is_whole_after_the_next_run() => Killed.AnywhereAsync(
        async () =>
        {
            var site = await SoundSite.MakeAsync();
            await site.DeleteAsync("r/{id}/index.html", "r/{id}/{old}/data.json", "r/{gone}/en/index.html", "index/years/2021.json", "index/root.json", "index.html", "404.html");

            await site.WriteAsync("r/nobody/2021/index.html", []);
            await site.WriteAsync("index/agencies/nobody.json", []);
            return (site.Newsroom, site.Report);
        },
        (newsroom, _) => newsroom.Operations.RebuildAsync(default));

    private static async Task IsMendedAsync(string code, string path, Func<SoundSite, Task> damage)
    {
        var site = await SoundSite.MakeAsync();
        var sound = site.Newsroom.Site.Content;
        Assert.Empty(await site.Newsroom.VerifyAsync());
        await damage(site);

        var finding = Assert.Single(await site.Newsroom.VerifyAsync());
        Assert.Empty(await site.Newsroom.Operations.RebuildAsync(default));

        Assert.Equal(code, finding.Code);
        Assert.StartsWith($"{site.At(path)} ", finding.Message, StringComparison.Ordinal);
        Assert.Contains(site.At(path), finding.MessageZh, StringComparison.Ordinal);
        Sites.AssertSame(sound, site.Newsroom.Site.Content);
        Assert.Empty(await site.Newsroom.VerifyAsync());
    }
}
