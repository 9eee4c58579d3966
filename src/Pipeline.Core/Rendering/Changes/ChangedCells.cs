using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.Changes;

/// <summary>The cells of a table that changed, as a table: which row, which column, what it said and what it says.</summary>
internal static class ChangedCells
{
    private static readonly Phrase[] Heads = [ChangePhrases.Row, ChangePhrases.Column, ChangePhrases.Before, ChangePhrases.After];

    /// <summary>The table in a box that scrolls, by keyboard too.</summary>
    /// <param name="page">The page.</param>
    /// <param name="index">Which change of the page it is, for its id.</param>
    /// <param name="before">The table as it was.</param>
    /// <param name="after">The table as it is.</param>
    public static Html Of(ReportPage page, int index, ComparedTable before, ComparedTable after) => Html.Of($"""
        <div class="table" role="region" tabindex="0" aria-labelledby="cells-{index}">
          <table>
            <caption id="cells-{index}">{page.Voice.Say(ChangePhrases.CellsChanged)}</caption>
            <thead>
              <tr>
                {Heads.Select(head => Html.Of($"""<th scope="col">{page.Voice.Say(head)}</th>"""))}
              </tr>
            </thead>
            <tbody>
              {CellChange.Of(before, after).Select(cell => Row(page, cell))}
            </tbody>
          </table>
        </div>
        """);

    private static Html Row(ReportPage page, CellChange cell) => Html.Of($"""
        <tr>
          <th scope="row">{Name(page, cell.Row, ChangePhrases.RowNumber(cell.Place.Row))}</th>
          <td>{Name(page, cell.Column, ChangePhrases.ColumnNumber(cell.Place.Column))}</td>
          <td>{Words(page, cell.Before, "del")}</td>
          <td>{Words(page, cell.After, "ins")}</td>
        </tr>
        """);

    private static Html Name(ReportPage page, BilingualText? name, Phrase otherwise) => name is null ? page.Voice.Say(otherwise) : page.Voice.Name(name, page.Chinese);

    /// <summary>A figure, the same in both languages, is written once; an empty cell stays empty.</summary>
    private static Html Words(ReportPage page, BilingualText? text, string element)
    {
        var words = text is null ? Html.None : text.Zh == text.En ? Html.Of($"{text.Zh}") : page.Voice.Name(text, page.Chinese);
        return words.IsEmpty ? words : Html.Of($"<{element}>{words}</{element}>");
    }
}
