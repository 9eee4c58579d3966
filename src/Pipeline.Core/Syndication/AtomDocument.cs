using System.Globalization;
using System.Xml;

namespace Pipeline.Core.Syndication;

/// <summary>Writes feeds: Atom (RFC 4287) with the history of RFC 5005.</summary>
internal static class AtomDocument
{
    /// <summary>The namespace of Atom.</summary>
    public const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The namespace of a feed's history.</summary>
    public const string History = "http://purl.org/syndication/history/1.0";

    private const string Generator = "Bilingual archive of government information disclosure reports";

    /// <summary>The feed's bytes.</summary>
    public static byte[] Write(AtomFeed feed) => XmlDocuments.Write(writer =>
    {
        writer.WriteStartElement("feed", Atom);
        writer.WriteAttributeString("xml", "lang", null, AtomText.Both);
        writer.WriteElementString("id", Atom, feed.Id);
        Text(writer, "title", feed.Title);
        Text(writer, "subtitle", feed.Subtitle);
        Moment(writer, "updated", feed.Updated);
        Author(writer, feed.Author);
        Links(writer, feed.Links);
        writer.WriteElementString("generator", Atom, Generator);
        Extent(writer, feed.Extent);
        foreach (var entry in feed.Entries)
        {
            Entry(writer, entry);
        }

        writer.WriteEndElement();
    });

    private static void Entry(XmlWriter writer, AtomEntry entry)
    {
        writer.WriteStartElement("entry", Atom);
        writer.WriteElementString("id", Atom, entry.Id);
        Text(writer, "title", entry.Title);
        Moment(writer, "published", entry.Updated);
        Moment(writer, "updated", entry.Updated);
        Author(writer, entry.Author);
        Links(writer, entry.Links);
        foreach (var category in entry.Categories)
        {
            writer.WriteStartElement("category", Atom);
            writer.WriteAttributeString("term", category.Term);
            writer.WriteAttributeString("scheme", category.Scheme);
            writer.WriteAttributeString("label", category.Label);
            writer.WriteEndElement();
        }

        Text(writer, "summary", entry.Summary);
        writer.WriteEndElement();
    }

    private static void Text(XmlWriter writer, string name, AtomText text)
    {
        writer.WriteStartElement(name, Atom);
        if (text.Language != AtomText.Both)
        {
            writer.WriteAttributeString("xml", "lang", null, text.Language);
        }

        writer.WriteString(XmlDocuments.Clean(text.Text));
        writer.WriteEndElement();
    }

    private static void Moment(XmlWriter writer, string name, DateTimeOffset moment) =>
        writer.WriteElementString(name, Atom, moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));

    private static void Author(XmlWriter writer, AtomPerson author)
    {
        writer.WriteStartElement("author", Atom);
        writer.WriteElementString("name", Atom, XmlDocuments.Clean(author.Name));
        writer.WriteElementString("uri", Atom, author.Uri);
        writer.WriteEndElement();
    }

    private static void Links(XmlWriter writer, IEnumerable<AtomLink> links)
    {
        foreach (var link in links)
        {
            writer.WriteStartElement("link", Atom);
            writer.WriteAttributeString("rel", link.Relation);
            writer.WriteAttributeString("type", link.Type);
            if (link.Language is { } language)
            {
                writer.WriteAttributeString("hreflang", language);
            }

            writer.WriteAttributeString("href", link.Address);
            writer.WriteEndElement();
        }
    }

    private static void Extent(XmlWriter writer, AtomExtent extent)
    {
        if (extent is not AtomExtent.Newest)
        {
            writer.WriteStartElement("fh", extent is AtomExtent.Archive ? "archive" : "complete", History);
            writer.WriteEndElement();
        }
    }
}
