using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Infrastructure.Tests.Smoke;

/// <summary>What the smoke script is to find: the sample's report, listed in its archive, and a receipt for it.</summary>
internal static class SmokeSample
{
    public const string ReportPage = "r/qinglan/2021/";
    public const string AgencyPage = "agencies/qinglan/";

    /// <summary>A room whose archive lists the sample's report.</summary>
    public static async Task<SmokeRoom> OpenArchiveAsync(int pagesAppearAfter = 0) => (await SmokeRoom.OpenAsync())
        .WithPage(ReportPage, after: pagesAppearAfter)
        .WithPage("", $"<a href=\"{AgencyPage}\">Qinglan</a>")
        .WithPage(AgencyPage, $"<a href=\"../../{ReportPage}\">2021</a>", after: pagesAppearAfter);

    /// <summary>The receipt of the upload.</summary>
    public static Receipt Receipt(ReceiptStatus status) => new()
    {
        Upload = new("qinglan/qinglan-2021.docx", SmokeRoom.ETag),
        Arrived = DateTimeOffset.UnixEpoch,
        Status = status,
        Page = status is ReceiptStatus.Published ? $"{ReportPage}index.html" : null,
        Stages = [new(PipelineStage.Extract, DateTimeOffset.UnixEpoch, status is ReceiptStatus.Published ? [] : [Findings.Empty()])],
    };

    /// <summary>The script ended with a failure, and said why.</summary>
    public static void AssertFailed(string reason, SmokeRun run)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, run.Said, StringComparison.Ordinal);
    }
}
