using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The pages of all agencies: by level of government, or, of more than one page can hold, by the letters of their addresses.</summary>
internal static class AgenciesPages
{
    /// <summary>What agencies are counted under, with the word for their level.</summary>
    public const string LevelOf = "level=";

    private static readonly Voice Voice = ArchiveFrame.Voice;

    /// <summary>The page of a node of the list.</summary>
    /// <param name="prefix">How the slugs of its agencies begin; empty for the page of all.</param>
    /// <param name="node">The node.</param>
    public static SitePage Of(string prefix, ListNode<ArchiveAgency> node)
    {
        var path = SitePath.AgenciesPage(prefix);
        var title = ListPhrases.Titled(Phrases.Agencies, prefix);
        var agencies = (node.Items ?? []).Where(agency => agency.Years.Count > 0).ToList();
        var count = node.Branches?.Sum(branch => CountOf(branch.Tally)) ?? agencies.Count;
        return ArchiveFrame.Page(path, Voice.Plain(title), Phrases.Introduction, Html.Of($"""
            <main id="main">
              {ArchiveFrame.Breadcrumb(path, Steps(prefix, path))}
              {ArchiveFrame.Heading(title)}
              <p class="count">{Voice.Say(Phrases.AgencyCount(count))}</p>
              {BranchList.Of(path, node.Branches, SitePath.AgenciesPage, branch => Phrases.AgencyCount(CountOf(branch)))}
              {AgencyList.ByLevel(path, agencies, heading: 2)}
            </main>
            """));
    }

    private static int CountOf(Tally tally) => tally.Of(LevelOf).Sum(level => level.Count);

    private static Html Steps(string prefix, SitePath path) => prefix.Length == 0
        ? ArchiveFrame.Here(Phrases.Agencies)
        : Html.Of($"""
            <li><a href="{path.LinkTo(SitePath.Agencies)}">{Voice.Say(Phrases.Agencies)}</a></li>
            {BranchList.Step(prefix)}
            """);
}
