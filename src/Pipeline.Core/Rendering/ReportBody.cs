using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The text of a report, block by block, each with its id and the link that cites it.</summary>
internal static class ReportBody
{
    /// <summary>Preamble, sections and signature.</summary>
    public static Html Of(ReportPage page) => Html.Of($"""
        {Blocks(page, page.Report.PreambleBlocks)}
        {ReportContents.Chapters(page.Report.Sections).Select(chapter => Chapter(page, chapter))}
        {Signature(page)}
        """);

    private static Html Chapter(ReportPage page, IReadOnlyList<Section> chapter) => Html.Of($"""
        <section>
          {chapter.SelectMany(IEnumerable<Html> (section) => [Heading(page, section), .. Blocks(page, section.Blocks)])}
        </section>
        """);

    /// <summary>The page's title is the first level of headings, so a section of level 1 is the second.</summary>
    private static Html Heading(ReportPage page, Section section)
    {
        var level = Math.Min(section.Level + 1, 6);
        return Html.Of($"""
            <div class="unit heading" id="{section.Id}">
              <h{level} class="pair">
                {page.Sides.Select(side => Side(page, "span", page.Heading(side, section)))}
              </h{level}>
              {OtherView(page, section)}
              {Anchor(section.Id)}
            </div>
            """);
    }

    /// <summary>On a page in one language each section leads to the same section in the other: nobody loses the place.</summary>
    private static Html OtherView(ReportPage page, Section section)
    {
        var (view, language, words) = page.View is ReportView.Chinese or ReportView.Simplified
            ? (ReportView.English, Language.English, Phrases.English)
            : (ReportView.Chinese, page.Chinese, Phrases.Chinese);
        return page.IsBoth || section.Level > 1 ? Html.None : Html.Of($"""
            <a class="other" href="{page.LinkTo(page.PathOf(view))}#{section.Id}" lang="{language.Tag}" hreflang="{language.Tag}">{words}</a>
            """);
    }

    private static IEnumerable<Html> Blocks(ReportPage page, IEnumerable<Block> blocks) => blocks.Select(block => block switch
    {
        Paragraph paragraph => Unit(page, paragraph.Id, paragraph.Text),
        ListBlock list => List(page, list),
        TableBlock place => page.Table(place.Table) is { } table ? TableView.Of(page, table) : Html.None,
        FigureBlock place => page.Figure(place.Figure) is { } figure ? Figure(page, figure) : Html.None,
        _ => Html.None,
    });

    /// <summary>A paragraph and its counterpart; the first ends where the second begins (HTML, "Optional tags").</summary>
    private static Html Unit(ReportPage page, string id, string text) => Html.Of($"""
        <div class="unit pair" id="{id}">
          {Html.Join("", page.Sides.Select(side => page.Text(side, id, text)).Select(part => Html.Of($"<p{page.Voice.Lang(part.Language)}>{part.Content}")))}</p>
          {Anchor(id)}
        </div>
        """);

    private static Html List(ReportPage page, ListBlock list) => Html.Of($"""
        <ul class="list">
          {list.Items.Select(item => Item(page, item))}
        </ul>
        """);

    private static Html Item(ReportPage page, Paragraph item) => Html.Of($"""
        <li class="unit pair" id="{item.Id}">
          {page.Sides.Select(side => Side(page, "div", page.Text(side, item.Id, item.Text)))}
          {Anchor(item.Id)}
        </li>
        """);

    /// <summary>An image is named, never shown: what it says is not known, and nothing is invented.</summary>
    private static Html Figure(ReportPage page, Figure figure)
    {
        var names = Html.Join(" · ",
        [
            figure.Alt.Length > 0 ? page.Voice.In(page.Report.Language, figure.Alt) : Html.None,
            figure.Name is { } name && name != figure.Alt ? Html.Of($"<code>{page.Voice.In(page.Report.Language, name)}</code>") : Html.None,
        ]);
        return Html.Of($"""
            <div class="figure" id="{figure.Id}">
              <p>{page.Voice.Say(Phrases.Image)}</p>
              {(names.IsEmpty ? names : Html.Of($"<p>{names}</p>"))}
            </div>
            """);
    }

    private static Html Signature(ReportPage page) => page.Report.Signature is not { } signature ? Html.None : Html.Of($"""
        <div class="signature">
          {signature.Lines.Select((line, index) => Unit(page, UnitId.SignatureLine(index), line.Text))}
        </div>
        """);

    private static Html Side(ReportPage page, string element, SideText text) =>
        Html.Of($"<{element}{page.Voice.Lang(text.Language)}>{text.Content}</{element}>");

    /// <summary>The link that cites a block: read out by its id, shown as a sign.</summary>
    private static Html Anchor(string id) =>
        Html.Of($"""<a class="anchor" href="#{id}">{id}</a>""");
}
