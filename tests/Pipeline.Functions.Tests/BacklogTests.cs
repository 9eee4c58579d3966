using Microsoft.Extensions.Logging;
using Pipeline.Azure.Storage;
using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Storage;
using Pipeline.Functions.Tests.Kit;

namespace Pipeline.Functions.Tests;

/// <summary>What waits in the queues is told to operators, in words that alerts read.</summary>
public sealed class BacklogTests
{
    [Fact]
    public async Task The_timer_reports_each_queue_and_its_poison()
    {
        await using var app = await CloudApp.StartAsync();

        await app.Host.FireAsync("ReconcileArchive");

        Assert.Equal(
            QueueNames.All.SelectMany(name => new[] { name, $"{name}-poison" }).Select(name => $"Backlog of {name}: 0 messages, the oldest 0 minutes old."),
            app.Log.Lines.Where(line => line is { Event: "Backlog", Level: LogLevel.Information }).Select(line => line.Message));
    }

    [Fact]
    public async Task Ages_are_told_in_whole_minutes()
    {
        await using var app = await CloudApp.StartAsync();
        await app.SendAsync(QueueNames.Review, "waits, for nobody reads this queue yet");

        app.Clock.Now = DateTimeOffset.UtcNow + TimeSpan.FromMinutes(60);
        await app.Host.FireAsync("ReconcileArchive");

        Assert.Contains(app.Log.Lines, line => line.Message == "Backlog of review: 1 messages, the oldest 60 minutes old.");
    }

    [Fact]
    public async Task Queues_that_cannot_be_measured_are_a_warning_and_no_fault()
    {
        var account = await Azurite.NewAccountAsync();
        var wrongKey = string.Join(';', account.Split(';').Select(part => part.StartsWith("AccountKey=", StringComparison.Ordinal) ? "AccountKey=d3Jvbmc=" : part));
        Assert.True(ContentStorageOptions.Parse(wrongKey).IsSuccess(out var options));
        using var log = new LogBook();
        using var loggers = new LoggerFactory([log]);

        await new BacklogReport(new(options), TimeProvider.System, loggers.CreateLogger<BacklogReport>()).WriteAsync(CancellationToken.None);

        Assert.Equal((LogLevel.Warning, "BacklogUnknown"), Assert.Single(log.Lines.Select(line => (line.Level, line.Event))));
    }
}
