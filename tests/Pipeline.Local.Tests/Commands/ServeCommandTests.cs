using System.Net;
using System.Net.Sockets;
using Pipeline.Local.Commands;
using Pipeline.Local.Output;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Commands;

public sealed class ServeCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Should_print_where_it_listens_and_stop_when_told()
    {
        _folder.Write("index.html", "start");
        using var output = new FirstLine();
        using var error = new StringWriter();
        using var stop = new CancellationTokenSource();
        var serving = DeskCommands.RunAsync(
            ["serve", "--site", _folder.At(), "--port", "0"], Terminal.Over(output, error, isScreen: false, _ => null), stop.Token);

        using var reader = new HttpClient();
        Assert.Equal("start", await reader.GetStringAsync(new Uri(await output.Line)));
        await stop.CancelAsync();
        Assert.Equal(ExitCode.Done, await serving);
    }

    [Fact]
    public async Task Should_say_that_there_is_no_site()
    {
        var run = await Desk.RunAsync("serve", "--site", _folder.At("nothing"), "--port", "0");
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("There is no site", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_say_that_the_port_is_in_use()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = Assert.IsType<IPEndPoint>(other.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        var run = await Desk.RunAsync("serve", "--site", _folder.At(), "--port", port);
        Assert.Equal(ExitCode.Rejected, run.ExitCode);
        Assert.Contains($"Port {port} is in use", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("many")]
    public async Task Should_refuse_what_is_no_port(string port) =>
        Assert.Equal(ExitCode.WrongUsage, (await Desk.RunAsync("serve", "--site", _folder.At(), "--port", port)).ExitCode);
}
