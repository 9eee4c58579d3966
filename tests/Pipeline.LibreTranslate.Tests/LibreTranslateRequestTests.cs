using System.Text.Json.Nodes;
using Pipeline.Core.Model;
using Pipeline.Core.Translation.Engines;
using Pipeline.LibreTranslate.Tests.Kit;

namespace Pipeline.LibreTranslate.Tests;

public sealed class LibreTranslateRequestTests
{
    private const string Answer = """{"translatedText":["One","Two"]}""";

    [Fact]
    public async Task A_batch_is_one_request()
    {
        await using var standIn = await ServerStandIn.SayingAsync(200, Answer);

        Assert.Equal(["One", "Two"], Assert.IsType<EngineAnswer.Translated>(await ServerStandIn.AskAsync(standIn.Address)).Texts);

        var request = Assert.Single(standIn.Requests);
        Assert.Equal(("POST /translate", "en"), (request.Line, request.AcceptLanguage));
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse($$"""{"q":["一","二"],"source":"zh","target":"en","format":"text","api_key":"{{ServerStandIn.Key}}"}"""),
            JsonNode.Parse(request.Body)));
    }

    [Theory]
    [InlineData(Language.SimplifiedChinese, Language.English, "zh", "en")]
    [InlineData(Language.TraditionalChinese, Language.English, "zt", "en")]
    [InlineData(Language.English, Language.SimplifiedChinese, "en", "zh")]
    public async Task Both_languages_are_always_said_as_every_version_knows_them(Language source, Language target, string from, string to)
    {
        await using var standIn = await ServerStandIn.SayingAsync(200, Answer);
        await ServerStandIn.AskAsync(standIn.Address, new(source, target, ["公开"]));
        var body = JsonNode.Parse(Assert.Single(standIn.Requests).Body);
        Assert.Equal((from, to), ((string?)body?["source"], (string?)body?["target"]));
    }

    [Fact]
    public async Task Without_a_key_none_is_sent()
    {
        await using var standIn = await ServerStandIn.SayingAsync(200, Answer);
        await ServerStandIn.AskAsync(standIn.Address, key: " ");
        Assert.DoesNotContain("api_key", Assert.Single(standIn.Requests).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_below_a_path_is_asked_there()
    {
        await using var standIn = await ServerStandIn.SayingAsync(200, Answer);
        await ServerStandIn.AskAsync(standIn.Address + "/libre");
        Assert.Equal("POST /libre/translate", Assert.Single(standIn.Requests).Line);
    }

    [Fact]
    public async Task A_redirection_is_not_followed_with_the_key()
    {
        await using var other = await ServerStandIn.SayingAsync(200, Answer);
        await using var standIn = await ServerStandIn.SayingAsync(307, "", ("Location", other.Address + "/translate"));
        Assert.IsType<EngineAnswer.Refused>(await ServerStandIn.AskAsync(standIn.Address));
        Assert.Empty(other.Requests);
    }
}
