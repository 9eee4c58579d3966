using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>What the pages of the archive that are no report's have in common. They speak both languages.</summary>
internal static class ArchiveFrame
{
    /// <summary>Both languages, Chinese first.</summary>
    public static readonly Voice Voice = Voice.Both;

    /// <summary>A page.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="title">Its title.</param>
    /// <param name="description">What a search engine may say of it.</param>
    /// <param name="main">Its <c>main</c> element.</param>
    /// <param name="links">Further lines of its head.</param>
    public static SitePage Page(SitePath path, string title, Phrase description, Html main, Html links = default) => Layout.Page(new()
    {
        Path = path,
        Voice = Voice,
        Title = title,
        Description = Voice.Plain(description),
        Links = links,
        Main = main,
    });

    /// <summary>A page of text: a title and sections, below the start page.</summary>
    public static SitePage Text(SitePath path, Phrase title, Phrase description, params IReadOnlyList<Html> sections) => Page(path, Voice.Plain(title), description, Html.Of($"""
        <main id="main">
          {Breadcrumb(path, Here(title))}
          {Heading(title)}
          {sections}
        </main>
        """));

    /// <summary>The heading of the page.</summary>
    public static Html Heading(Phrase phrase) => Html.Of($"<h1>{Voice.Say(phrase)}</h1>");

    /// <summary>The way from the start page to here.</summary>
    /// <param name="path">The page.</param>
    /// <param name="rest">The steps after the first.</param>
    public static Html Breadcrumb(SitePath path, Html rest) => Html.Of($"""
        <nav class="breadcrumb" aria-label="{Voice.Plain(Phrases.Breadcrumb)}">
          <ol>
            <li><a href="{path.LinkTo(SitePath.Start)}">{Voice.Say(Phrases.Start)}</a></li>
            {rest}
          </ol>
        </nav>
        """);

    /// <summary>The last step.</summary>
    public static Html Here(Phrase title) => Html.Of($"<li aria-current=\"page\">{Voice.Say(title)}</li>");

    /// <summary>A section; nothing without content: a heading with nothing below it would promise something.</summary>
    public static Html Section(string id, Phrase heading, Html content) => content.IsEmpty ? Html.None : Html.Of($"""
        <section aria-labelledby="{id}">
          <h2 id="{id}">{Voice.Say(heading)}</h2>
          {content}
        </section>
        """);

    /// <summary>A section of paragraphs.</summary>
    public static Html Section(string id, Phrase heading, params IEnumerable<Phrase> paragraphs) => Section(id, heading, Html.Of($"""
        <div class="introduction">
          {paragraphs.Select(Voice.Paragraphs)}
        </div>
        """));
}
