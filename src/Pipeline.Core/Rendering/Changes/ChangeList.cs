using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.Changes;

/// <summary>The units that changed, under the headings they stand under.</summary>
internal static class ChangeList
{
    /// <summary>The list; a sentence where nothing changed.</summary>
    public static Html Of(ReportPage page, IReadOnlyList<Change> changes)
    {
        var shown = changes.Where(change => change.Kind is not ChangeKind.Unchanged).Index().ToList();
        return shown.Count == 0 ? page.Voice.Paragraphs(ChangePhrases.NothingChanged) : Html.Of($"""
            <article aria-label="{page.Voice.Plain(ChangePhrases.Title)}">
              {Chapters(shown).Select(chapter => Chapter(page, chapter))}
            </article>
            """);
    }

    /// <summary>Neighbouring changes under the same heading; a heading that changed opens a chapter itself.</summary>
    private static List<List<(int Index, Change Change)>> Chapters(IEnumerable<(int Index, Change Change)> changes)
    {
        var chapters = new List<List<(int Index, Change Change)>>();
        foreach (var item in changes)
        {
            if (chapters is not [.., [.., var last]] || HeadingOf(last.Change) != HeadingOf(item.Change))
            {
                chapters.Add([]);
            }

            chapters[^1].Add(item);
        }

        return chapters;
    }

    private static BilingualText? HeadingOf(Change change) => (change.After ?? change.Before) is { } unit ? unit.IsHeading ? unit.Text : unit.Heading : null;

    private static Html Chapter(ReportPage page, IReadOnlyList<(int Index, Change Change)> chapter) => Html.Of($"""
        <section>
          <div class="unit heading">
            <h2 class="pair">
              {Heading(page, HeadingOf(chapter[0].Change))}
            </h2>
          </div>
          {chapter.Select(item => Unit(page, item.Index, item.Change))}
        </section>
        """);

    private static IEnumerable<Html> Heading(ReportPage page, BilingualText? heading) => heading is null
        ? page.Voice.Languages.Select(language => Html.Of($"""<span lang="{(language.IsChinese ? Language.SimplifiedChinese : language).Tag}">{ChangePhrases.Beginning.In(language)}</span>"""))
        : page.Voice.Choose(heading, page.Chinese).Select(part => Html.Of($"""<span lang="{part.Language.Tag}">{part.Text}</span>"""));

    private static Html Unit(ReportPage page, int index, Change change) => Html.Of($"""
        <div class="unit">
          <p><small class="mark">{page.Voice.Say(ChangePhrases.Of(change.Kind))}</small></p>
          {(change is { Before.Table: { } before, After.Table: { } after, Kind: ChangeKind.Changed } ? ChangedCells.Of(page, index, before, after) : Texts(page, change))}
        </div>
        """);

    private static Html Texts(ReportPage page, Change change) => Html.Of($"""
        <div class="pair">
          {page.Sides.Select(side => Text(page, side.Language, change))}
        </div>
        """);

    private static Html Text(ReportPage page, Language language, Change change)
    {
        var (before, after) = (In(change.Before, language), In(change.After, language));
        var text = change.Kind is ChangeKind.Moved ? TextChange.Of(after, after) : TextChange.Of(before, after);
        var pending = (change.After ?? change.Before) is { IsPending: true } && language == page.Bilingual.Target
            ? Html.Of($"""<small class="mark pending-mark">{Phrases.PendingMark.In(language)}</small>""")
            : Html.None;
        return Html.Of($"""<p lang="{language.Tag}">{Html.Join(" ", [text, pending])}</p>""");
    }

    private static string? In(ComparedUnit? unit, Language language) => language.IsChinese ? unit?.Text.Zh : unit?.Text.En;
}
