using System.Text;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering;

public sealed class ReceiptPageTests
{
    private static readonly Receipt Fresh = new()
    {
        Upload = new("qinglan/2021年报.docx", "0x1"),
        Arrived = new(2022, 3, 1, 12, 0, 0, TimeSpan.Zero),
        Status = ReceiptStatus.InProgress,
    };

    [Theory]
    [InlineData("qinglan-2021.docx", "published")]
    [InlineData("shiqiao-2022.md", "published-in-part")]
    public async Task The_receipt_of_a_published_sample_is_as_expected(string sample, string name)
    {
        var room = await CloudRoom.WithSampleDataAsync();
        var path = $"{sample[..sample.IndexOf('-', StringComparison.Ordinal)]}/{sample}";
        room.Upload(path, Repository.Sample(sample));

        await room.RunAsync();

        Expected.Matches($"receipts/{name}.json", room.Receipts.Text(path + ".json"));
        Expected.Matches($"receipts/{name}.html", room.Receipts.Text(path + ".html"));
    }

    [Fact]
    public async Task The_receipt_of_a_rejected_upload_is_as_expected()
    {
        var room = new CloudRoom();
        room.Upload("qinglan/notes.txt", "会议记录\n\n这不是年度报告。");

        await room.RunAsync();

        Expected.Matches("receipts/rejected.html", room.Receipts.Text("qinglan/notes.txt.html"));
    }

    [Fact]
    public void The_style_is_the_one_the_policy_allows()
    {
        var page = ReceiptPage.Of(Fresh, site: null);

        var style = page[(page.IndexOf("<style>", StringComparison.Ordinal) + 7)..page.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"style-src 'sha256-{hash}'".Replace("'", "&#39;", StringComparison.Ordinal), page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_name_cannot_bring_markup_into_the_page() => Assert.DoesNotContain(
        "<img",
        ReceiptPage.Of(Fresh with { Upload = new("qinglan/<img src=x onerror=alert(1)>.txt", "0x1") }, site: null),
        StringComparison.Ordinal);

    [Fact]
    public void The_page_is_linked_to_where_the_site_is_served() => Assert.Contains(
        """<a href="https://archive.example/site/r/qinglan/2021/">""",
        ReceiptPage.Of(Fresh with { Page = "r/qinglan/2021/index.html" }, new("https://archive.example/site/")),
        StringComparison.Ordinal);

    [Fact]
    public void A_review_none_of_which_was_taken_says_so()
    {
        var page = ReceiptPage.Of(Reviewed(applied: 0, new("p1 [1]", "failed", [Findings.FigureAdded(Severity.Error, "12")])), site: null);

        Assert.Contains("nothing of it was taken over", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing was found to be wrong", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_became_of_a_sentence_is_told_in_both_languages() => Assert.Contains(
        """<td><span lang="zh-Hans">原文已不同</span> <span lang="en">source differs</span></td>""",
        ReceiptPage.Of(Reviewed(applied: 1, new("p1 [1]", "source differs", [])), site: null),
        StringComparison.Ordinal);

    [Fact]
    public void A_rejected_review_is_not_called_a_report() => Assert.DoesNotContain(
        "published as a report",
        ReceiptPage.Of(Fresh with { IsOfReview = true, Status = ReceiptStatus.Rejected }, site: null),
        StringComparison.Ordinal);

    private static Receipt Reviewed(int applied, ReviewedNote note) => Fresh with
    {
        IsOfReview = true,
        Status = ReceiptStatus.Imported,
        Review = new()
        {
            Report = new("qinglan", 2021),
            Applied = applied,
            Unchanged = 0,
            SourceDiffers = 0,
            Unknown = 0,
            Failed = 0,
            Republished = [],
            Notes = [note],
        },
    };
}
