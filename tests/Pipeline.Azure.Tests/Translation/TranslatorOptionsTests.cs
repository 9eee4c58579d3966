using Pipeline.Azure.Translation;

namespace Pipeline.Azure.Tests.Translation;

public sealed class TranslatorOptionsTests
{
    private const string Own = "https://reports.cognitiveservices.azure.com";

    [Fact]
    public void A_key_at_the_global_address_needs_a_region()
    {
        Assert.Equal(["RPT517"], Faults(new() { Key = "k" }));
        Assert.Empty(Faults(new() { Key = "k", Region = "eastasia" }));
        Assert.Empty(Faults(new() { Key = "k", Region = "global" }));
    }

    [Theory]
    [InlineData("https://api.translator.example")]
    [InlineData("https://api-apc.translator.example")]
    public void So_does_one_at_any_other_shared_address(string endpoint) => Assert.Equal(["RPT517"], Faults(new() { Key = "k", Endpoint = endpoint }));

    [Theory]
    [InlineData(Own)]
    [InlineData("http://translator:5000")]
    public void An_own_domain_and_a_container_need_a_key_alone(string endpoint) => Assert.Empty(Faults(new() { Key = "k", Endpoint = endpoint }));

    [Fact]
    public void An_identity_at_a_shared_address_names_resource_and_region()
    {
        Assert.Equal(["RPT517", "RPT518"], Faults(new() { ClientId = "c" }));
        Assert.Empty(Faults(new() { ClientId = "c", Region = "eastasia", ResourceId = "/subscriptions/s" }));
        Assert.Empty(Faults(new() { ClientId = "c", Endpoint = Own }));
    }

    [Fact]
    public void An_identitys_token_is_not_sent_in_the_open() => Assert.Equal(["RPT519"], Faults(new() { ClientId = "c", Endpoint = "http://translator:5000" }));

    [Theory]
    [InlineData(null, null)]
    [InlineData("", " ")]
    [InlineData("k", "c")]
    public void There_is_one_way_to_sign_in(string? key, string? clientId) => Assert.Equal(["RPT515"], Faults(new() { Key = key, ClientId = clientId, Endpoint = Own }));

    [Theory]
    [InlineData("reports")]
    [InlineData("ftp://reports.example")]
    [InlineData($"{Own}/translator/text/v3.0")]
    [InlineData($"{Own}?key=k")]
    public void An_endpoint_is_scheme_and_host_alone(string endpoint) => Assert.Equal(["RPT516"], Faults(new() { Key = "k", Endpoint = endpoint }));

    [Fact]
    public void Everything_wrong_is_said_at_once() => Assert.Equal(["RPT515", "RPT517"], Faults(new()));

    [Fact]
    public void The_key_is_in_no_log()
    {
        Assert.True(TranslatorOptions.Create(new() { Key = "s3cret", Endpoint = Own }).IsSuccess(out var options));
        Assert.DoesNotContain("s3cret", $"{options}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_can_be_made_of_every_way_to_sign_in()
    {
        TranslatorSettings[] ways =
        [
            new() { Key = "k", Region = "global" },
            new() { Key = "k", Endpoint = Own },
            new() { ClientId = "c", Endpoint = Own },
            new() { ClientId = "c", Endpoint = Own, ResourceId = "/subscriptions/s" },
            new() { ClientId = "c", Region = "eastasia", ResourceId = "/subscriptions/s" },
        ];
        Assert.All(ways, way =>
        {
            Assert.True(TranslatorOptions.Create(way).IsSuccess(out var options));
            Assert.NotNull(TranslatorClients.For(options));
        });
    }

    private static IEnumerable<string> Faults(TranslatorSettings settings) => TranslatorOptions.Create(settings).Diagnostics.Select(diagnostic => diagnostic.Code);
}
