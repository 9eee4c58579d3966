namespace Pipeline.Core.Rendering.KeyFigures;

/// <summary>
/// The key figures of a report at one glance (一图读懂), drawn from its statutory tables alone. Figures are shown as the tables
/// give them: what is missing is said to be missing, and a sum that does not hold is left as it is.
/// </summary>
internal static class KeyFigurePanel
{
    /// <summary>The panel; nothing for a report without statutory tables.</summary>
    public static Html Of(ReportPage page)
    {
        var before = page.Surroundings.YearBefore;
        var headlines = ShownFigure.Of(KeyFigureForms.Headlines, page.Report, before);
        var charts = KeyFigureForms.Charts
            .Select(chart => (chart.Title, Members: ShownFigure.Of(chart.Members, page.Report, before)))
            .Where(chart => chart.Members.Count > 0)
            .ToList();
        return headlines.Count + charts.Count == 0 ? Html.None : Html.Of($"""
            <section class="key" aria-labelledby="key-figures">
              <h2 id="key-figures">{page.Voice.Say(KeyFigurePhrases.Title)}{FigureText.Unit(page.Voice, ShownFigure.SharedUnit(headlines))}</h2>
              <p class="count">{page.Voice.Say(KeyFigurePhrases.Source)} {Tables(page)}{(before is null ? Html.None : Html.Of($" {page.Voice.Say(KeyFigurePhrases.Bars)}"))}</p>
              {Headlines(page, ShownFigure.SharedUnit(headlines) is null ? headlines : [.. headlines.Select(figure => figure.WithoutUnit)])}
              {Charts(charts.Select((chart, index) => KeyFigureBars.Of(page.Voice, $"k{index + 1}", chart.Title, chart.Members)).ToList())}
            </section>
            """);
    }

    private static Html Headlines(ReportPage page, IReadOnlyList<ShownFigure> figures) => figures.Count == 0 ? Html.None : Html.Of($"""
        <ul class="counts">
          {figures.Select(figure => Html.Of($"<li>{FigureText.Number(page.Voice, figure.Reading)} {page.Voice.Say(figure.Name)}{FigureText.Remarks(page.Voice, figure)}</li>"))}
        </ul>
        """);

    private static Html Charts(IReadOnlyList<Html> charts) => charts.Count == 0 ? Html.None : Html.Of($"""
        <div class="charts">
          {charts}
        </div>
        """);

    /// <summary>The tables behind the figures stand in the text below.</summary>
    private static Html Tables(ReportPage page) => Html.Join(" · ", page.Report.Tables.Where(table => table.IsStatutory).Select(table =>
        Html.Of($"""<a href="#{table.Id}">{page.Voice.Say(KeyFigurePhrases.Table(page.NumberOf(table)))}</a>""")));
}
