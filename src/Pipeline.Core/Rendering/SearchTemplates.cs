using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>All that the script of the search page may say and draw: it fills in numbers, names and texts, and has no words of its own.</summary>
internal static class SearchTemplates
{
    private static readonly Voice Voice = Voice.Both;

    /// <summary>Where a reader who finds nothing, or has no script, goes on.</summary>
    public static Html WaysOut { get; } = Html.Of($"""
        <ul>
          <li><a href="{SitePath.Search.LinkTo(SitePath.Start)}">{Voice.Say(SearchPhrases.ByYear)}</a></li>
          <li><a href="{SitePath.Search.LinkTo(SitePath.Agencies)}">{Voice.Say(SearchPhrases.ByAgency)}</a></li>
        </ul>
        """);

    /// <summary>The <c>template</c> elements.</summary>
    public static IEnumerable<Html> All() =>
    [
        Template("searching", Voice.Say(SearchPhrases.Searching)),
        Template("one", Voice.Say(SearchPhrases.One)),
        Template("many", Voice.Say(SearchPhrases.Many)),
        Template("most", Voice.Say(SearchPhrases.AtMost)),
        Template("none", Html.Of($"{Voice.Say(SearchPhrases.NoReport)}{WaysOut}")),
        Template("failed", Html.Of($"""{Voice.Say(SearchPhrases.Failed)} <a href="">{Voice.Say(SearchPhrases.Again)}</a>{WaysOut}""")),
        Template("names", Voice.Say(new("{zh}", "{en}"))),
        .. SearchFacets.States.Select(state => Template(state.Name, Voice.Say(state.Phrase))),
        Template("result", Result),
    ];

    private static Html Result { get; } = Html.Of($"""
        <li>
          <span class="year"></span>
          <a class="pair"></a>
          <p class="facts"><span><a class="agency"></a></span> <span class="date"></span> <span class="state"></span></p>
          <div class="match"></div>
        </li>
        """);

    private static Html Template(string name, Html content) => Html.Of($"""
        <template id="say-{name}">
          {content}
        </template>
        """);
}
