using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>What expires by itself can be made again; the rest is kept.</summary>
public sealed class RetentionTests
{
    private static readonly Revision Revision = new(new ReportId("qinglan", 2021), "0123456789ab");
    private static readonly UploadId Upload = new("qinglan/report.docx", "0x8DC");

    /// <summary>How the paths begin that the template lets expire, the container included: all rules that remove more than old versions.</summary>
    private static readonly IReadOnlyList<string> Expiring =
    [
        .. Assert.Single(Infra.Production.Made("Microsoft.Storage/storageAccounts/managementPolicies")).Body.At("properties", "policy", "rules").Items
            .Where(rule => rule.At("definition", "actions", "baseBlob") is not Value.Null)
            .SelectMany(rule => rule.At("definition", "filters", "prefixMatch").Items.DefaultIfEmpty(new Value.Text("")))
            .Select(begin => begin.AsText ?? ""),
    ];

    public static TheoryData<string> MadeAgain { get; } = [WorkPath.Original(Revision), WorkPath.Report(Revision), WorkPath.Bilingual(Revision)];

    public static TheoryData<string> Kept { get; } =
    [
        WorkPath.Agencies, WorkPath.Memory, WorkPath.Lexicon, WorkPath.Segmentation, WorkPath.LastReadable(WorkPath.Memory), WorkPath.AgencyMemory("qinglan"), WorkPath.MachinePair(Language.SimplifiedChinese, Language.English, "0123456789ab"),
        WorkPath.MonthlyUse(default), WorkPath.State(Revision.Report), WorkPath.Upload(Upload), WorkPath.Review(Upload), WorkPath.Unfinished(Upload, Revision), WorkPath.Resumption(Revision),
        WorkPath.Attempts("qinglan/2021"), WorkPath.Operation(default, "0123456789ab"),
    ];

    [Theory]
    [MemberData(nameof(MadeAgain))]
    public void Work_that_can_be_made_again_expires(string path) => Assert.True(Expires(path));

    [Theory]
    [MemberData(nameof(Kept))]
    public void Other_work_does_not(string path) => Assert.False(Expires(path));

    [Fact]
    public void Only_whole_folders_of_work_expire() => Assert.All(Expiring, begin => Assert.Matches($"^{ContainerNames.Work}/.+/$", begin));

    private static bool Expires(string path) => Expiring.Any(begin => $"{ContainerNames.Work}/{path}".StartsWith(begin, StringComparison.Ordinal));
}
