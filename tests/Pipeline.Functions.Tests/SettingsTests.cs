using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Azure.Recognition;
using Pipeline.Azure.Storage;
using Pipeline.Azure.Translation;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Functions.Tests;

/// <summary>The names of the app's settings, as infrastructure and the README write them: an environment variable has two underscores where these have a colon.</summary>
public sealed class SettingsTests
{
    private static readonly string[] Optional =
    [
        "Content", "Content:clientId", "Content:CreateContainers", "Site:Address",
        "Translator:Endpoint", "Translator:Region", "Translator:Key", "Translator:ClientId", "Translator:ResourceId", "Translator:TokenScope", "Translator:Category",
        "Translator:CharactersPerMonth", "Translator:CharactersPerReport",
        "LibreTranslate:Address", "LibreTranslate:Key",
        "Scans:Endpoint", "Scans:Key", "Scans:ClientId", "Scans:TokenScope",
    ];

    [Fact]
    public void The_content_account_may_be_named_by_its_services_and_an_identity()
    {
        var options = Assert.IsType<ContentStorageOptions.ByIdentity>(Configuration(
            ("Content:blobServiceUri", "https://account.blob.example/"),
            ("Content:queueServiceUri", "https://account.queue.example/"),
            ("Content:clientId", "identity")).ContentStorage());

        Assert.Equal(
            ("https://account.blob.example/", "https://account.queue.example/", "identity"),
            (options.BlobService.AbsoluteUri, options.QueueService.AbsoluteUri, options.ClientId));
    }

    [Fact]
    public void The_content_account_may_be_named_by_a_connection_string() =>
        Assert.IsType<ContentStorageOptions.ByConnectionString>(Configuration(("Content", "UseDevelopmentStorage=true")).ContentStorage());

    [Fact]
    public void The_translator_may_be_used_with_a_key()
    {
        var options = Configuration(
            ("Translator:Endpoint", "https://translator.example/"), ("Translator:Region", "westeurope"), ("Translator:Key", "secret"), ("Translator:Category", "general")).TranslatorOptions();

        Assert.Equal(("https://translator.example/", "westeurope", "general"), (options?.Endpoint?.AbsoluteUri, options?.Region, options?.Category));
        Assert.Equal(new TranslatorCredential.Key("secret"), options?.Credential);
    }

    [Fact]
    public void The_translator_may_be_used_with_an_identity()
    {
        var options = Configuration(
            ("Translator:Endpoint", "https://translator.example/"), ("Translator:ClientId", "identity"), ("Translator:ResourceId", "/subscriptions/s"), ("Translator:TokenScope", "scope")).TranslatorOptions();

        Assert.Equal(new TranslatorCredential.Identity("identity", "/subscriptions/s", "scope"), options?.Credential);
    }

    [Fact]
    public void Without_a_translator_nothing_is_sent_anywhere() => Assert.Null(Configuration().TranslatorOptions());

    [Fact]
    public void Scans_may_be_recognised_with_a_key()
    {
        var options = Configuration(("Scans:Endpoint", "https://scans.example/"), ("Scans:Key", "secret")).ScanOptions();

        Assert.Equal(("https://scans.example/", new ScanCredential.Key("secret")), (options?.Endpoint.AbsoluteUri, options?.Credential));
    }

    [Fact]
    public void Scans_may_be_recognised_with_an_identity() => Assert.Equal(
        new ScanCredential.Identity("identity", "scope"),
        Configuration(("Scans:Endpoint", "https://scans.example/"), ("Scans:ClientId", "identity"), ("Scans:TokenScope", "scope")).ScanOptions()?.Credential);

    [Fact]
    public void Without_a_service_for_scans_no_file_is_sent_anywhere() => Assert.Null(Configuration().ScanOptions());

    [Fact]
    public void The_translator_has_a_budget()
    {
        var budget = Configuration(("Translator:CharactersPerMonth", "2000000"), ("Translator:CharactersPerReport", "50000")).EngineBudget();

        Assert.Equal((2_000_000, 50_000), (budget.CharactersPerMonth, budget.CharactersPerReport));
    }

    [Fact]
    public void Receipts_link_to_where_the_site_is_served() =>
        Assert.Equal("https://archive.example/", Configuration(("Site:Address", "https://archive.example")).Flow().Site?.AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_setting_counts_as_not_set(string empty)
    {
        var configuration = Configuration([.. Optional.Select(name => (name, empty))]);

        Assert.Null(configuration.TranslatorOptions());
        Assert.Null(configuration.LibreTranslateOptions());
        Assert.Null(configuration.ScanOptions());
        Assert.Equal(EngineBudget.Unlimited, configuration.EngineBudget());
        Assert.Equal(new(), configuration.Flow());
        Assert.False(configuration.CreatesContainers());
    }

    [Fact]
    public void An_empty_setting_beside_others_changes_nothing()
    {
        (string, string)[] settings =
        [
            ("Content:blobServiceUri", "https://account.blob.example/"), ("Content:queueServiceUri", "https://account.queue.example/"),
            ("Translator:Endpoint", "https://translator.example/"), ("Translator:ClientId", "identity"),
        ];
        var (plain, padded) = (Configuration(settings), Configuration([.. Optional.Select(name => (name, "")), .. settings]));

        Assert.Equal(plain.ContentStorage(), padded.ContentStorage());
        Assert.Equal(plain.TranslatorOptions(), padded.TranslatorOptions());
    }

    [Theory]
    [InlineData("LibreTranslate:Address", "http://localhost:5000", "LibreTranslate")]
    [InlineData("Translator:Key", "secret", "Azure AI Translator")]
    public void The_engine_that_is_set_up_translates(string name, string value, string engine)
    {
        using var services = new ServiceCollection().AddPipeline(Configuration(("Content", "UseDevelopmentStorage=true"), ("Translator:Region", name == "Translator:Key" ? "global" : ""), (name, value))).BuildServiceProvider();
        Assert.Equal(engine, services.GetRequiredService<ITranslationEngine>().Name);
        Assert.NotNull(services.GetService<MachineTranslation>());
    }

    [Theory]
    [InlineData("Content", "hello", "RPT511")]
    [InlineData("Site:Address", "archive", "Site:Address")]
    [InlineData("Translator:Endpoint", "https://translator.example/", "RPT515")]
    [InlineData("Translator:CharactersPerMonth", "2 million", "Translator:CharactersPerMonth")]
    [InlineData("LibreTranslate:Address", "https://translate.example/", "RPT525")]
    [InlineData("LibreTranslate:Address", "http://translate.example/", "RPT524")]
    [InlineData("Scans:Endpoint", "https://scans.example/", "RPT520")]
    public void A_setting_that_cannot_be_used_stops_the_app_and_is_named(string name, string value, string named)
    {
        (string, string)[] settings = [("Content", "UseDevelopmentStorage=true"), ("Translator:Key", "secret"), ("Translator:ClientId", name == "Translator:Endpoint" ? "both" : ""), ("Translator:Region", "global"), (name, value)];

        var refusal = Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddPipeline(Configuration(settings)));

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Configuration(params (string Name, string Value)[] settings)
    {
        var values = new Dictionary<string, string?>();
        foreach (var (name, value) in settings)
        {
            values[name] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }
}
