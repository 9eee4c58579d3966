using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The one style sheet of the site, sent without its comments and spaces. Its name carries the hash of its bytes, so it may be cached for ever.</summary>
internal static partial class Stylesheet
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
        using var text = new StreamReader(resource);
        return Encoding.UTF8.GetBytes(Compact(text.ReadToEnd()));
    }

    /// <summary>Leaves out what no browser needs. A space before a colon stays: it stands between a selector and its descendants.</summary>
    internal static string Compact(string css) =>
        Separator().Replace(Space().Replace(Comment().Replace(css, ""), " "), "$1").Replace(": ", ":", StringComparison.Ordinal).Replace(";}", "}", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@" ?([{};,>]) ?")]
    private static partial Regex Separator();
}
