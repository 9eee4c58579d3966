using System.Net;
using System.Net.Sockets;
using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Azure.Tests.Translation;

/// <summary>What is made of a service that does not translate.</summary>
public sealed class TranslatorRefusalTests
{
    [Theory]
    [InlineData(400050)]
    [InlineData(400072)]
    [InlineData(400077)]
    [InlineData(413000)]
    public async Task A_batch_beyond_a_limit_is_too_large(int code) => Assert.Equal(new EngineAnswer.TooLarge(), await AnswerAsync(code));

    [Theory]
    [InlineData(408001)]
    [InlineData(429000)]
    [InlineData(429001)]
    [InlineData(429002)]
    [InlineData(500000)]
    [InlineData(502000)]
    [InlineData(503000)]
    public async Task A_service_that_may_be_back_is_busy(int code) => Assert.Equal(new EngineAnswer.Busy(null), await AnswerAsync(code));

    [Theory]
    [InlineData("Retry-After", "7", 7000)]
    [InlineData("Retry-After", "Fri, 28 Jan 2022 08:01:30 GMT", 90_000)]
    [InlineData("Retry-After", "Fri, 28 Jan 2022 07:59:00 GMT", 0)]
    [InlineData("retry-after-ms", "250", 250)]
    [InlineData("x-ms-retry-after-ms", "250", 250)]
    public async Task A_busy_service_is_left_alone_as_long_as_it_asks(string header, string value, int milliseconds) =>
        Assert.Equal(new EngineAnswer.Busy(TimeSpan.FromMilliseconds(milliseconds)), await AnswerAsync(429001, (header, value)));

    [Fact]
    public async Task The_more_exact_wait_counts() =>
        Assert.Equal(new EngineAnswer.Busy(TimeSpan.FromMilliseconds(250)), await AnswerAsync(503000, ("Retry-After", "1"), ("retry-after-ms", "250")));

    [Theory]
    [InlineData("soon")]
    [InlineData("-1")]
    public async Task A_wait_that_cannot_be_read_is_none(string value) => Assert.Equal(new EngineAnswer.Busy(null), await AnswerAsync(429001, ("Retry-After", value)));

    [Fact]
    public async Task A_spent_allowance_is_told_from_other_refusals() => Assert.Equal(new EngineAnswer.QuotaSpent(), await AnswerAsync(403001));

    [Theory]
    [InlineData(400035)]
    [InlineData(400036)]
    [InlineData(401000)]
    [InlineData(401015)]
    [InlineData(403000)]
    [InlineData(404000)]
    public async Task What_a_person_must_mend_is_refused_with_its_code(int code) =>
        Assert.Equal(new EngineAnswer.Refused($"{code}", "Said by the service."), await AnswerAsync(code));

    [Theory]
    [InlineData("""{"error":{"code":"401000","message":"A gateway's."}}""", "401000", "A gateway's.")]
    [InlineData("""{"error":{"message":"No code."}}""", "401", "No code.")]
    [InlineData("""{"error":{"code":401000}}""", "401000", "HTTP 401 Unauthorized")]
    [InlineData("""{"statusCode":401}""", "401", "HTTP 401 Unauthorized")]
    [InlineData("[]", "401", "HTTP 401 Unauthorized")]
    [InlineData("<html>", "401", "HTTP 401 Unauthorized")]
    [InlineData("", "401", "HTTP 401 Unauthorized")]
    public async Task A_refusal_in_another_form_is_known_by_its_status(string body, string code, string why)
    {
        await using var standIn = await TranslatorStandIn.SayingAsync(401, body);
        Assert.Equal(new EngineAnswer.Refused(code, why), await Translating.AskAsync(standIn));
    }

    [Fact]
    public async Task A_refusal_that_repeats_the_key_is_kept_without_it()
    {
        await using var standIn = await TranslatorStandIn.SayingAsync(401, $$$"""{"error":{"code":401000,"message":"Key {{{Translating.Key}}} is\nnot known."}}""");
        Assert.Equal(new EngineAnswer.Refused("401000", "Key … is not known."), await Translating.AskAsync(standIn));
    }

    [Fact]
    public async Task A_service_that_does_not_answer_in_time_may_have_done_its_work()
    {
        await using var standIn = await TranslatorStandIn.AnsweringAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        var impatient = Translating.Options(standIn.Address) with { Timeout = TimeSpan.FromMilliseconds(200) };
        Assert.Equal(new EngineAnswer.Unanswered(), await Translating.TranslateAsync(impatient, Translating.Batch("一"), CancellationToken.None));
    }

    [Fact]
    public async Task A_service_whose_connection_breaks_may_have_done_its_work()
    {
        await using var standIn = await TranslatorStandIn.AnsweringAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        Assert.Equal(new EngineAnswer.Unanswered(), await Translating.AskAsync(standIn));
    }

    [Fact]
    public async Task A_service_that_breaks_off_its_answer_may_have_done_its_work()
    {
        await using var standIn = await TranslatorStandIn.AnsweringAsync(async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.Body.WriteAsync("[{"u8.ToArray());
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        Assert.Equal(new EngineAnswer.Unanswered(), await Translating.AskAsync(standIn));
    }

    [Fact]
    public async Task A_service_that_is_not_reached_is_busy()
    {
        using var unused = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        unused.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Assert.Equal(
            new EngineAnswer.Busy(null),
            await Translating.TranslateAsync(Translating.Options($"http://{unused.LocalEndPoint}"), Translating.Batch("一"), CancellationToken.None));
    }

    [Fact]
    public async Task A_caller_who_gives_up_gets_no_answer()
    {
        using var patience = new CancellationTokenSource();
        await using var standIn = await TranslatorStandIn.AnsweringAsync(async context =>
        {
            await patience.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Translating.TranslateAsync(Translating.Options(standIn.Address), Translating.Batch("一"), patience.Token));
    }

    private static async Task<EngineAnswer> AnswerAsync(int code, params (string Name, string Value)[] headers)
    {
        await using var standIn = await TranslatorStandIn.RefusingAsync(code, headers);
        return await Translating.AskAsync(standIn);
    }
}
