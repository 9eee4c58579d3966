using System.Globalization;
using System.Text;
using System.Xml;

namespace Pipeline.Core.Syndication;

/// <summary>Writes what crawlers read: sitemaps (sitemaps.org protocol 0.9) and <c>robots.txt</c> (RFC 9309).</summary>
internal static class SitemapDocument
{
    /// <summary>The namespace of sitemaps.</summary>
    public const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The namespace of links to other languages.</summary>
    public const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>A list of pages.</summary>
    public static byte[] Write(IEnumerable<SitemapUrl> pages) => XmlDocuments.Write(writer =>
    {
        writer.WriteStartElement("urlset", Sitemap);
        writer.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var page in pages)
        {
            writer.WriteStartElement("url", Sitemap);
            writer.WriteElementString("loc", Sitemap, page.Address);
            if (page.Changed is { } day)
            {
                writer.WriteElementString("lastmod", Sitemap, day.ToString("O", CultureInfo.InvariantCulture));
            }

            foreach (var (tag, address) in page.Languages)
            {
                Language(writer, tag, address);
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    });

    /// <summary>A list of such lists.</summary>
    /// <param name="addresses">Their whole addresses.</param>
    public static byte[] WriteIndex(IEnumerable<string> addresses) => XmlDocuments.Write(writer =>
    {
        writer.WriteStartElement("sitemapindex", Sitemap);
        foreach (var address in addresses)
        {
            writer.WriteStartElement("sitemap", Sitemap);
            writer.WriteElementString("loc", Sitemap, address);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    });

    /// <summary>Crawlers may read everything: a page they should not show says so itself, and they must read it to know.</summary>
    /// <param name="sitemap">The whole address of the index.</param>
    public static byte[] Robots(string sitemap) => Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n");

    private static void Language(XmlWriter writer, string tag, string address)
    {
        writer.WriteStartElement("link", Xhtml);
        writer.WriteAttributeString("rel", "alternate");
        writer.WriteAttributeString("hreflang", tag);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }
}
