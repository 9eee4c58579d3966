using Pipeline.Core.Model;
using Pipeline.Core.Rendering.Changes;

namespace Pipeline.Core.Rendering;

/// <summary>What a page says of the revisions before and after it.</summary>
internal static class ReportRevisions
{
    /// <summary>Tells the reader of a superseded revision where the current one is.</summary>
    public static Html Banner(ReportPage page) => page.IsCurrent ? Html.None : Html.Of($"""
        <aside class="banner">
          {page.Voice.Paragraphs(Phrases.Superseded)}
          <p><a href="{page.LinkTo(SitePath.Report(page.Report.Id, page.ViewElsewhere))}">{page.Voice.Say(Phrases.ReadTheCurrent)}</a></p>
          <p>{Changes(page, page.Bilingual.Revision)}</p>
        </aside>
        """);

    /// <summary>Which revision this is, and its hash.</summary>
    public static Html Standing(ReportPage page)
    {
        var number = page.NumberOf(page.Bilingual.Revision);
        var hash = Html.Of($"<code>{page.Bilingual.Revision}</code>");
        return number == 0 ? hash : Html.Of($"{page.Voice.Say(Phrases.RevisionOf(number, page.History.Revisions.Count))} {hash}");
    }

    /// <summary>All revisions, newest first, where there is more than one; those that were withdrawn by name alone.</summary>
    public static Html List(ReportPage page) => page.History.Revisions.Count < 2 ? Html.None : Html.Of($"""
        <section class="revisions" aria-labelledby="revisions">
          <h2 id="revisions">{page.Voice.Say(Phrases.Revisions)}</h2>
          <ol reversed>
            {page.History.Revisions.Reverse().Select(entry => Item(page, entry))}
          </ol>
        </section>
        """);

    private static Html Item(ReportPage page, CatalogueEntry entry)
    {
        var number = page.NumberOf(entry.Revision);
        var name = page.Voice.Say(Phrases.RevisionNumber(number));
        var parts = Html.Join(" · ",
        [
            Html.Of($"{(page.History.IsVisible(entry.Revision) ? Link(page, entry, name) : name)} <code>{entry.Revision}</code>"),
            entry.At is { } at ? Html.Of($"{page.Voice.Say(ReportPhrases.Archived)} {page.Voice.Day(DateOnly.FromDateTime(at.UtcDateTime))}") : Html.None,
            Standing(page.History, entry) is { } standing ? page.Voice.Say(standing) : Html.None,
            page.History.IsVisible(entry.Revision) && entry != page.History.Current ? Changes(page, entry.Revision) : Html.None,
        ]);
        return Html.Of($"""<li value="{number}">{parts}</li>""");
    }

    private static Html Link(ReportPage page, CatalogueEntry entry, Html name)
    {
        var here = Html.Attribute("aria-current", entry.Revision == page.Bilingual.Revision ? "page" : null);
        return Html.Of($"""<a href="{page.LinkTo(page.AddressOf(entry.Revision).View(page.ViewElsewhere))}"{here}>{name}</a>""");
    }

    /// <summary>A superseded revision has one page more: what changed from it to the revision after it.</summary>
    private static Html Changes(ReportPage page, string revision) =>
        Html.Of($"""<a href="{page.LinkTo(SitePath.Changes(new(page.Report.Id, revision)))}">{page.Voice.Say(ChangePhrases.Title)}</a>""");

    private static Phrase? Standing(ReportHistory history, CatalogueEntry entry) =>
        !history.IsVisible(entry.Revision) ? Phrases.Withdrawn
        : entry == history.Current ? Phrases.Current
        : null;
}
