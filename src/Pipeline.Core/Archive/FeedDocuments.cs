using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Syndication;

namespace Pipeline.Core.Archive;

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
    /// The feed readers subscribe to. It leads on to the month of its oldest entry: what they find there again they know by its
    /// id, and nothing of that month is missed.
    /// </summary>
    /// <param name="events">At least the newest of everything that happened, oldest first.</param>
    public byte[] Newest(IReadOnlyList<ArchiveEvent> events)
    {
        var newest = events.TakeLast(NewestLimit).ToList();
        return Archive(SitePath.Feed, newest, AtomExtent.Newest, newest is [var oldest, ..] ? [Feed("prev-archive", SitePath.FeedArchive(oldest.Month))] : []);
    }

    /// <summary>The archive document of a month (RFC 5005, section 4).</summary>
    /// <param name="month">The month.</param>
    /// <param name="events">All that happened in it, oldest first.</param>
    /// <param name="before">The month before it in which something happened.</param>
    /// <param name="after">The month after it in which something happened.</param>
    public byte[] Month(string month, IReadOnlyList<ArchiveEvent> events, string? before, string? after) => Archive(SitePath.FeedArchive(month), events, AtomExtent.Archive,
    [
        Feed("current", SitePath.Feed),
        .. before is null ? Array.Empty<AtomLink>() : [Feed("prev-archive", SitePath.FeedArchive(before))],
        .. after is null ? Array.Empty<AtomLink>() : [Feed("next-archive", SitePath.FeedArchive(after))],
    ]);

    /// <summary>All that happened to the reports of one agency (RFC 5005, section 2); it is called what its newest report calls it.</summary>
    /// <param name="events">The events, oldest first; at least one.</param>
    public byte[] Agency(IReadOnlyList<ArchiveEvent> events)
    {
        var agency = Projections.Agency(Projections.List(events.Select(happened => happened.Entry)));
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
