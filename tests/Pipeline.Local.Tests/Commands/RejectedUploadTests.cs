using System.Text;
using Pipeline.Local.Commands;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Commands;

/// <summary>A rejected upload changes nothing that was published, says why, and lets the next one pass.</summary>
public sealed class RejectedUploadTests : IDisposable
{
    private readonly PublishDesk _desk = new();

    public static TheoryData<string, byte[], string> BadUploads => new()
    {
        { "empty.txt", [], "RPT001" },
        { "binary.txt", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 7))], "RPT003" },
        { "text.docx", Encoding.UTF8.GetBytes(Reports.Text()), "RPT004" },
        { "letter.txt", Encoding.UTF8.GetBytes("关于召开会议的通知\n\n各单位：\n请于周五上午参加会议。\n"), "RPT101" },
        { "two-years.txt", Encoding.UTF8.GetBytes(Reports.Text("北京市昌平区人民政府2020年、2021年政府信息公开工作年度报告")), "RPT103" },
        { "no-year.txt", Encoding.UTF8.GetBytes(Reports.Text("北京市昌平区人民政府政府信息公开工作年度报告")), "RPT102" },
        { "large.txt", Encoding.UTF8.GetBytes(Reports.Text(overview: string.Concat(Enumerable.Repeat("全年主动公开信息100条。\n", 1_500_000)))), "RPT002" },
    };

    public void Dispose() => _desk.Dispose();

    [Theory]
    [MemberData(nameof(BadUploads), DisableDiscoveryEnumeration = true)]
    public async Task A_bad_upload_leaves_the_site_as_it_was(string name, byte[] content, string code)
    {
        await _desk.PublishTextAsync("good.txt", Reports.Text());
        var before = _desk.Folder.Fingerprint(PublishDesk.Site);

        var run = await _desk.PublishAsync(name, content);
        Assert.Equal(ExitCode.Rejected, run.ExitCode);
        Assert.Contains($"error {code}:", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _desk.Folder.Fingerprint(PublishDesk.Site));
    }

    [Theory]
    [MemberData(nameof(BadUploads), DisableDiscoveryEnumeration = true)]
    public async Task Extract_and_check_give_the_same_reason(string name, byte[] content, string code)
    {
        var file = _desk.Folder.Write(name, content);
        var extract = await Desk.RunAsync("extract", file);
        var check = await Desk.RunAsync("check", file);
        Assert.Equal((ExitCode.Rejected, ExitCode.Rejected), (extract.ExitCode, check.ExitCode));
        Assert.Contains($"\"{code}\"", extract.Output, StringComparison.Ordinal);
        Assert.Contains($"error {code}: ", extract.Error, StringComparison.Ordinal);
        Assert.Contains($"error {code}: ", check.Output, StringComparison.Ordinal);
    }
}
