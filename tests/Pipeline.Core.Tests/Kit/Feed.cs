using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit;

/// <summary>A feed as a reader's program reads it.</summary>
internal sealed partial class Feed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace History = "http://purl.org/syndication/history/1.0";
    private readonly XElement _feed;

    private Feed(XElement feed) => _feed = feed;

    public static Feed Of(MemoryBlobStore site, SitePath path) => Of(site.Text(path.Value));

    public static Feed Of(string text) => new(XDocument.Parse(text).Root ?? new XElement("none"));

    public IReadOnlyList<XElement> Entries => [.. _feed.Elements(Atom + "entry")];

    public IReadOnlyList<string> Ids => [.. Entries.Select(entry => Text(entry, "id"))];

    public string Updated => Text(_feed, "updated");

    public bool IsArchive => _feed.Element(History + "archive") is not null;

    public bool IsComplete => _feed.Element(History + "complete") is not null;

    /// <summary>All addresses in it.</summary>
    public IEnumerable<string> Addresses => _feed.Descendants(Atom + "link").Select(link => (string?)link.Attribute("href") ?? "").Concat(_feed.Descendants(Atom + "uri").Select(uri => uri.Value));

    /// <summary>Where the feed's link of this relation leads; null without one.</summary>
    public string? Link(string relation) => Links(_feed, relation).Select(link => (string?)link.Attribute("href")).SingleOrDefault();

    public static IReadOnlyList<XElement> Links(XElement parent, string relation) => [.. parent.Elements(Atom + "link").Where(link => (string?)link.Attribute("rel") == relation)];

    public static string Text(XElement parent, string name) => parent.Element(Atom + name)?.Value ?? "";

    /// <summary>The terms of an entry's categories.</summary>
    public static IReadOnlyList<string?> Terms(XElement entry) => [.. entry.Elements(Atom + "category").Select(category => (string?)category.Attribute("term"))];

    /// <summary>What RFC 4287 would say against it, by section.</summary>
    public IEnumerable<string> Faults()
    {
        string?[] faults =
        [
            Unless(_feed.Name == Atom + "feed", "2: not a feed"),
            .. Entries.Prepend(_feed).SelectMany(OfBoth),
            .. Entries.SelectMany(OfEntry),
            Unless(Links(_feed, "self").Count == 1, "4.1.1: no self"),
            Unless(_feed.Elements(Atom + "author").Count() == 1, "4.1.1: no author"),
            Unless(Ids.Distinct().Count() == Entries.Count, "4.1.1: an id twice"),
            .. Addresses.Select(address => Unless(Uri.IsWellFormedUriString(address, UriKind.Absolute), $"an address is not absolute: {address}")),
            .. Entries.Select(entry => Unless(Moment(Text(entry, "updated")) <= Moment(Updated), "4.2.15: newer than its feed")),
        ];
        return faults.OfType<string>();
    }

    private static IEnumerable<string?> OfBoth(XElement element)
    {
        foreach (var name in new[] { "id", "title", "updated" })
        {
            yield return Unless(element.Elements(Atom + name).Count() == 1 && Text(element, name).Length > 0, $"4.1: not one {name}");
        }

        yield return Unless(Urn().IsMatch(Text(element, "id")), "4.2.6: the id is no URN of a UUID");
        yield return Unless(element.Elements(Atom + "author").All(author => Text(author, "name").Length > 0), "3.2.1: an author without a name");
        foreach (var moment in element.Elements().Where(child => child.Name == Atom + "updated" || child.Name == Atom + "published"))
        {
            yield return Unless(Rfc3339().IsMatch(moment.Value), $"3.3: {moment.Value}");
        }
    }

    private static IEnumerable<string?> OfEntry(XElement entry)
    {
        var alternates = Links(entry, "alternate").Select(link => ((string?)link.Attribute("type"), (string?)link.Attribute("hreflang"))).ToList();
        yield return Unless(alternates.Count > 0, "4.1.2: no content and no alternate");
        yield return Unless(alternates.Distinct().Count() == alternates.Count, "4.1.2: two alternates of one type and language");
        yield return Unless(entry.Elements(Atom + "summary").Count() <= 1, "4.1.2: two summaries");
        yield return Unless(entry.Elements(Atom + "category").All(category => category.Attribute("term") is { Value.Length: > 0 }), "4.2.2: no term");
    }

    private static string? Unless(bool holds, string fault) => holds ? null : fault;

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\z")]
    private static partial Regex Urn();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z\z")]
    private static partial Regex Rfc3339();
}
