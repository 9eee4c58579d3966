using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The way into a list that is longer than a page: by how the addresses of its agencies begin, as in a dictionary.</summary>
internal static class BranchList
{
    private static readonly Voice Voice = Voice.Both;

    /// <summary>The branches, each with what it holds; nothing for a list that has none.</summary>
    /// <param name="page">The page they stand on.</param>
    /// <param name="branches">The branches.</param>
    /// <param name="address">Where the page of one stands.</param>
    /// <param name="count">How much it holds.</param>
    public static Html Of(SitePath page, IReadOnlyList<ListBranch>? branches, Func<string, SitePath> address, Func<Tally, Phrase> count) => branches is null ? Html.None : Html.Of($"""
        <nav aria-label="{Voice.Plain(ListPhrases.ByLetter)}">
          <p class="count">{Voice.Say(ListPhrases.ByLetter)}</p>
          <ul class="agencies">
            {branches.Select(branch => Html.Of($"""
                <li>
                  <a href="{page.LinkTo(address(branch.Prefix))}">{Name(branch.Prefix)}</a>
                  <span class="count">{Voice.Say(count(branch.Tally))}</span>
                </li>
                """))}
          </ul>
        </nav>
        """);

    /// <summary>The last step of the way to the page of a branch.</summary>
    public static Html Step(string prefix) => Html.Of($"<li aria-current=\"page\">{Name(prefix)}</li>");

    /// <summary>Letters of an address; one that goes on, or the whole of it.</summary>
    private static Html Name(string prefix) => Html.Of($"<span lang=\"en\">{ListPhrases.Letters(prefix)}</span>");
}
