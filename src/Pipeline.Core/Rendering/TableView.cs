using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>
/// A table as it was received: merged cells merged, blank cells blank. Side by side it stands once, with both languages
/// in every cell that has words, so that no figure is printed twice.
/// </summary>
internal static class TableView
{
    /// <summary>The table in a box that scrolls, by keyboard too.</summary>
    public static Html Of(ReportPage page, ReportTable table)
    {
        var shape = new TableShape(table, page.Unit);
        return Html.Of($"""
            <div class="table" id="{table.Id}" role="region" tabindex="0" aria-labelledby="{table.Id}-caption">
              <table>
                {Caption(page, table)}
                {ColumnGroups(shape)}
                {shape.RowGroups.Select(group => RowGroup(page, shape, group))}
              </table>
            </div>
            """);
    }

    /// <summary>The caption; that of a statutory table leads to its figures as data, and that link is no part of the table's name.</summary>
    private static Html Caption(ReportPage page, ReportTable table) => !table.IsStatutory
        ? Html.Of($"""<caption id="{table.Id}-caption">{Name(page, table)}</caption>""")
        : Html.Of($"""
            <caption><span id="{table.Id}-caption">{Name(page, table)}</span>
              <a class="csv" href="{page.LinkTo(page.Beside(SitePath.CsvName(table.Kind)))}" type="text/csv" download>{page.Voice.Say(Phrases.TableData)}</a>
            </caption>
            """);

    /// <summary>The caption received; a table without one is called by its number and, if statutory, its title, which are no text of the agency's.</summary>
    private static Html Name(ReportPage page, ReportTable table) => table.Caption is { Length: > 0 } caption
        ? Html.Join(" ", page.Sides.Select(side => page.Text(side, table.Id, caption)).Select(part => page.Voice.Span(part.Language, part.Content)))
        : page.Voice.Say(Phrases.Table(page.NumberOf(table), table.Kind));

    private static IEnumerable<Html> ColumnGroups(TableShape shape) =>
        shape.ColumnGroups.Select(columns => Html.Of($"<colgroup{Html.Span("span", columns)}>"));

    private static Html RowGroup(ReportPage page, TableShape shape, RowGroup group)
    {
        var element = group.IsHead ? "thead" : "tbody";
        return Html.Of($"""
            <{element}>
              {Enumerable.Range(group.Start, group.Rows).Select(row => Row(page, shape, row))}
            </{element}>
            """);
    }

    /// <summary>HTML lets the end tags of rows and cells be left out ("Optional tags"); a report has hundreds.</summary>
    private static Html Row(ReportPage page, TableShape shape, int row) => Html.Of($"""
        <tr id="{UnitId.Row(shape.Table.Id, row)}">{Html.Join("", shape.CellsOf(row).Select(cell => Cell(page, shape, cell)))}
        """);

    /// <summary>Nothing leads to the heads of a statutory table, which are the same in every report: they have no id.</summary>
    private static Html Cell(ReportPage page, TableShape shape, TableCell cell)
    {
        var scope = shape.ScopeOf(cell);
        var element = scope is null ? "td" : "th";
        var id = shape.IdOf(cell);
        var hasWords = page.Unit(id) is not null;
        var attributes = Html.Join("",
        [
            Html.Attribute("id", hasWords && !(shape.Table.IsStatutory && scope is not null) ? id : null),
            Html.Attribute("class", (hasWords && shape.IsFigure(cell)) || shape.IsHeadOfFigures(cell) ? "figure" : null),
            Html.Attribute("scope", scope),
            Html.Span("rowspan", cell.RowSpan),
            Html.Span("colspan", cell.ColumnSpan),
        ]);
        var content = hasWords ? Words(page, id, cell.Text) : Html.Text(cell.Text);
        return Html.Of($"<{element}{attributes}>{content}");
    }

    /// <summary>The page's own language stands in the cell as it is, the other below it: what every label has, every label would pay for.</summary>
    private static Html Words(ReportPage page, string id, string text) =>
        Html.Join(" ", page.Sides.Select(side => page.Text(side, id, text)).Select(part => part.Language == page.Voice.Page ? part.Content : page.Voice.Span(part.Language, part.Content)));
}
