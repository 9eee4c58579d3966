using System.Text.Json.Nodes;
using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Model;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Azure.Tests.Translation;

public sealed class TranslatorRequestTests
{
    [Fact]
    public async Task A_batch_is_one_request_in_version_3_of_the_protocol()
    {
        var request = await RequestAsync();
        Assert.Equal(("POST /translate", "3.0"), (request.Line, request.Query["api-version"]));
    }

    [Theory]
    [InlineData(Language.SimplifiedChinese, Language.English, "zh-Hans", "en")]
    [InlineData(Language.TraditionalChinese, Language.English, "zh-Hant", "en")]
    [InlineData(Language.English, Language.SimplifiedChinese, "en", "zh-Hans")]
    public async Task Both_languages_are_always_said(Language source, Language target, string from, string to)
    {
        var request = await RequestAsync(new EngineBatch(source, target, ["公开"]));
        Assert.Equal((from, to), (request.Query["from"], request.Query["to"]));
    }

    [Fact]
    public async Task Texts_are_sent_in_order_as_plain_text_with_sentence_lengths_asked_for()
    {
        var request = await RequestAsync(Translating.Batch("一 <b> & 二", "𠮷"));

        Assert.Equal("plain", request.Query["textType"], ignoreCase: true);
        Assert.Equal("true", request.Query["includeSentenceLength"], ignoreCase: true);
        Assert.StartsWith("application/json", request.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal(["一 <b> & 二", "𠮷"], Assert.IsType<JsonArray>(JsonNode.Parse(request.Body)).Select(item => (string?)(item?["text"] ?? item?["Text"])));
    }

    [Fact]
    public async Task The_key_is_in_a_header_and_a_region_beside_it()
    {
        var request = await RequestAsync(region: "chinanorth");
        Assert.Equal((Translating.Key, "chinanorth"), (request.Headers["Ocp-Apim-Subscription-Key"], request.Headers["Ocp-Apim-Subscription-Region"]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("global")]
    public async Task A_resource_without_a_region_sends_none(string? region) =>
        Assert.DoesNotContain("Ocp-Apim-Subscription-Region", (await RequestAsync(region: region)).Headers.Keys, StringComparer.OrdinalIgnoreCase);

    [Fact]
    public async Task A_custom_model_is_named_by_its_category() => Assert.Equal("gov-1", (await RequestAsync(category: "gov-1")).Query["category"]);

    [Fact]
    public async Task The_general_model_is_not_named() => Assert.DoesNotContain("category", (await RequestAsync()).Query.Keys);

    /// <summary>Whether to ask again, and when, is for the engine's rules to say.</summary>
    [Theory]
    [InlineData(429001)]
    [InlineData(503000)]
    public async Task A_service_that_is_busy_is_asked_once(int code)
    {
        await using var standIn = await TranslatorStandIn.RefusingAsync(code);
        await Translating.AskAsync(standIn);
        Assert.Single(standIn.Requests);
    }

    private static async Task<AskedRequest> RequestAsync(EngineBatch? batch = null, string? region = null, string? category = null)
    {
        await using var standIn = await TranslatorStandIn.SayingAsync(200, "[]");
        await Translating.TranslateAsync(Translating.Options(standIn.Address, region, category), batch ?? Translating.Batch("公开"), CancellationToken.None);
        return Assert.Single(standIn.Requests);
    }
}
