using Microsoft.Extensions.Configuration;
using Pipeline.Azure.Recognition;
using Pipeline.Azure.Storage;
using Pipeline.Azure.Translation;
using Pipeline.Core.Flow;
using Pipeline.Core.Model;
using Pipeline.Core.Translation.Engines;
using Pipeline.LibreTranslate;

namespace Pipeline.Functions;

/// <summary>The app's settings: their names, and what is made of them. Infrastructure and code use these names and no others.</summary>
internal static class Settings
{
    /// <summary>
    /// The content account, as the host reads a connection: a connection string, or <c>Content__blobServiceUri</c> and its siblings.
    /// One of them, <c>Content__credential</c>, is for the host alone: the app signs in as an identity wherever there is no connection string.
    /// </summary>
    public const string Content = "Content";

    private const string Scans = "Scans";

    /// <summary>True to make missing containers and queues at the start: for development; in the cloud the template makes them.</summary>
    public static bool CreatesContainers(this IConfiguration configuration) =>
        bool.TryParse(configuration[$"{Content}:CreateContainers"], out var creates) && creates;

    /// <summary>Which content account.</summary>
    public static ContentStorageOptions ContentStorage(this IConfiguration configuration)
    {
        var content = configuration.GetSection(Content);
        return Require(ContentStorageOptions.Create(content.Value, content.Find("blobServiceUri"), content.Find("queueServiceUri"), content.Find("clientId")));
    }

    /// <summary>The flow's own settings.</summary>
    public static FlowOptions Flow(this IConfiguration configuration) => configuration.Find("Site:Address") is { } address
        ? new() { Site = Uri.TryCreate(address.TrimEnd('/') + "/", UriKind.Absolute, out var site) ? site : throw new InvalidOperationException("The setting Site:Address is no address.") }
        : new();

    /// <summary>Which translator; null where none is set up, and pending segments wait.</summary>
    public static TranslatorOptions? TranslatorOptions(this IConfiguration configuration)
    {
        var settings = TranslatorSettings.From(configuration.Find);
        return settings == new TranslatorSettings() ? null : Require(Azure.Translation.TranslatorOptions.Create(settings));
    }

    /// <summary>Which LibreTranslate server; null where none is set up.</summary>
    public static LibreTranslateOptions? LibreTranslateOptions(this IConfiguration configuration)
    {
        var settings = LibreTranslateSettings.From(configuration.Find);
        return settings == new LibreTranslateSettings() ? null : Require(LibreTranslate.LibreTranslateOptions.Create(settings));
    }

    /// <summary>What translation by machine may cost, whichever engine it is.</summary>
    public static EngineBudget EngineBudget(this IConfiguration configuration) => Require(Core.Translation.Engines.EngineBudget.Create(configuration.Find));

    /// <summary>Which service recognises scans; null where none is set up, and scans are refused.</summary>
    public static ScanOptions? ScanOptions(this IConfiguration configuration)
    {
        var scans = configuration.GetSection(Scans);
        var settings = new ScanSettings
        {
            Endpoint = scans.Find("Endpoint"),
            Key = scans.Find("Key"),
            ClientId = scans.Find("ClientId"),
            TokenScope = scans.Find("TokenScope"),
        };
        return settings == new ScanSettings() ? null : Require(Azure.Recognition.ScanOptions.Create(settings));
    }

    /// <summary>A setting that is there and blank counts as left out: templates write settings they have no value for so.</summary>
    private static string? Find(this IConfiguration configuration, string name) =>
        configuration[name]?.Trim() is { Length: > 0 } setting ? setting : null;

    private static T Require<T>(Result<T> checkedSettings)
        where T : class => checkedSettings.IsSuccess(out var value)
            ? value
            : throw new InvalidOperationException(string.Join(' ', checkedSettings.Diagnostics.Select(finding => $"{finding.Code}: {finding.Message}")));
}
