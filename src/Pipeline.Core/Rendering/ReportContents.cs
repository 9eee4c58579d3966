using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The list of contents: sections of the first two levels.</summary>
internal static class ReportContents
{
    /// <summary>The list; nothing for a report without sections.</summary>
    public static Html Of(ReportPage page) => page.Report.Sections.Count == 0 ? Html.None : Html.Of($"""
        <nav class="contents" aria-labelledby="contents">
          <h2 id="contents">{page.Voice.Say(Phrases.Contents)}</h2>
          <ol>
            {Chapters(page.Report.Sections).Select(chapter => Chapter(page, chapter))}
          </ol>
        </nav>
        """);

    /// <summary>Each section of the first level with all that stands under it.</summary>
    public static IEnumerable<IReadOnlyList<Section>> Chapters(IReadOnlyList<Section> sections)
    {
        for (var start = 0; start < sections.Count;)
        {
            var count = 1 + sections.Skip(start + 1).TakeWhile(section => section.Level > 1).Count();
            yield return [.. sections.Skip(start).Take(count)];
            start += count;
        }
    }

    private static Html Chapter(ReportPage page, IReadOnlyList<Section> chapter)
    {
        var parts = chapter.Skip(1).Where(section => section.Level == 2).Select(section => Html.Of($"<li>{Link(page, section)}</li>")).ToList();
        return parts.Count == 0 ? Html.Of($"<li>{Link(page, chapter[0])}</li>") : Html.Of($"""
            <li>
              {Link(page, chapter[0])}
              <ol>
                {parts}
              </ol>
            </li>
            """);
    }

    private static Html Link(ReportPage page, Section section) => Html.Of($"""
        <a class="pair" href="#{section.Id}">{Html.Join(" ", page.Sides.Select(side => page.Heading(side, section)).Select(part => page.Voice.Span(part.Language, part.Content)))}</a>
        """);
}
