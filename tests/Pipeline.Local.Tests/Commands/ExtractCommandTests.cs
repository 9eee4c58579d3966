using System.Text.Json;
using Pipeline.Local.Commands;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Should_print_the_report_and_nothing_else()
    {
        var run = await Desk.RunAsync("extract", _folder.Write("report.txt", Reports.Text()));
        using var json = JsonDocument.Parse(run.Output);
        var report = json.RootElement;
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal("北京市昌平区人民政府2021年政府信息公开工作年度报告", report.GetProperty("title").GetString());
        Assert.Equal(2021, report.GetProperty("year").GetInt32());
        Assert.Equal("zh-Hans", report.GetProperty("language").GetString());
        Assert.Equal(6, report.GetProperty("sections").GetArrayLength());
        Assert.Equal(3, report.GetProperty("sections")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Should_be_legible_to_people()
    {
        var run = await Desk.RunAsync("extract", _folder.Write("report.txt", Reports.Text()));
        Assert.Contains("总体情况", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"title\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_print_nothing_but_the_diagnostics_of_what_is_no_report()
    {
        var run = await Desk.RunAsync("extract", _folder.Write("letter.txt", ""));
        using var json = JsonDocument.Parse(run.Output);
        var property = Assert.Single(json.RootElement.EnumerateObject());
        Assert.Equal("diagnostics", property.Name);
        Assert.Equal("error", property.Value[0].GetProperty("severity").GetString());
        Assert.Equal(JsonValueKind.Null, property.Value[0].GetProperty("line").ValueKind);
        Assert.Equal(ExitCode.Rejected, run.ExitCode);
    }
}
