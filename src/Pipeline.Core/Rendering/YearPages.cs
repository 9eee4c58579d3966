using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The pages of a year: its reports by level of government, or, of more than one page can hold, by the letters of their agencies' addresses.</summary>
internal static class YearPages
{
    private static readonly Voice Voice = ArchiveFrame.Voice;

    /// <summary>The page of a node of the year's list.</summary>
    /// <param name="year">The year reported on.</param>
    /// <param name="prefix">How the slugs of its agencies begin; empty for the year's own page.</param>
    /// <param name="node">The node.</param>
    /// <param name="entries">Of a leaf, the reports that readers are shown.</param>
    public static SitePage Of(int year, string prefix, ListNode<CatalogueEntry> node, IReadOnlyList<CatalogueEntry> entries)
    {
        var path = SitePath.Year(year, prefix);
        var title = ListPhrases.Titled(Phrases.ReportsOf(year), prefix);
        var tally = node.Branches is { } branches ? Tally.Sum(branches.Select(branch => branch.Tally)) : Tally.Sum(entries.Select(FacetList.Count));
        return ArchiveFrame.Page(path, Voice.Plain(title), Phrases.Introduction, Html.Of($"""
            <main id="main">
              {ArchiveFrame.Breadcrumb(path, Steps(year, prefix, path))}
              {ArchiveFrame.Heading(title)}
              <p class="count">{Voice.Say(Phrases.ReportCount(tally[FacetList.Reports]))}</p>
              {(prefix.Length == 0 ? FacetList.Of(path, FormattableString.Invariant($"year={year}"), tally) : Html.None)}
              {BranchList.Of(path, node.Branches, branch => SitePath.Year(year, branch), branch => Phrases.ReportCount(branch[FacetList.Reports]))}
              {Ordered(entries).GroupBy(entry => entry.Level).Select(group => Level(path, group))}
              {(node.Items is null ? Html.None : Data(path, year, prefix, entries))}
            </main>
            """));
    }

    private static IEnumerable<CatalogueEntry> Ordered(IEnumerable<CatalogueEntry> entries) =>
        entries.OrderBy(entry => AgencyList.Rank(entry.Level)).ThenBy(entry => entry.AgencySlug, StringComparer.Ordinal);

    private static Html Steps(int year, string prefix, SitePath path) => prefix.Length == 0
        ? Html.Of($"<li aria-current=\"page\">{year}</li>")
        : Html.Of($"""
            <li><a href="{path.LinkTo(SitePath.Year(year))}">{year}</a></li>
            {BranchList.Step(prefix)}
            """);

    private static Html Level(SitePath path, IGrouping<AgencyLevel?, CatalogueEntry> group) => Html.Of($"""
        <section>
          <h2>{Voice.Say(Phrases.Of(group.Key))}</h2>
          {EntryList.Of(path, group)}
        </section>
        """);

    private static Html Data(SitePath path, int year, string prefix, IReadOnlyList<CatalogueEntry> entries) => ArchiveFrame.Section("data", DataPhrases.OfThese,
        DataPage.Parts(path, year, DataParts.Of(prefix, [.. entries.Select(entry => $"{entry.AgencySlug}/")]).Select(part => part.Prefix)));
}
