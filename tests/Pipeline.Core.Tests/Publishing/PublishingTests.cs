using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Publishing;

public sealed class PublishingTests
{
    [Fact]
    public async Task An_upload_becomes_pages_data_and_an_entry()
    {
        var newsroom = new Newsroom();

        var published = Assert.IsType<Published>(await newsroom.PublishAsync(new ReportText().ToString()));

        var folder = $"r/{published.Entry.AgencySlug}/2021/";
        Assert.Equal(
            ["data.json", "en/index.html", "index.html", "manifest.json", "original.txt", "report.xlf", "review/index.html", "text.json.gz", "zh/index.html"],
            newsroom.Site.Content.Keys.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => path[folder.Length..]));
    }

    [Fact]
    public async Task The_entry_is_written_after_everything_it_points_to_and_the_start_page_after_what_it_leads_to()
    {
        var newsroom = new Newsroom();

        await newsroom.PublishAsync(new ReportText().ToString());

        var writes = newsroom.Site.Writes.ToList();
        var entry = writes.FindIndex(path => path.StartsWith("index/e/", StringComparison.Ordinal));
        Assert.True(writes.FindLastIndex(path => path.StartsWith("r/", StringComparison.Ordinal)) < entry);
        Assert.True(entry < writes.IndexOf("index/root.json"));
        Assert.True(writes.IndexOf("index/root.json") < writes.IndexOf("index.html"));
        Assert.True(entry < writes.IndexOf("feed.atom"));
        Assert.True(writes.IndexOf("feed.atom") < writes.IndexOf("index.html"));
        Assert.True(writes.IndexOf("index.html") < writes.IndexOf("search/manifest.json"));
    }

    [Fact]
    public async Task The_same_bytes_again_change_nothing()
    {
        var newsroom = new Newsroom();
        await newsroom.PublishAsync(new ReportText().ToString());
        var before = newsroom.Site.Content;

        var outcome = await newsroom.PublishAsync(new ReportText().ToString());

        Assert.IsType<Unchanged>(outcome);
        Sites.AssertSame(before, newsroom.Site.Content);
    }

    [Fact]
    public async Task A_rejected_upload_changes_nothing()
    {
        var newsroom = new Newsroom();
        await newsroom.PublishAsync(new ReportText().ToString());
        var before = newsroom.Site.Content;

        var outcome = await newsroom.PublishAsync("这不是报告。");

        Assert.IsType<Rejected>(outcome);
        Sites.AssertSame(before, newsroom.Site.Content);
    }

    [Fact]
    public async Task Other_bytes_for_the_same_report_supersede_the_earlier_revision()
    {
        var newsroom = new Newsroom();
        var first = Assert.IsType<Published>(await newsroom.PublishAsync(new ReportText { Overview = "初稿内容。" }.ToString())).Entry;

        var second = Assert.IsType<Published>(await newsroom.PublishAsync(new ReportText { Overview = "更正后的内容。" }.ToString())).Entry;

        var (current, earlier) = ($"r/{second.AgencySlug}/2021/", $"r/{second.AgencySlug}/2021/{first.Revision}/");
        Assert.Equal((1, 2), (first.Ordinal, second.Ordinal));
        Assert.Contains("更正后的内容。", newsroom.Site.Text(current + "index.html"), StringComparison.Ordinal);
        Assert.Contains("初稿内容。", newsroom.Site.Text(earlier + "index.html"), StringComparison.Ordinal);
        Assert.Contains("初稿内容。", newsroom.Site.Text(earlier + "original.txt"), StringComparison.Ordinal);
        Assert.Equal(1, StoredJson.Read(newsroom.Site.Content["index/root.json"], StoredJson.ArchiveRoot).Reports);
    }

    [Fact]
    public async Task A_revision_is_superseded_even_when_only_the_site_was_kept()
    {
        var newsroom = new Newsroom();
        var first = Assert.IsType<Published>(await newsroom.PublishAsync(new ReportText { Overview = "初稿内容。" }.ToString())).Entry;
        newsroom.Work.Clear();

        var second = Assert.IsType<Published>(await newsroom.PublishAsync(new ReportText { Overview = "更正后的内容。" }.ToString())).Entry;

        Assert.Contains("初稿内容。", newsroom.Site.Text($"r/{second.AgencySlug}/2021/{first.Revision}/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_superseded_file_uploaded_again_stays_superseded()
    {
        var newsroom = new Newsroom();
        await newsroom.PublishAsync(new ReportText { Overview = "初稿内容。" }.ToString());
        await newsroom.PublishAsync(new ReportText { Overview = "更正后的内容。" }.ToString());
        var before = newsroom.Site.Content;

        Assert.IsType<Unchanged>(await newsroom.PublishAsync(new ReportText { Overview = "初稿内容。" }.ToString()));

        Sites.AssertSame(before, newsroom.Site.Content);
    }

    [Fact]
    public async Task A_later_upload_that_was_published_first_stays_the_current_one()
    {
        var newsroom = new Newsroom();
        var noon = new DateTimeOffset(2022, 3, 1, 12, 0, 0, TimeSpan.Zero);
        await newsroom.PublishAsync(Uploads.Text(new ReportText { Overview = "更正后的内容。" }.ToString()) with { Arrived = noon });
        var before = newsroom.Site.Content;

        var outcome = await newsroom.PublishAsync(Uploads.Text(new ReportText { Overview = "初稿内容。" }.ToString()) with { Arrived = noon.AddMinutes(-1) });

        Assert.Equal("RPT402", Assert.IsType<Unchanged>(outcome).Diagnostics[^1].Code);
        Sites.AssertSame(before, newsroom.Site.Content);
    }

    [Fact]
    public async Task Parallel_uploads_leave_the_site_that_uploads_one_by_one_leave()
    {
        string[] uploads = [.. Enumerable.Range(0, 24).Select(i => new ReportText { Title = $"第{i % 8}区人民政府{2019 + (i / 8)}年政府信息公开工作年度报告" }.ToString())];
        var (alone, together) = (new Newsroom(), new Newsroom(site: new MemoryBlobStore { Yields = true }));
        foreach (var upload in uploads)
        {
            await alone.PublishAsync(upload);
        }

        await Task.WhenAll(uploads.Select(together.PublishAsync));

        Sites.AssertSame(alone.Site.Content, together.Site.Content);
    }

    [Fact]
    public async Task A_publication_killed_before_any_of_its_writes_is_whole_after_the_next_run()
    {
        var (draft, final) = (new ReportText { Overview = "初稿内容。" }.ToString(), new ReportText { Overview = "更正后的内容。" }.ToString());
        var undisturbed = new Newsroom();
        await undisturbed.PublishAsync(draft);
        var before = undisturbed.Site.Writes.Count;
        await undisturbed.PublishAsync(final);

        for (var k = 0; k < undisturbed.Site.Writes.Count - before; k++)
        {
            var newsroom = new Newsroom();
            await newsroom.PublishAsync(draft);
            newsroom.Site.WritesLeft = k;
            await Assert.ThrowsAsync<KilledException>(() => newsroom.PublishAsync(final));

            newsroom.Site.WritesLeft = null;
            await newsroom.PublishAsync(final);

            Sites.AssertSame(undisturbed.Site.Content, newsroom.Site.Content);
        }
    }

    [Fact]
    public async Task A_better_translation_of_the_same_file_is_published()
    {
        var site = new MemoryBlobStore();
        await new Newsroom(site: site).PublishAsync(new ReportText().ToString());

        var outcome = await new Newsroom(memory: Memories.Of("全年工作平稳有序。", "Work went smoothly all year."), site: site).PublishAsync(new ReportText().ToString());

        var entry = Assert.IsType<Published>(outcome).Entry;
        Assert.Equal(2, entry.Ordinal);
        var page = site.Text($"r/{entry.AgencySlug}/2021/en/index.html");
        Assert.Contains("Work went smoothly all year.", page, StringComparison.Ordinal);
        Assert.Contains("1 of 1", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manifest_lists_every_file_with_its_hash()
    {
        var newsroom = new Newsroom();
        var entry = Assert.IsType<Published>(await newsroom.PublishAsync(new ReportText().ToString())).Entry;
        var folder = $"r/{entry.AgencySlug}/2021/";

        var manifest = StoredJson.Read(newsroom.Site.Content[folder + "manifest.json"], StoredJson.Manifest);

        Assert.Equal(8, manifest.Files.Count);
        Assert.All(manifest.Files, file => Assert.Equal(file, ManifestFile.Of(file.Name, file.Source, newsroom.Site.Content[folder + file.Name])));
    }

    [Theory]
    [InlineData("r/a/2021/index.html", "text/html; charset=utf-8", "no-cache", "zh, en", false)]
    [InlineData("r/a/2021/zh/index.html", "text/html; charset=utf-8", "no-cache", "zh", false)]
    [InlineData("assets/site.0123.css", "text/css; charset=utf-8", "public, max-age=31536000, immutable", null, false)]
    [InlineData("assets/icon.0123.svg", "image/svg+xml", "public, max-age=31536000, immutable", null, false)]
    [InlineData("index/e/2021/a/0001.json", "application/json; charset=utf-8", "public, max-age=31536000, immutable", null, false)]
    [InlineData("search/0123456789ab/t0.gz", "application/gzip", "public, max-age=31536000, immutable", null, false)]
    [InlineData("search/manifest.json", "application/json; charset=utf-8", "no-cache", null, false)]
    [InlineData("search/levels.json", "application/json; charset=utf-8", "no-cache", null, false)]
    [InlineData("search/index.html", "text/html; charset=utf-8", "no-cache", "zh, en", false)]
    [InlineData("index/root.json", "application/json; charset=utf-8", "no-cache", null, false)]
    [InlineData("r/a/2021/original.html", "application/octet-stream", "no-cache", null, true)]
    public void Headers_follow_from_the_path_and_uploads_are_only_downloaded(string path, string type, string cache, string? language, bool attachment)
    {
        var headers = BlobHeaders.For(path);

        Assert.Equal((type, cache, language, attachment), (headers.ContentType, headers.CacheControl, headers.ContentLanguage, headers.ContentDisposition?.StartsWith("attachment", StringComparison.Ordinal) ?? false));
    }
}
