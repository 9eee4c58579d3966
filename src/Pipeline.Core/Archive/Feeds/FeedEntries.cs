using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Syndication;

namespace Pipeline.Core.Archive.Feeds;

/// <summary>What happened, as entries of a feed.</summary>
/// <param name="address">Where readers reach the site.</param>
internal sealed class FeedEntries(SiteAddress address)
{
    private static readonly string KindScheme = NameBasedUuid.Urn("category/kind");
    private static readonly string LevelScheme = NameBasedUuid.Urn("category/level");

    /// <summary>The entry an event makes. Its id follows from the report and the ordinal, so that it names the same event wherever the site moves.</summary>
    public AtomEntry Of(ArchiveEvent happened)
    {
        var entry = happened.Entry;
        return new()
        {
            Id = NameBasedUuid.Urn($"{entry.Report}/{entry.Ordinal}"),
            Title = Title(happened),
            Updated = entry.Moment,
            Author = Agency(entry.AgencySlug, entry.AgencyName, Chinese(entry)),
            Links = [.. Links(happened)],
            Categories = [.. Categories(happened)],
            Summary = Both(FeedPhrases.Summary(happened), " "),
        };
    }

    /// <summary>An agency as the one who speaks.</summary>
    public AtomPerson Agency(string slug, BilingualText name, Language chinese) =>
        new(Voice.Both.PlainName(name, chinese) is { Length: > 0 } known ? known : slug, address.Of(SitePath.Agency(slug)));

    /// <summary>Words of the site's own, both languages in one line.</summary>
    public static AtomText Both(Phrase phrase, string between) => new(phrase.Zh + between + phrase.En, AtomText.Both);

    /// <summary>The form of Chinese a report's Chinese side is in.</summary>
    public static Language Chinese(CatalogueEntry entry) => entry.Language.IsChinese ? entry.Language : entry.Language.Counterpart;

    private static AtomText Title(ArchiveEvent happened)
    {
        var suffix = FeedPhrases.Suffix(happened.Kind);
        return Voice.Both.Choose(happened.Entry.Title, Chinese(happened.Entry)) switch
        {
            [] => new(happened.Entry.Report + suffix.En, Language.English.Tag),
            [var (language, text)] => new(text + suffix.In(language), language.Tag),
            var parts => new(string.Join(" · ", parts.Select(part => part.Text + suffix.In(part.Language))), AtomText.Both),
        };
    }

    /// <summary>A report's own addresses stand for ever; its data is there as long as it is not withdrawn.</summary>
    private IEnumerable<AtomLink> Links(ArchiveEvent happened)
    {
        var (entry, report) = (happened.Entry, happened.Entry.Report);
        yield return new("alternate", address.Of(SitePath.Report(report)), AtomLink.Page);
        yield return new("alternate", address.Of(SitePath.Report(report, ReportView.Chinese)), AtomLink.Page, Chinese(entry).Tag);
        yield return new("alternate", address.Of(SitePath.Report(report, ReportView.English)), AtomLink.Page, Language.English.Tag);
        if (!happened.IsGone)
        {
            yield return new("related", address.Of(SitePath.Beside(report, SitePath.DataName)), AtomLink.Data);
        }
    }

    private static IEnumerable<AtomCategory> Categories(ArchiveEvent happened)
    {
        yield return new(Term(happened.Kind), KindScheme, Voice.Both.Plain(FeedPhrases.Of(happened.Kind)));
        if (CatalogueTerms.Of(happened.Entry.Level) is { Length: > 0 } level)
        {
            yield return new(level, LevelScheme, Voice.Both.Plain(Phrases.Of(happened.Entry.Level)));
        }
    }

    private static string Term(ArchiveEventKind kind) => kind switch
    {
        ArchiveEventKind.Publication => "publication",
        ArchiveEventKind.Revision => "revision",
        ArchiveEventKind.Translation => "translation",
        _ => "withdrawal",
    };
}
