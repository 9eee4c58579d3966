namespace Pipeline.Infrastructure.Tests.Checks;

/// <summary>Settings that are not simply set by the template and read by the app, each with the reason.</summary>
internal static class SettingNames
{
    private const string SignIn = "the host signs in with it to its own account";
    private const string Connection = "the app signs in by identity in the cloud; a connection string is for a machine without one";
    private const string OwnDomain = "only an address that many translators share needs it; the template gives the translator its own";

    /// <summary>What the Functions host reads, and the app does not.</summary>
    public static IReadOnlyDictionary<string, string> ReadByTheHost { get; } = new Dictionary<string, string>
    {
        ["AzureWebJobsStorage:credential"] = SignIn,
        ["AzureWebJobsStorage:clientId"] = SignIn,
        ["AzureWebJobsStorage:blobServiceUri"] = SignIn,
        ["AzureWebJobsStorage:queueServiceUri"] = SignIn,
        ["Content:credential"] = "the host's triggers sign in with it; the app knows by the address that it signs in",
        ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = "the host sends telemetry there, the worker's included",
        ["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"] = "it does so by identity",
    };

    /// <summary>What the app reads, and the template leaves out.</summary>
    public static IReadOnlyDictionary<string, string> NotForTheCloud { get; } = new Dictionary<string, string>
    {
        ["Content"] = Connection,
        ["Content:CreateContainers"] = "the template makes them",
        ["Translator:Key"] = "the translator takes none: its local sign-in is off",
        ["Scans:Key"] = "the service for scans takes none: its local sign-in is off",
        ["Translator:Region"] = OwnDomain,
        ["Translator:ResourceId"] = OwnDomain,
    };
}
