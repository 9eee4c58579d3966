using System.Net;
using System.Net.Sockets;
using Pipeline.Core.Translation.Engines;
using Pipeline.LibreTranslate.Tests.Kit;

namespace Pipeline.LibreTranslate.Tests;

/// <summary>What is made of whatever comes back.</summary>
public sealed class LibreTranslateAnswerTests
{
    [Theory]
    [InlineData("""{"translatedText":["One"]}""", "2 texts were sent, 1 came back.")]
    [InlineData("""{"translatedText":["One",null]}""", "2 texts were sent, 1 came back.")]
    [InlineData("""{"translatedText":["One","Two","Three"]}""", "2 texts were sent, 3 came back.")]
    [InlineData("{}", "2 texts were sent, 0 came back.")]
    [InlineData("""{"translatedText":"One Two"}""", "The answer is not in the form agreed: JsonException.")]
    [InlineData("""{"translatedText":["One","Tw""", "The answer is not in the form agreed: JsonException.")]
    [InlineData("<html>", "The answer is not in the form agreed: JsonException.")]
    public async Task An_answer_in_another_form_is_garbled(string body, string why) => Assert.Equal(new EngineAnswer.Garbled(why), await AnswerAsync(200, body));

    [Fact]
    public async Task An_answer_larger_than_translations_are_is_not_read() =>
        Assert.IsType<EngineAnswer.Garbled>(await AnswerAsync(200, $$"""{"translatedText":["{{new string('a', 2 * 1024 * 1024)}}","Two"]}"""));

    [Theory]
    [InlineData(400, """{"error":"Invalid request: request (26) exceeds text limit (25)"}""")]
    [InlineData(413, "<html>")]
    public async Task A_batch_beyond_a_limit_is_too_large(int status, string body) => Assert.Equal(new EngineAnswer.TooLarge(), await AnswerAsync(status, body));

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Fri, 28 Jan 2022 08:01:30 GMT", 90)]
    [InlineData("Fri, 28 Jan 2022 07:59:00 GMT", 0)]
    public async Task A_busy_server_is_left_alone_as_long_as_it_asks(string value, int seconds) =>
        Assert.Equal(new EngineAnswer.Busy(TimeSpan.FromSeconds(seconds)), await AnswerAsync(429, """{"error":"Slowdown: 80 per 1 minute"}""", ("Retry-After", value)));

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task A_server_that_may_be_back_is_busy(int status) => Assert.Equal(new EngineAnswer.Busy(null), await AnswerAsync(status, ""));

    [Theory]
    [InlineData(403, """{"error":"Invalid API key"}""", "Invalid API key")]
    [InlineData(403, """{"error":"Key 0123456789abcdef is\nnot known"}""", "Key … is not known")]
    [InlineData(400, """{"error":"zt is not supported"}""", "zt is not supported")]
    [InlineData(400, """{"error":"Please contact the server operator to get an API key"}""", "Please contact the server operator to get an API key")]
    [InlineData(404, "<html>", "HTTP 404 Not Found")]
    public async Task What_a_person_must_mend_is_refused_with_its_status(int status, string body, string why) =>
        Assert.Equal(new EngineAnswer.Refused($"{status}", why), await AnswerAsync(status, body));

    [Fact]
    public async Task A_server_that_is_not_there_is_busy_and_charges_nothing()
    {
        using var port = new TcpListener(IPAddress.Loopback, 0);
        port.Start();
        var address = $"http://{port.LocalEndpoint}";
        port.Stop();
        Assert.Equal(new EngineAnswer.Busy(null), await ServerStandIn.AskAsync(address));
    }

    [Fact]
    public async Task A_broken_connection_leaves_it_open_what_was_done()
    {
        await using var standIn = await ServerStandIn.AnsweringAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        Assert.Equal(new EngineAnswer.Unanswered(), await ServerStandIn.AskAsync(standIn.Address));
    }

    [Fact]
    public async Task So_does_an_answer_that_does_not_come()
    {
        await using var standIn = await ServerStandIn.AnsweringAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        Assert.Equal(new EngineAnswer.Unanswered(), await ServerStandIn.AskAsync(standIn.Address, timeout: TimeSpan.FromMilliseconds(200)));
    }

    [Fact]
    public async Task Who_stops_waiting_gets_no_answer()
    {
        await using var standIn = await ServerStandIn.SayingAsync(200, "{}");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ServerStandIn.AskAsync(standIn.Address, cancellationToken: new CancellationToken(canceled: true)));
    }

    private static async Task<EngineAnswer> AnswerAsync(int status, string body, params (string Name, string Value)[] headers)
    {
        await using var standIn = await ServerStandIn.SayingAsync(status, body, headers);
        return await ServerStandIn.AskAsync(standIn.Address);
    }
}
