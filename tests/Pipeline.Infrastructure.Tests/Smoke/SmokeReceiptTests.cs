using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using static Pipeline.Infrastructure.Tests.Smoke.SmokeSample;

namespace Pipeline.Infrastructure.Tests.Smoke;

/// <summary>The smoke script waits for the receipt of its own upload, and tells what that says.</summary>
public sealed class SmokeReceiptTests
{
    [Fact]
    public async Task A_receipt_of_an_earlier_upload_does_not_count()
    {
        await using var room = await OpenArchiveAsync();
        var earlier = Receipt(ReceiptStatus.Rejected) with { Upload = new("qinglan/qinglan-2021.docx", "0x8DE0") };
        room.WithReceipts(earlier, Receipt(ReceiptStatus.Published));

        Assert.Equal(0, (await room.RunAsync()).ExitCode);
    }

    [Fact]
    public async Task An_upload_without_a_tag_is_a_failure_as_no_receipt_could_be_known_for_its_own()
    {
        await using var room = await OpenArchiveAsync();
        room.WithoutTags().WithReceipts(Receipt(ReceiptStatus.Published));

        AssertFailed("returned no eTag", await room.RunAsync());
    }

    [Fact]
    public async Task A_wait_that_ends_with_the_receipt_of_another_upload_says_so()
    {
        await using var room = await OpenArchiveAsync();
        room.WithReceipts(Receipt(ReceiptStatus.Published) with { Upload = new("qinglan/qinglan-2021.docx", "0x8DE0") });

        AssertFailed("its eTag is 0x8DE0, and this upload has 0x8DE1", await room.RunAsync("--wait", "1"));
    }

    [Fact]
    public async Task A_wait_that_ends_while_the_report_is_under_way_says_so()
    {
        await using var room = await OpenArchiveAsync();
        room.WithReceipts(Receipt(ReceiptStatus.InProgress));

        AssertFailed("still says in-progress", await room.RunAsync("--wait", "1"));
    }

    [Theory]
    [InlineData("<html>Sign in</html>")]
    [InlineData("{\n  \"eTag\": \"0x8DE1\"\n}")]
    public async Task A_wait_that_ends_with_a_receipt_that_cannot_be_read_says_so(string content)
    {
        await using var room = await OpenArchiveAsync();
        room.WithReceipt(content);

        AssertFailed("cannot be read", await room.RunAsync("--wait", "1"));
    }

    [Fact]
    public async Task A_published_report_without_a_page_is_a_failure()
    {
        await using var room = await OpenArchiveAsync();
        room.WithReceipts(Receipt(ReceiptStatus.Published) with { Page = null });

        AssertFailed("names no page", await room.RunAsync());
    }

    [Theory]
    [InlineData(ReceiptStatus.Rejected)]
    [InlineData(ReceiptStatus.Failed)]
    [InlineData(ReceiptStatus.NotShown)]
    public async Task A_report_that_is_not_published_is_a_failure_with_the_reason_of_its_receipt(ReceiptStatus status)
    {
        await using var room = await OpenArchiveAsync();
        room.WithReceipts(Receipt(status));

        var run = await room.RunAsync();

        Assert.Equal((1, true), (run.ExitCode, run.Said.Contains(Findings.Empty().Message, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Without_a_receipt_the_wait_ends_with_what_az_said()
    {
        await using var room = await OpenArchiveAsync();

        AssertFailed("The specified blob does not exist.", await room.RunAsync("--wait", "1"));
    }

    [Fact]
    public async Task With_receipt_only_the_rejection_of_a_file_that_holds_no_report_is_success()
    {
        await using var room = await OpenArchiveAsync();
        room.WithReceipts(Receipt(ReceiptStatus.Rejected));

        var run = await room.RunAsync("--receipt-only");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--name smoke/smoke-check.txt", room.Asked[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_receipt_only_a_report_that_is_published_is_a_failure()
    {
        await using var room = await OpenArchiveAsync();
        room.WithReceipts(Receipt(ReceiptStatus.Published));

        AssertFailed("the receipt says published, but the file holds no report", await room.RunAsync("--receipt-only"));
    }
}
