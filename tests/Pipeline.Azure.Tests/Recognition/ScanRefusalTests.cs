using System.Text.Json;
using Azure;
using Pipeline.Azure.Recognition;
using Pipeline.Azure.Tests.Kit;

namespace Pipeline.Azure.Tests.Recognition;

/// <summary>A file the service cannot read is told to the agency; whatever else fails is tried again.</summary>
public sealed class ScanRefusalTests
{
    [Theory]
    [InlineData(400, "InvalidContent", "cannot read it")]
    [InlineData(400, "UnsupportedContent", "cannot read it")]
    [InlineData(400, "InvalidContentDimensions", "cannot read it")]
    [InlineData(400, "InvalidContentLength", "too large")]
    [InlineData(413, "RequestEntityTooLarge", "too large")]
    [InlineData(415, "UnsupportedMediaType", "cannot read it")]
    public async Task A_file_that_is_not_taken_is_a_finding(int status, string code, string says)
    {
        await using var standIn = await TranslatorStandIn.SayingAsync(status, Refusal(code));
        AssertFinding(await Scanning.AskAsync(standIn), says);
    }

    [Theory]
    [InlineData("""{"code":"InvalidRequest","message":"Invalid request.","innererror":{"code":"InvalidContent","message":"Corrupted."}}""", "cannot read it")]
    [InlineData("""{"code":"InvalidContentLength","message":"Too large."}""", "too large")]
    [InlineData("""{"code":"InternalServerError","message":"Several.","details":[{"code":"InvalidContentDimensions","message":"Out of range.","target":"2"}]}""", "cannot read it")]
    public async Task So_is_one_that_turns_out_to_be_unreadable(string error, string says)
    {
        await using var standIn = await Scanning.AcceptingAsync(Scanning.Running, Scanning.Failed(error));
        AssertFinding(await Scanning.AskAsync(standIn), says);
    }

    [Theory]
    [InlineData(400, "InvalidArgument")]
    [InlineData(401, "401")]
    [InlineData(403, "Forbidden")]
    [InlineData(404, "NotFound")]
    [InlineData(408, "Timeout")]
    [InlineData(429, "429")]
    [InlineData(500, "InternalServerError")]
    [InlineData(503, "ServiceUnavailable")]
    public async Task A_service_that_is_busy_or_set_up_wrongly_is_tried_again_later(int status, string code)
    {
        await using var standIn = await TranslatorStandIn.SayingAsync(status, Refusal(code));
        Assert.Equal(status, (await Assert.ThrowsAsync<RequestFailedException>(() => Scanning.AskAsync(standIn))).Status);
        Assert.Single(standIn.Requests);
    }

    [Theory]
    [InlineData("""{"code":"InternalServerError","message":"An unexpected error occurred."}""")]
    [InlineData("null")]
    public async Task So_is_one_that_fails_at_it(string error)
    {
        await using var standIn = await Scanning.AcceptingAsync(Scanning.Failed(error));
        await Assert.ThrowsAsync<RequestFailedException>(() => Scanning.AskAsync(standIn));
    }

    [Theory]
    [InlineData("""{"status":"canceled"}""")]
    [InlineData("""{"status":"skipped"}""")]
    [InlineData("""{"status":"succeeded"}""")]
    [InlineData("{}")]
    public async Task An_analysis_that_ends_without_a_result_is_tried_again(string body)
    {
        await using var standIn = await Scanning.AcceptingAsync(body);
        await Assert.ThrowsAsync<RequestFailedException>(() => Scanning.AskAsync(standIn));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("""{"status":"succeeded","analyzeResult":{"pages":7}}""")]
    [InlineData("""{"status":"succeeded","analyzeResult":{"tables":[{"rowCount":2000000000,"columnCount":2000000000,"cells":[],"spans":[]}]}}""")]
    [InlineData("""{"status":"succeeded","analyzeResult":{"tables":[{"rowCount":0,"columnCount":1,"cells":[],"spans":[]}]}}""")]
    public async Task An_answer_in_another_form_is_believed_in_nothing(string body)
    {
        await using var standIn = await Scanning.AcceptingAsync(body);
        await Assert.ThrowsAnyAsync<JsonException>(() => Scanning.AskAsync(standIn));
    }

    [Theory]
    [InlineData("<html>Bad request</html>")]
    [InlineData("")]
    [InlineData("[]")]
    public async Task A_refusal_in_another_form_blames_nobody(string body)
    {
        await using var standIn = await TranslatorStandIn.SayingAsync(400, body);
        await Assert.ThrowsAsync<RequestFailedException>(() => Scanning.AskAsync(standIn));
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_tried_again()
    {
        await using var standIn = await TranslatorStandIn.AnsweringAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        var impatient = Scanning.Options(standIn.Address) with { Timeout = TimeSpan.FromMilliseconds(200) };
        await Assert.ThrowsAsync<TimeoutException>(() => new DocumentIntelligence(impatient, TimeProvider.System).AnalyzeAsync(Scanning.Pdf, CancellationToken.None));
    }

    private static string Refusal(string code) => $$"""{"error":{"code":"InvalidRequest","message":"Invalid request.","innererror":{"code":"{{code}}","message":"Said by the service."} } }""";

    private static void AssertFinding(Core.Model.Result<Core.Reading.Pdf.PdfLayout> result, string says)
    {
        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal("RPT021", finding.Code);
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
    }
}
