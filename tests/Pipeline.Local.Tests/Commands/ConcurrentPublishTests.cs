using System.Diagnostics;
using Pipeline.Local.Commands;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Commands;

public sealed class ConcurrentPublishTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Processes_that_publish_to_one_site_at_once_all_get_into_the_archive()
    {
        var years = new[] { 2021, 2022, 2023 };
        var codes = await Task.WhenAll(years.Select(year =>
            PublishInProcessAsync(_folder.Write($"{year}.txt", Reports.Text($"北京市昌平区人民政府{year}年政府信息公开工作年度报告")))));

        Assert.All(codes, code => Assert.Equal(ExitCode.Done, code));
        var root = await File.ReadAllTextAsync(_folder.At("site/index/root.json"));
        Assert.All(years, year => Assert.Contains($"\"year\": {year}", root, StringComparison.Ordinal));
    }

    private async Task<int> PublishInProcessAsync(string file)
    {
        var desk = typeof(DeskCommands).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [desk, "publish", file, "--site", _folder.At("site")]) { RedirectStandardError = true });
        Assert.NotNull(process);
        await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
