using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;
using Pipeline.Functions.Tests.Kit;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Functions.Tests;

/// <summary>Every shipped sample through the functions, on real blob storage and real queues.</summary>
public sealed partial class SampleTests
{
    [Fact]
    public async Task Every_sample_ends_on_the_site_in_the_archive_and_in_a_receipt()
    {
        await using var app = await PublishSamplesAsync();

        var start = await app.PageAsync("index.html");
        foreach (var sample in Repository.SampleReports)
        {
            var receipt = await app.ReceiptAsync(UploadPath(sample));
            Assert.Equal((ReceiptStatus.Published, 4), (receipt.Status, receipt.Stages.Count));
            Assert.NotNull(receipt.Page);
            Assert.Contains("</html>", await app.PageAsync(receipt.Page), StringComparison.Ordinal);
            Assert.Contains(receipt.Page[..^"index.html".Length], start, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_site_is_byte_for_byte_the_one_the_desk_makes()
    {
        await using var app = await PublishSamplesAsync();
        using var folder = new TemporaryFolder();
        var desk = await new Desk().At(app.Clock).DoAsync(["publish", .. Repository.SampleReports.Select(sample => Path.Combine(Repository.Samples, sample)), "--site", folder.At("site")]);

        var expected = folder.Files("site").ToDictionary(file => file, file => File.ReadAllBytes(folder.At($"site/{file}")));

        Assert.Equal(0, desk.ExitCode);
        Sites.AssertSame(expected, await app.ContentAsync(ContainerNames.Site));
    }

    [Fact]
    public async Task Every_file_of_the_site_carries_the_headers_it_is_to_be_served_with()
    {
        await using var app = await PublishSamplesAsync();

        foreach (var path in (await app.ContentAsync(ContainerNames.Site)).Keys)
        {
            var (expected, stored) = (BlobHeaders.For(path), await app.PropertiesAsync(ContainerNames.Site, path));
            Assert.Equal(
                (expected.ContentType, expected.CacheControl, expected.ContentLanguage, expected.ContentDisposition),
                (stored.ContentType, stored.CacheControl, stored.ContentLanguage, stored.ContentDisposition));
        }
    }

    [Fact]
    public async Task A_receipt_is_a_page_that_a_browser_shows()
    {
        await using var app = await CloudApp.StartAsync();
        await app.UploadAsync("qinglan/notes.txt", "这不是报告。");
        await app.Host.RunUntilIdleAsync();

        Assert.Equal("text/html; charset=utf-8", (await app.PropertiesAsync(ContainerNames.Receipts, "qinglan/notes.txt.html")).ContentType);
        Assert.Equal(ReceiptStatus.Rejected, (await app.ReceiptAsync("qinglan/notes.txt")).Status);
    }

    [Theory]
    [InlineData("original.docx")]
    [InlineData("original.年报.txt")]
    [InlineData("2021 年报（终稿）#1 + 100%.txt")]
    public async Task A_receipt_is_shown_whatever_the_file_is_called(string file)
    {
        await using var app = await CloudApp.StartAsync();
        await app.UploadAsync($"qinglan/{file}", "这不是报告。");
        await app.Host.RunUntilIdleAsync();

        var receipt = await app.PropertiesAsync(ContainerNames.Receipts, $"qinglan/{file}.html");
        Assert.Equal(("text/html; charset=utf-8", "no-cache", null), (receipt.ContentType, receipt.CacheControl, receipt.ContentDisposition));
    }

    private static async Task<CloudApp> PublishSamplesAsync()
    {
        var app = await CloudApp.StartAsync();
        foreach (var sample in Repository.SampleReports)
        {
            await app.UploadAsync(UploadPath(sample), Repository.Sample(sample));
        }

        await app.Host.RunUntilIdleAsync();
        return app;
    }

    /// <summary>A sample is named after its agency's slug and its year.</summary>
    private static string UploadPath(string sample) => $"{Slug().Match(sample).Groups[1].Value}/{sample}";

    [GeneratedRegex(@"^(.+?)-\d{4}\b")]
    private static partial Regex Slug();
}
