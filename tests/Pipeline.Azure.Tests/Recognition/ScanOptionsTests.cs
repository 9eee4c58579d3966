using Pipeline.Azure.Recognition;

namespace Pipeline.Azure.Tests.Recognition;

public sealed class ScanOptionsTests
{
    private const string Own = "https://scans.cognitiveservices.azure.com";

    [Fact]
    public void A_key_or_an_identity_at_an_own_domain_will_do()
    {
        Assert.Empty(Faults(new() { Key = "k", Endpoint = Own }));
        Assert.Empty(Faults(new() { ClientId = "c", Endpoint = Own }));
        Assert.Empty(Faults(new() { Key = "k", Endpoint = "http://scans:5000" }));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", " ")]
    [InlineData("k", "c")]
    public void There_is_one_way_to_sign_in(string? key, string? clientId) => Assert.Equal(["RPT520"], Faults(new() { Key = key, ClientId = clientId, Endpoint = Own }));

    [Theory]
    [InlineData(null)]
    [InlineData("scans")]
    [InlineData("ftp://scans.example")]
    [InlineData($"{Own}/documentintelligence")]
    [InlineData($"{Own}?key=k")]
    public void An_endpoint_is_scheme_and_host_alone(string? endpoint) => Assert.Equal(["RPT521"], Faults(new() { Key = "k", Endpoint = endpoint }));

    [Fact]
    public void An_identitys_token_is_not_sent_in_the_open() => Assert.Equal(["RPT522"], Faults(new() { ClientId = "c", Endpoint = "http://scans:5000" }));

    [Fact]
    public void Everything_wrong_is_said_at_once() => Assert.Equal(["RPT521", "RPT520"], Faults(new()));

    [Fact]
    public void The_key_is_in_no_log()
    {
        Assert.True(ScanOptions.Create(new() { Key = "s3cret", Endpoint = Own }).IsSuccess(out var options));
        Assert.DoesNotContain("s3cret", $"{options}", StringComparison.Ordinal);
    }

    [Fact]
    public void An_engine_can_be_made_of_either_way_to_sign_in() => Assert.All((ScanSettings[])[new() { Key = "k", Endpoint = Own }, new() { ClientId = "c", Endpoint = Own }], way =>
    {
        Assert.True(ScanOptions.Create(way).IsSuccess(out var options));
        Assert.Equal("Azure AI Document Intelligence", new DocumentIntelligence(options, TimeProvider.System).Name);
    });

    private static IEnumerable<string> Faults(ScanSettings settings) => ScanOptions.Create(settings).Diagnostics.Select(diagnostic => diagnostic.Code);
}
