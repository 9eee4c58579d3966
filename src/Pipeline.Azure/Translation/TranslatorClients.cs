using Azure;
using Azure.AI.Translation.Text;
using Azure.Core;
using Azure.Identity;

namespace Pipeline.Azure.Translation;

/// <summary>Makes the translator's client.</summary>
internal static class TranslatorClients
{
    /// <summary>A client that asks once: when to ask again is the engine's rules' to say.</summary>
    public static TextTranslationClient For(TranslatorOptions options)
    {
        var client = new TextTranslationClientOptions { Retry = { MaxRetries = 0, NetworkTimeout = options.Timeout } };
        return options.Credential switch
        {
            TranslatorCredential.Key key => WithKey(options, new(key.Value), client),
            TranslatorCredential.Identity identity => WithToken(options, identity, client),
            _ => throw new ArgumentException($"There is no client for {options.Credential}.", nameof(options)),
        };
    }

    private static TextTranslationClient WithKey(TranslatorOptions options, AzureKeyCredential key, TextTranslationClientOptions client) =>
        options.Endpoint is null ? new(key, region: options.Region, options: client) : new(key, options.Endpoint, region: options.Region, options: client);

    private static TextTranslationClient WithToken(TranslatorOptions options, TranslatorCredential.Identity identity, TextTranslationClientOptions client)
    {
        TokenCredential token = new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = identity.ClientId });
        return (options.Endpoint, identity.ResourceId) switch
        {
            (null, { } resource) => new(token, resource, region: options.Region, tokenScope: identity.TokenScope, options: client),
            ({ } endpoint, { } resource) => new(token, endpoint, resource, region: options.Region, tokenScope: identity.TokenScope, options: client),
            ({ } endpoint, null) => new(token, endpoint, tokenScope: identity.TokenScope, options: client),
            _ => throw new ArgumentException("A shared address serves many resources, and none is named.", nameof(options)),
        };
    }
}
