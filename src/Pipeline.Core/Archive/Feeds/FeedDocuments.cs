using Pipeline.Core.Archive.Lists;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Syndication;

namespace Pipeline.Core.Archive.Feeds;

/// <summary>The feeds as bytes, as what happened makes them.</summary>
/// <param name="address">Where readers reach the site.</param>
internal sealed class FeedDocuments(SiteAddress address)
{
    /// <summary>How many entries the archive's feed holds; its archive documents hold all.</summary>
    public const int NewestLimit = 50;

    /// <summary>When a feed without entries was updated: the day the Regulations came into force, before which there was nothing to tell.</summary>
    private static readonly DateTimeOffset Beginning = new(2008, 5, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly FeedEntries _entries = new(address);

    /// <summary>
    /// The feed readers subscribe to. It leads on to the archive document of its oldest entry: what they find there again they know
    /// by its id, and nothing of that time is missed.
    /// </summary>
    /// <param name="newest">The newest that happened, oldest first, at most <see cref="NewestLimit"/>, each with the time its archive document is of.</param>
    public byte[] Newest(IReadOnlyList<(string Time, ArchiveEvent Event)> newest) => Archive(
        SitePath.Feed, [.. newest.Select(happened => happened.Event)], AtomExtent.Newest, newest is [var oldest, ..] ? [Feed("prev-archive", SitePath.FeedArchive(oldest.Time))] : []);

    /// <summary>An archive document (RFC 5005, section 4).</summary>
    /// <param name="time">The time it is of.</param>
    /// <param name="events">All that happened in it, oldest first.</param>
    /// <param name="before">The time before it in which something happened.</param>
    /// <param name="after">The time after it in which something happened.</param>
    public byte[] Part(string time, IReadOnlyList<ArchiveEvent> events, string? before, string? after) => Archive(SitePath.FeedArchive(time), events, AtomExtent.Archive,
    [
        Feed("current", SitePath.Feed),
        .. before is null ? Array.Empty<AtomLink>() : [Feed("prev-archive", SitePath.FeedArchive(before))],
        .. after is null ? Array.Empty<AtomLink>() : [Feed("next-archive", SitePath.FeedArchive(after))],
    ]);

    /// <summary>All that happened to the reports of one agency (RFC 5005, section 2); it is called what its newest report calls it.</summary>
    /// <param name="events">The events, oldest first; at least one.</param>
    public byte[] Agency(IReadOnlyList<ArchiveEvent> events)
    {
        var agency = Listings.Agency(Listings.List(events.Select(happened => happened.Entry)));
        var person = _entries.Agency(agency.Slug, agency.Name, Language.SimplifiedChinese);
        return Write(NameBasedUuid.Urn($"feed/{agency.Slug}"), SitePath.AgencyFeed(agency.Slug), SitePath.Agency(agency.Slug), person, events, AtomExtent.Complete, []);
    }

    private byte[] Archive(SitePath path, IReadOnlyList<ArchiveEvent> events, AtomExtent extent, IReadOnlyList<AtomLink> neighbours)
    {
        var site = new AtomPerson(Voice.Both.Plain(Phrases.Site), address.Of(SitePath.Start));
        return Write(NameBasedUuid.Urn("feed"), path, SitePath.Start, site, events, extent, neighbours);
    }

    private byte[] Write(
        string id, SitePath path, SitePath page, AtomPerson author, IReadOnlyList<ArchiveEvent> events, AtomExtent extent, IReadOnlyList<AtomLink> neighbours) =>
        AtomDocument.Write(new()
        {
            Id = id,
            Title = new(author.Name, AtomText.Both),
            Subtitle = FeedEntries.Both(FeedPhrases.Subtitle, " · "),
            Updated = events is [.., var newest] ? newest.Entry.Moment : Beginning,
            Author = author,
            Links = [Feed("self", path), new("alternate", address.Of(page), AtomLink.Page), .. neighbours],
            Extent = extent,
            Entries = [.. events.Reverse().Select(_entries.Of)],
        });

    private AtomLink Feed(string relation, SitePath path) => new(relation, address.Of(path), AtomLink.Feed);
}
