using System.Globalization;
using System.Xml.Linq;
using Pipeline.Browser.Tests.Kit;

namespace Pipeline.Browser.Tests;

/// <summary>What feed readers are given, against RFC 4287 and RFC 5005.</summary>
[Collection(nameof(ReadingRoom))]
public sealed class FeedTests(ReadingRoom room)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private IEnumerable<string> Feeds => room.Site.Files.Where(path => path.EndsWith(".atom", StringComparison.Ordinal));

    [Fact]
    public void The_archive_and_every_agency_have_a_feed()
    {
        Assert.Contains("feed.atom", Feeds);
        Assert.Equal(
            room.Site.Files.Where(path => PageTypes.TypeOf(path) == "agencies/*/index.html").Select(path => path.Replace("index.html", "feed.atom", StringComparison.Ordinal)),
            Feeds.Where(path => path.StartsWith("agencies/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_feed_has_what_a_feed_must_have() => Assert.All(Feeds, path =>
    {
        var feed = Read(path);
        Assert.Equal(Atom + "feed", feed.Name);
        AssertIdentified(feed);
        Assert.Equal(room.Site.Address.Base + path, LinkOf(feed, "self"));
        Assert.True(feed.Element(Atom + "author") is not null || feed.Elements(Atom + "entry").All(entry => entry.Element(Atom + "author") is not null));
    });

    [Fact]
    public void Every_entry_has_what_an_entry_must_have() => Assert.All(Feeds.SelectMany(path => Read(path).Elements(Atom + "entry")), entry =>
    {
        AssertIdentified(entry);
        Assert.StartsWith(room.Site.Address.Base.AbsoluteUri, LinkOf(entry, "alternate"), StringComparison.Ordinal);
    });

    [Fact]
    public void No_feed_has_an_entry_twice() => Assert.All(Feeds, path =>
    {
        var ids = Read(path).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")?.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
    });

    [Fact]
    public void The_revised_and_the_withdrawn_report_are_in_the_feed()
    {
        var links = Read("feed.atom").Elements(Atom + "entry").Select(entry => LinkOf(entry, "alternate")).ToList();

        Assert.Contains(room.AddressOf("withdrawn report"), links);
        Assert.True(links.Count(link => link.StartsWith(room.AddressOf("revised report"), StringComparison.Ordinal)) >= 2);
    }

    private static void AssertIdentified(XElement element)
    {
        Assert.True(Uri.TryCreate(element.Element(Atom + "id")?.Value, UriKind.Absolute, out _), $"{element.Element(Atom + "id")} is no absolute address.");
        Assert.NotEqual("", element.Element(Atom + "title")?.Value ?? "");
        Assert.True(DateTimeOffset.TryParse(element.Element(Atom + "updated")?.Value, CultureInfo.InvariantCulture, out _), $"{element.Element(Atom + "updated")} is no time.");
    }

    private static string LinkOf(XElement element, string relation) =>
        element.Elements(Atom + "link").FirstOrDefault(link => (link.Attribute("rel")?.Value ?? "alternate") == relation)?.Attribute("href")?.Value ?? "";

    private XElement Read(string path) => XDocument.Parse(room.Site.Read(path)).Root ?? throw new InvalidOperationException($"{path} is empty.");
}
