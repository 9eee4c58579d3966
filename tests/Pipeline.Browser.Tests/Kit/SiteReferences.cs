using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Pipeline.Browser.Tests.Kit;

/// <summary>Every address a file of the site names: links and forms of pages, what they say of themselves, feeds, sitemaps, manifests.</summary>
internal static partial class SiteReferences
{
    private static readonly string[] Attributes = ["href", "src", "action", "content"];

    /// <summary>The addresses in a file, as they are written; none in a file that is no page, feed, sitemap or list.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="text">Its content.</param>
    /// <param name="site">The address of the site: where an address may be anything else, only those below it are taken.</param>
    public static IEnumerable<string> In(string path, string text, string site) => Path.GetExtension(path) switch
    {
        ".html" => OfPage(Parse(text), site),
        ".atom" or ".xml" => OfXml(XDocument.Parse(text)).Where(address => address.StartsWith(site, StringComparison.Ordinal)),
        ".txt" => Absolute().Matches(text).Select(match => match.Value).Where(address => address.StartsWith(site, StringComparison.Ordinal)),
        ".json" when Path.GetFileName(path) == "manifest.json" && path.StartsWith("r/", StringComparison.Ordinal) => OfManifest(text),
        _ => [],
    };

    /// <summary>A page as it stands in its file.</summary>
    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static IEnumerable<string> OfPage(IHtmlDocument page, string site) =>
    [
        .. page.All
            .SelectMany(element => Attributes.Select(name => (Name: name, Value: element.GetAttribute(name))))
            .Where(attribute => attribute.Value is not null && (attribute.Name != "content" || attribute.Value.StartsWith(site, StringComparison.Ordinal)))
            .Select(attribute => attribute.Value ?? ""),
        .. page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(script => Quoted().Matches(script.TextContent))
            .Select(match => match.Groups["text"].Value).Where(address => address.StartsWith(site, StringComparison.Ordinal)),
    ];

    private static IEnumerable<string> OfXml(XDocument document) =>
        document.Descendants().SelectMany(element => (IEnumerable<string>)[.. element.Attributes("href").Select(attribute => attribute.Value), .. element.HasElements ? [] : (string[])[element.Value]]);

    private static IEnumerable<string> OfManifest(string text)
    {
        using var manifest = JsonDocument.Parse(text);
        return [.. manifest.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("name").GetString() ?? "")];
    }

    [GeneratedRegex("\"(?<text>http[^\"\\\\]*)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Absolute();
}
