using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.LibreTranslate;

/// <summary>Where a server that speaks LibreTranslate's protocol is: checked, so that nothing is sent in the open but to this very machine.</summary>
public sealed record LibreTranslateOptions
{
    private LibreTranslateOptions(Uri address, string? key) => (Address, Key) = (address, key);

    /// <summary>What such a server is asked at most: it translates on its own processor, a few hundred characters a second.</summary>
    public static EngineLimits Limits { get; } = new() { CharactersPerBatch = 2_000, TextsPerBatch = 25, BatchesInFlight = 2 };

    /// <summary>The address its paths are below; it ends with a slash.</summary>
    public Uri Address { get; }

    /// <summary>A key, which is a secret; null where the server asks for none.</summary>
    public string? Key { get; }

    /// <summary>How long one request may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Bytes an answer may have; translations of a batch are far smaller.</summary>
    public int LargestAnswer { get; init; } = 1024 * 1024;

    /// <summary>Checks the settings.</summary>
    public static Result<LibreTranslateOptions> Create(LibreTranslateSettings settings) =>
        !Uri.TryCreate(settings.Address?.Trim().TrimEnd('/') + "/", UriKind.Absolute, out var address) || !IsPlain(address)
            ? Result.Failure<LibreTranslateOptions>(Findings.LibreTranslateAddress())
        : address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback
            ? Result.Failure<LibreTranslateOptions>(Findings.LibreTranslateUnprotected(address.Host))
        : Result.Success(new LibreTranslateOptions(address, settings.Key?.Trim() is { Length: > 0 } key ? key : null));

    /// <summary>Without the secret, for logs.</summary>
    public override string ToString() => Address.ToString();

    private static bool IsPlain(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && address is { Query: "", Fragment: "", UserInfo: "", Host.Length: > 0 };
}
