using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Flow;

/// <summary>An archive is there for readers before its first report.</summary>
public sealed class OpeningTests
{
    private const string Path = "qinglan/report.txt";
    private readonly CloudRoom _room = new();

    [Fact]
    public async Task Before_the_first_report_the_site_gets_its_start_page()
    {
        await OpenByTimerAsync();

        Assert.Contains("<main id=\"main\" class=\"start\">", _room.Site.Text("index.html"), StringComparison.Ordinal);
        Assert.Empty((await _room.ReconcileAsync()).Messages);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("404.html")]
    [InlineData("index/root.json")]
    public async Task A_page_that_is_gone_before_the_first_report_comes_back(string path)
    {
        await OpenByTimerAsync();
        var opened = _room.Site.Content;
        await _room.Site.DeleteAsync(path, CancellationToken.None);

        _room.Clock.Now += _room.Options.Patience;
        await OpenByTimerAsync();

        Sites.AssertSame(opened, _room.Site.Content);
    }

    [Fact]
    public async Task The_first_report_leaves_no_trace_of_the_opening()
    {
        await OpenByTimerAsync();
        await PublishAsync(_room);

        var unopened = new CloudRoom();
        await PublishAsync(unopened);

        Sites.AssertSame(unopened.Site.Content, _room.Site.Content);
    }

    private async Task OpenByTimerAsync()
    {
        _room.Send(await _room.ReconcileAsync());
        await _room.RunAsync();
    }

    private static async Task PublishAsync(CloudRoom room)
    {
        room.Upload(Path, new ReportText().ToString());
        await room.RunAsync();
    }
}
