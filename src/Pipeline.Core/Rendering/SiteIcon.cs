using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The icon of the site: two columns of text on the accent of the style sheet. Its name carries the hash of its bytes, so it may be cached for ever.</summary>
internal static class SiteIcon
{
    private static readonly byte[] Svg = Read();

    /// <summary>Where it stands.</summary>
    public static SitePath Path { get; } = SitePath.Asset("icon", Revision.HashOf(Svg), "svg");

    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Content => Svg;

    private static byte[] Read()
    {
        using var resource = typeof(SiteIcon).Assembly.GetManifestResourceStream("icon.svg")
            ?? throw new InvalidOperationException("The icon is not embedded.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
