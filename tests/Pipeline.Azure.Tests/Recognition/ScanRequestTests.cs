using Azure;
using Pipeline.Azure.Recognition;
using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Azure.Tests.Recognition;

/// <summary>What is asked of the service, after its published definition; the service itself was never asked.</summary>
public sealed class ScanRequestTests
{
    private const string Nothing = "\"pages\":[]";

    [Fact]
    public async Task A_file_is_handed_over_once_and_then_looked_after()
    {
        await using var standIn = await Scanning.AcceptingAsync(Scanning.Running, Scanning.Running, Scanning.Found(Nothing));

        Assert.True((await Scanning.AskAsync(standIn)).IsSuccess(out _));

        var asked = standIn.Requests.ToList();
        Assert.Equal("POST /documentintelligence/documentModels/prebuilt-layout:analyze", asked[0].Line);
        Assert.Equal(("2024-11-30", "application/octet-stream", "%PDF-1.7 a scan"), (asked[0].Query["api-version"], asked[0].Headers["Content-Type"], asked[0].Body));
        Assert.Equal(3, asked.Skip(1).Count(request => request.Line == $"GET {Scanning.Place.Split('?')[0]}" && request.Query["api-version"] == "2024-11-30"));
    }

    [Fact]
    public async Task Every_request_signs_in_with_the_key()
    {
        await using var standIn = await Scanning.AcceptingAsync(Scanning.Found(Nothing));
        await Scanning.AskAsync(standIn);
        Assert.All(standIn.Requests, request => Assert.Equal(Scanning.Key, request.Headers["Ocp-Apim-Subscription-Key"]));
    }

    [Theory]
    [InlineData("Retry-After", "7", 7)]
    [InlineData("Retry-After", "0", 1)]
    [InlineData("Retry-After", "86400", 60)]
    [InlineData("X-Other", "7", 2)]
    public async Task The_service_is_left_alone_as_long_as_it_asks_within_reason(string header, string value, int seconds)
    {
        var clock = new LeapingClock();
        await using var standIn = await Scanning.AcceptingAsync([(header, value)], [(200, Scanning.Found(Nothing))]);
        await Scanning.AskAsync(standIn, clock);
        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.Single(clock.Waits));
    }

    [Theory]
    [InlineData("https://elsewhere.example/documentintelligence/documentModels/prebuilt-layout/analyzeResults/1")]
    [InlineData("http://127.0.0.1:1/documentintelligence/documentModels/prebuilt-layout/analyzeResults/1")]
    [InlineData("/documentintelligence/documentModels/prebuilt-layout/analyzeResults/1")]
    [InlineData("")]
    public async Task The_key_is_sent_to_no_other_host(string location)
    {
        await using var standIn = await Scanning.AcceptingAsync([("Operation-Location", location)], [(200, Scanning.Found(Nothing))]);
        await Assert.ThrowsAsync<RequestFailedException>(() => Scanning.AskAsync(standIn));
        Assert.Single(standIn.Requests);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_service_busy_while_it_is_looked_at_is_looked_at_again(int status)
    {
        await using var standIn = await Scanning.AcceptingAsync([], [(status, "{}"), (200, Scanning.Found(Nothing))]);
        Assert.True((await Scanning.AskAsync(standIn)).IsSuccess(out _));
        Assert.Equal(3, standIn.Requests.Count);
    }

    [Fact]
    public async Task A_service_that_never_ends_is_given_up_on()
    {
        var clock = new LeapingClock();
        await using var standIn = await Scanning.AcceptingAsync([("Retry-After", "60")], [(200, Scanning.Running)]);
        await Assert.ThrowsAsync<TimeoutException>(() => Scanning.AskAsync(standIn, clock));
        Assert.InRange(standIn.Requests.Count, 2, 400);
    }

    [Fact]
    public async Task A_caller_who_gives_up_ends_the_wait()
    {
        using var patience = new CancellationTokenSource();
        await using var standIn = await TranslatorStandIn.AnsweringAsync(async context =>
        {
            await patience.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new DocumentIntelligence(Scanning.Options(standIn.Address), TimeProvider.System).AnalyzeAsync(Scanning.Pdf, patience.Token));
    }
}
