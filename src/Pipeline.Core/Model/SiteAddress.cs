namespace Pipeline.Core.Model;

/// <summary>
/// Where readers reach the site. Pages lead to one another by relative links and work anywhere; what leaves the site, canonical
/// addresses, feeds, the sitemap and citations, needs the whole address.
/// </summary>
/// <param name="Base">The address of the start page: absolute, <c>http</c> or <c>https</c>, ending in a slash.</param>
public sealed record SiteAddress(Uri Base)
{
    /// <summary>Where the preview of a site at a desk is served, until somebody says where its readers will find it.</summary>
    public static SiteAddress Desk { get; } = new(new Uri("http://127.0.0.1:8080/"));

    /// <summary>The address a person or a setting gives, with or without its last slash; null for what is none.</summary>
    public static SiteAddress? Parse(string? text) =>
        Uri.TryCreate(text?.Trim().TrimEnd('/') + "/", UriKind.Absolute, out var address)
        && address is { Scheme: "https" or "http", Query: "", Fragment: "", UserInfo: "" }
            ? new(address)
            : null;

    /// <summary>The whole address of a file of the site; a page's <c>index.html</c> is left out.</summary>
    public string Of(SitePath path) => Base.AbsoluteUri + path.Address;
}
