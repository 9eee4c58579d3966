using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;
using static Pipeline.Infrastructure.Tests.Smoke.SmokeSample;

namespace Pipeline.Infrastructure.Tests.Smoke;

/// <summary>The smoke script says whether a deployment works, and never makes a public archive show an invented report.</summary>
public sealed partial class SmokeTests
{
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
    public async Task Help_is_no_mistake()
    {
        await using var room = await SmokeRoom.OpenAsync();

        var run = await room.RunRawAsync("--help");

        Assert.Equal((0, 0), (run.ExitCode, room.Asked.Count));
        Assert.Contains("--receipt-only", run.Said, StringComparison.Ordinal);
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

    [GeneratedRegex(@"\bfail .* '([^']+)'$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
