using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using static Pipeline.Azure.ServiceSettings;

namespace Pipeline.Azure.Recognition;

/// <summary>Where the service that recognises scans is and how to sign in: checked, so that what it still refuses is not a matter of form.</summary>
public sealed record ScanOptions
{
    private ScanOptions(Uri endpoint, ScanCredential credential) => (Endpoint, Credential) = (endpoint, credential);

    /// <summary>The resource's address. Keys and tokens are sent to its host and to no other.</summary>
    public Uri Endpoint { get; }

    /// <summary>How to sign in.</summary>
    public ScanCredential Credential { get; }

    /// <summary>How long one request may take; the first one carries the file.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>How long one file may be waited for: far below the 30 minutes a function may run.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Checks the settings; all that is wrong is said at once.</summary>
    public static Result<ScanOptions> Create(ScanSettings settings)
    {
        var endpoint = Address(settings.Endpoint);
        var credential = Credentials(settings);
        List<Diagnostic> faults = [];
        if (endpoint is null)
        {
            faults.Add(Findings.ScansAddress());
        }

        if (credential is null)
        {
            faults.Add(Findings.ScansCredential(Set(settings.Key) is not null));
        }

        if (credential is ScanCredential.Identity && endpoint is not null && endpoint.Scheme != Uri.UriSchemeHttps)
        {
            faults.Add(Findings.ScansUnprotected(endpoint.Host));
        }

        return endpoint is null || credential is null || faults.Count > 0
            ? Result.Failure<ScanOptions>(faults)
            : Result.Success(new ScanOptions(endpoint, credential));
    }

    private static ScanCredential? Credentials(ScanSettings settings) => (Set(settings.Key), Set(settings.ClientId)) switch
    {
        ({ } key, null) => new ScanCredential.Key(key),
        (null, { } clientId) => new ScanCredential.Identity(clientId, Set(settings.TokenScope) ?? ScanCredential.PublicScope),
        _ => null,
    };
}
