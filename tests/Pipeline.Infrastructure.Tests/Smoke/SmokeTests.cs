using System.Text.RegularExpressions;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Infrastructure.Tests.Smoke;

/// <summary>The smoke script says whether a deployment works, and never makes a public archive show an invented report.</summary>
public sealed partial class SmokeTests
{
    private const string ReportPage = "r/qinglan/2021/";
    private const string AgencyPage = "agencies/qinglan/";
    private const string Refusal = "You do not have the required permissions needed to perform this operation.";

    [Fact]
    public async Task A_report_that_goes_all_the_way_is_success()
    {
        await using var room = await OpenArchiveAsync(pagesAppearAfter: 1);
        room.WithReceipts(Receipt(ReceiptStatus.InProgress), Receipt(ReceiptStatus.Published));

        var run = await room.RunAsync();

        Assert.Equal((0, true), (run.ExitCode, run.Said.Contains("the archive links it", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_sample_is_uploaded_to_its_agency_by_identity()
    {
        await using var room = await OpenArchiveAsync();
        room.WithReceipts(Receipt(ReceiptStatus.Published));

        await room.RunAsync();

        Assert.Contains("--account-name stcontent --auth-mode login --container-name incoming --name qinglan/qinglan-2021.docx", room.Asked[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_that_is_refused_is_tried_again_as_a_new_role_takes_its_time()
    {
        await using var room = await OpenArchiveAsync();
        room.WithFailedUploads(Refusal, "ErrorCode:AuthorizationPermissionMismatch").WithReceipts(Receipt(ReceiptStatus.Published));

        Assert.Equal(0, (await room.RunAsync()).ExitCode);
    }

    [Fact]
    public async Task An_upload_that_is_always_refused_is_a_failure_when_the_time_is_over()
    {
        await using var room = await OpenArchiveAsync();
        room.WithFailedUploads([.. Enumerable.Repeat(Refusal, 100)]);

        AssertFailed(Refusal, await room.RunAsync("--wait", "1"));
    }

    [Fact]
    public async Task An_upload_that_fails_for_another_reason_is_not_tried_again()
    {
        await using var room = await OpenArchiveAsync();
        room.WithFailedUploads("The specified container does not exist.");

        var run = await room.RunAsync();

        Assert.Equal((1, 1), (run.ExitCode, room.Asked.Count));
    }

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
    public async Task A_page_that_never_appears_is_a_failure_when_the_time_is_over()
    {
        await using var room = await SmokeRoom.OpenAsync();
        room.WithReceipts(Receipt(ReceiptStatus.Published));

        AssertFailed("no page at", await room.RunAsync("--wait", "1"));
    }

    [Fact]
    public async Task A_page_that_the_archive_does_not_link_is_a_failure()
    {
        await using var room = await OpenArchiveAsync();
        room.WithPage(AgencyPage, "No report yet.").WithReceipts(Receipt(ReceiptStatus.Published));

        AssertFailed("does not link", await room.RunAsync("--wait", "1"));
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

    [Fact]
    public async Task A_copy_of_the_script_without_the_sample_says_so_before_anything_is_uploaded()
    {
        await using var room = await SmokeRoom.OpenAsync();

        var run = await room.RunAloneAsync();

        Assert.Equal((2, 0), (run.ExitCode, room.Asked.Count));
        Assert.Contains("There is no file", run.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--receipt-only", "--file", "infra/smoke.sh")]
    [InlineData("--wait", "soon")]
    [InlineData("--file", "no such file")]
    [InlineData("--agency")]
    [InlineData("--agency", "Qinglan")]
    [InlineData("--agency", "qinglan/2021")]
    [InlineData("--agency", "-qinglan")]
    [InlineData("--force")]
    public async Task Wrong_usage_is_said_before_anything_is_uploaded(params string[] arguments)
    {
        await using var room = await SmokeRoom.OpenAsync();

        var run = await room.RunAsync(arguments);

        Assert.Equal((2, 0), (run.ExitCode, room.Asked.Count));
    }

    [Fact]
    public async Task Account_and_site_must_be_named()
    {
        await using var room = await SmokeRoom.OpenAsync();

        Assert.Equal(2, (await room.RunRawAsync("--account", "stcontent")).ExitCode);
        Assert.Equal(2, (await room.RunRawAsync("--site", "https://site.example")).ExitCode);
    }

    [Fact]
    public async Task Every_heading_the_script_refers_to_is_one_of_the_runbook()
    {
        var headings = (await File.ReadAllLinesAsync(Repository.At("infra", "README.md"))).Where(line => line.StartsWith('#')).Select(line => line.TrimStart('#', ' '));
        var named = Heading().Matches(await File.ReadAllTextAsync(Repository.At("infra", "smoke.sh"))).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.Equal(3, named.Count);
        Assert.Subset(headings.ToHashSet(), named);
    }

    private static void AssertFailed(string reason, SmokeRun run)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, run.Said, StringComparison.Ordinal);
    }

    private static async Task<SmokeRoom> OpenArchiveAsync(int pagesAppearAfter = 0) => (await SmokeRoom.OpenAsync())
        .WithPage(ReportPage, after: pagesAppearAfter)
        .WithPage("", $"<a href=\"{AgencyPage}\">Qinglan</a>")
        .WithPage(AgencyPage, $"<a href=\"../../{ReportPage}\">2021</a>", after: pagesAppearAfter);

    private static Receipt Receipt(ReceiptStatus status) => new()
    {
        Upload = new("qinglan/qinglan-2021.docx", SmokeRoom.ETag),
        Arrived = DateTimeOffset.UnixEpoch,
        Status = status,
        Page = status is ReceiptStatus.Published ? $"{ReportPage}index.html" : null,
        Stages = [new(PipelineStage.Extract, DateTimeOffset.UnixEpoch, status is ReceiptStatus.Published ? [] : [Findings.Empty()])],
    };

    [GeneratedRegex(@"\bfail .* '([^']+)'$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
