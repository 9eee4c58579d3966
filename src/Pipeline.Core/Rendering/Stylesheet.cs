using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The one style sheet of the site. Its name carries the hash of its bytes, so it may be cached for ever.</summary>
internal static class Stylesheet
{
    private static readonly byte[] Css = Read();

    /// <summary>Where it stands.</summary>
    public static SitePath Path { get; } = SitePath.Asset("site", Revision.HashOf(Css), "css");

    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Content => Css;

    private static byte[] Read()
    {
        using var resource = typeof(Stylesheet).Assembly.GetManifestResourceStream("site.css")
            ?? throw new InvalidOperationException("The style sheet is not embedded.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
