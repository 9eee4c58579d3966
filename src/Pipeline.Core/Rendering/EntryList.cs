using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>A list of reports as the archive's pages show it.</summary>
internal static class EntryList
{
    /// <summary>The list, in the order given.</summary>
    public static Html Of(SitePath page, IEnumerable<CatalogueEntry> entries)
    {
        var items = entries.Select(entry => Item(page, entry)).ToList();
        return items.Count == 0 ? Html.Of($"<p>{Voice.Both.Say(Phrases.NoReports)}</p>") : Html.Of($"""
            <ol class="entries">
              {items}
            </ol>
            """);
    }

    private static Html Item(SitePath page, CatalogueEntry entry)
    {
        var id = new ReportId(entry.AgencySlug, entry.Year);
        return Html.Of($"""
            <li>
              <span class="year">{entry.Year}</span>
              <a class="pair" href="{page.LinkTo(SitePath.Report(id))}">{Voice.Both.Name(entry.Title, Chinese(entry))}</a>
              <p class="facts">
                {Facts(page, entry).Select(fact => Html.Of($"<span>{fact}</span>"))}
              </p>
            </li>
            """);
    }

    private static IEnumerable<Html> Facts(SitePath page, CatalogueEntry entry)
    {
        yield return Html.Of($"""<a href="{page.LinkTo(SitePath.Agency(entry.AgencySlug))}">{Voice.Both.Name(entry.AgencyName, Chinese(entry))}</a>""");
        if (entry.PublicationDate is { } published)
        {
            yield return Voice.Both.Day(published);
        }

        if (entry.Counts.Machine > 0)
        {
            yield return Voice.Both.Say(Phrases.MachineCount(entry.Counts.Machine));
        }

        if (entry.Counts.Pending > 0)
        {
            yield return Voice.Both.Say(Phrases.PendingCount(entry.Counts.Pending));
        }

        if (entry.Counts.Unconfirmed > 0)
        {
            yield return Voice.Both.Say(Phrases.UnconfirmedCount(entry.Counts.Unconfirmed));
        }

        if (entry.Counts.Reviewed == entry.Counts.Total)
        {
            yield return Voice.Both.Say(Phrases.FullyApproved);
        }
    }

    private static Language Chinese(CatalogueEntry entry) => entry.Language.IsChinese ? entry.Language : entry.Language.Counterpart;
}
