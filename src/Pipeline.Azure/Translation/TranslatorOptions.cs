using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using static Pipeline.Azure.ServiceSettings;

namespace Pipeline.Azure.Translation;

/// <summary>Where the translator is and how to sign in: checked, so that what the service still refuses is not a matter of form.</summary>
public sealed record TranslatorOptions
{
    private TranslatorOptions(Uri? endpoint, string region, TranslatorCredential credential, string? category) =>
        (Endpoint, Region, Credential, Category) = (endpoint, region, credential, category);

    /// <summary>Null for the service's global address, which the client knows.</summary>
    public Uri? Endpoint { get; }

    /// <summary>The region sent along; <c>global</c> is not sent.</summary>
    public string Region { get; }

    /// <summary>How to sign in.</summary>
    public TranslatorCredential Credential { get; }

    /// <summary>The category of a custom model; null for the general one.</summary>
    public string? Category { get; }

    /// <summary>How long one request may take: the service answers within 15 seconds, custom models are slower.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Checks the settings; all that is wrong is said at once.</summary>
    public static Result<TranslatorOptions> Create(TranslatorSettings settings)
    {
        var endpoint = Address(settings.Endpoint);
        var region = Set(settings.Region);
        var credential = Credentials(settings);
        List<Diagnostic> faults = [];
        if (credential is null)
        {
            faults.Add(Findings.TranslatorCredential(Set(settings.Key) is not null));
        }

        if (Set(settings.Endpoint) is not null && endpoint is null)
        {
            faults.Add(Findings.TranslatorAddress());
        }
        else
        {
            faults.AddRange(FaultsAt(endpoint, region, credential));
        }

        return credential is null || faults.Count > 0
            ? Result.Failure<TranslatorOptions>(faults)
            : Result.Success(new TranslatorOptions(endpoint, region ?? TranslatorCredential.NoRegion, credential, Set(settings.Category)));
    }

    private static IEnumerable<Diagnostic> FaultsAt(Uri? endpoint, string? region, TranslatorCredential? credential)
    {
        if (IsShared(endpoint) && region is null)
        {
            yield return Findings.TranslatorRegion();
        }

        if (credential is TranslatorCredential.Identity identity)
        {
            if (IsShared(endpoint) && identity.ResourceId is null)
            {
                yield return Findings.TranslatorResource();
            }

            if (endpoint is not null && endpoint.Scheme != Uri.UriSchemeHttps)
            {
                yield return Findings.TranslatorUnprotected(endpoint.Host);
            }
        }
    }

    private static TranslatorCredential? Credentials(TranslatorSettings settings) => (Set(settings.Key), Set(settings.ClientId)) switch
    {
        ({ } key, null) => new TranslatorCredential.Key(key),
        (null, { } clientId) => new TranslatorCredential.Identity(clientId, Set(settings.ResourceId), Set(settings.TokenScope) ?? TranslatorCredential.PublicScope),
        _ => null,
    };

    // In every cloud the addresses that many resources share begin so: api., api-eur. and the like.
    private static bool IsShared(Uri? endpoint) =>
        endpoint is null || endpoint.Host.StartsWith("api.", StringComparison.Ordinal) || endpoint.Host.StartsWith("api-", StringComparison.Ordinal);
}
