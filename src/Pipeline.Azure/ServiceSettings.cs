namespace Pipeline.Azure;

/// <summary>What the settings of every service are held to, as they come from an environment that has strings alone.</summary>
internal static class ServiceSettings
{
    /// <summary>A setting without white space around it; null when nobody set it.</summary>
    public static string? Set(string? setting) => string.IsNullOrWhiteSpace(setting) ? null : setting.Trim();

    /// <summary>The address of a host and nothing below it; null when the setting is none.</summary>
    public static Uri? Address(string? setting) =>
        Uri.TryCreate(Set(setting), UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" }
            ? address
            : null;
}
