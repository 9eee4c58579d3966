using Pipeline.Local.Commands;
using Pipeline.Local.Output;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Commands;

public sealed class WatchCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Publishes_what_is_put_into_the_folder_and_stops_when_told()
    {
        _folder.Write("inbox/report.txt", Reports.Text());
        using var output = new FirstLine();
        using var error = new StringWriter();
        using var stop = new CancellationTokenSource();
        var watching = DeskCommands.RunAsync(
            ["watch", "--inbox", _folder.At("inbox"), "--site", _folder.At("site")], Terminal.Over(output, error, isScreen: false, _ => null), stop.Token);

        var report = await output.Line;
        await stop.CancelAsync();
        Assert.Equal(ExitCode.Done, await watching);
        Assert.Contains($"r/{report}/index.html", _folder.Files("site"));
    }

    [Fact]
    public async Task Says_that_there_is_no_such_folder()
    {
        var run = await Desk.RunAsync("watch", "--inbox", _folder.At("nowhere"), "--site", _folder.At("site"));
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("There is no folder", run.Error, StringComparison.Ordinal);
    }
}
