using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;
using Pipeline.Functions.Tests.Kit;

namespace Pipeline.Functions.Tests;

/// <summary>A translator that fails keeps no report from the public, and costs nothing twice.</summary>
public sealed class TranslatorTests
{
    private const string Path = "qinglan/report.txt";
    private const string Page = "r/qinglan/2021/en/index.html";
    private const string Machine = "Translated by the stand-in";
    private static readonly string Report = new ReportText { Overview = "全年新增公开渠道三处。" }.ToString();

    [Fact]
    public async Task What_nobody_has_translated_is_translated_by_machine_and_marked()
    {
        await using var translator = await TranslatorStandIn.AnsweringAsync(TranslateAsync);
        await using var app = await StartAsync(translator);

        await PublishAsync(app);

        Assert.Contains(Machine, await app.PageAsync(Page), StringComparison.Ordinal);
        Assert.Contains(app.Log.Lines, line => line.Event == "EngineAsked");
        var data = StoredJson.Read(BinaryData.FromString(await app.PageAsync("r/qinglan/2021/data.json")).ToMemory(), StoredJson.BilingualReport);
        Assert.All(
            data.Units.SelectMany(unit => unit.Segments).Where(segment => segment.Origin is Origin.Machine),
            segment => Assert.Equal("Azure AI Translator", segment.Engine));
        Assert.Equal(0, data.Counts.Pending);
    }

    [Theory]
    [InlineData(429, 429001)]
    [InlineData(403, 403001)]
    [InlineData(401, 401000)]
    [InlineData(503, 503000)]
    public async Task While_the_translator_refuses_the_report_is_published_and_later_completed_by_itself(int status, int code)
    {
        var isAway = true;
        await using var translator = await TranslatorStandIn.AnsweringAsync(context => isAway ? RefuseAsync(context, status, code) : TranslateAsync(context));
        await using var app = await StartAsync(translator);
        await PublishAsync(app);
        var before = (await app.ReceiptAsync(Path)).Counts;

        isAway = false;
        app.Clock.Now += TimeSpan.FromDays(1);
        await app.Host.FireAsync("ReconcileArchive");

        Assert.NotEqual(0, before?.Pending);
        Assert.Equal(0, (await app.ReceiptAsync(Path)).Counts?.Pending);
        Assert.Contains(Machine, await app.PageAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translator_that_is_down_for_an_hour_keeps_no_report_from_the_public_and_completes_them_all()
    {
        var isDown = true;
        await using var translator = await TranslatorStandIn.AnsweringAsync(context => isDown ? RefuseAsync(context, 503, 503000) : TranslateAsync(context));
        await using var app = await StartAsync(translator);
        string[] paths = ["qinglan/report.txt", "yunshan/report.txt", "shiqiao/report.txt"];
        foreach (var path in paths)
        {
            await app.UploadAsync(path, Report);
            await app.Host.RunUntilIdleAsync();
            app.Clock.Now += TimeSpan.FromMinutes(15);
            await app.Host.FireAsync("ReconcileArchive");
        }

        Receipt[] during = [.. await Task.WhenAll(paths.Select(app.ReceiptAsync))];
        isDown = false;
        for (var quarter = 0; quarter < 4; quarter++)
        {
            app.Clock.Now += TimeSpan.FromMinutes(15);
            await app.Host.FireAsync("ReconcileArchive");
        }

        Assert.All(during, receipt => Assert.True(receipt is { Status: ReceiptStatus.Published, Counts.Pending: > 0 }));
        Assert.All(await Task.WhenAll(paths.Select(app.ReceiptAsync)), receipt => Assert.Equal((ReceiptStatus.Published, 0), (receipt.Status, receipt.Counts?.Pending)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("""[{"translations":[{"text":"One","to":"en"}]},{"transla""")]
    [InlineData("[]")]
    public async Task An_answer_that_cannot_be_trusted_is_not_published(string body)
    {
        await using var translator = await TranslatorStandIn.SayingAsync(200, body);
        await using var app = await StartAsync(translator);

        await PublishAsync(app);

        var receipt = await app.ReceiptAsync(Path);
        Assert.Equal((ReceiptStatus.Published, 0), (receipt.Status, receipt.Counts?.Machine));
        Assert.Contains(app.Log.Lines, line => line.Event == "EngineFailed");
    }

    [Fact]
    public async Task A_sentence_is_paid_for_once_however_many_reports_have_it()
    {
        await using var translator = await TranslatorStandIn.AnsweringAsync(TranslateAsync);
        await using var app = await StartAsync(translator);
        await PublishAsync(app);

        await app.UploadAsync("yunshan/report.txt", Report);
        await app.SendAsync(QueueNames.Operations, """{"command":"reprocess","report":"qinglan/2021"}""");
        await app.Host.RunUntilIdleAsync();

        Assert.Equal(ReceiptStatus.Published, (await app.ReceiptAsync("yunshan/report.txt")).Status);
        var sent = translator.Requests.SelectMany(request => JsonDocument.Parse(request.Body).RootElement.EnumerateArray().Select(TextOf)).ToList();
        Assert.Equal(sent.Distinct(), sent);
    }

    [Fact]
    public async Task Nothing_more_is_sent_than_the_budget_of_the_month_allows()
    {
        await using var translator = await TranslatorStandIn.AnsweringAsync(TranslateAsync);
        await using var app = await StartAsync(translator, ("Translator:CharactersPerMonth", "30"));

        await PublishAsync(app);

        Assert.InRange(translator.Requests.Sum(request => JsonDocument.Parse(request.Body).RootElement.EnumerateArray().Sum(item => TextOf(item).Length)), 1, 30);
        Assert.Contains((await app.ReceiptAsync(Path)).Stages.SelectMany(stage => stage.Diagnostics), finding => finding.Code == "RPT313");
    }

    private static Task<CloudApp> StartAsync(TranslatorStandIn translator, params (string Name, string Value)[] settings) =>
        CloudApp.StartAsync([("Translator:Endpoint", translator.Address), ("Translator:Key", "any"), .. settings]);

    private static async Task PublishAsync(CloudApp app)
    {
        await app.UploadAsync(Path, Report);
        await app.Host.RunUntilIdleAsync();
        Assert.Equal(ReceiptStatus.Published, (await app.ReceiptAsync(Path)).Status);
    }

    /// <summary>Answers as the service does: one item for each text, in order, with the lengths of its sentences.</summary>
    private static async Task TranslateAsync(HttpContext context)
    {
        var texts = await JsonDocument.ParseAsync(context.Request.Body);
        await context.Response.WriteAsync($"[{string.Join(',', texts.RootElement.EnumerateArray().Select(TextOf).Select(Item))}]");
    }

    private static string Item(string text) => $$"""
        {"translations":[{"text":"{{Machine}}: {{text.Length}}.","to":"en","sentLen":{"srcSentLen":[{{text.Length}}],"transSentLen":[1]} } ] }
        """;

    private static async Task RefuseAsync(HttpContext context, int status, int code)
    {
        context.Response.StatusCode = status;
        await context.Response.WriteAsync($$$"""{"error":{"code":{{{code}}},"message":"Not now."}}""");
    }

    private static string TextOf(JsonElement item) =>
        item.EnumerateObject().Single(property => property.NameEquals("text") || property.NameEquals("Text")).Value.GetString() ?? "";
}
