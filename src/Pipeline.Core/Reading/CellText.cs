using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>Makes the text of one cell from the blocks inside it.</summary>
internal static class CellText
{
    /// <summary>The blocks' texts as lines; a table inside the cell gives its caption and a line for each of its rows. Figures and furniture give none.</summary>
    public static string Of(IEnumerable<SourceBlock> blocks) => string.Join('\n', blocks.SelectMany(Lines));

    private static IEnumerable<string> Lines(SourceBlock block) => block switch
    {
        SourceText { IsChrome: false } text => [text.Text],
        SourceTable table => (table.Caption is { } caption ? [caption] : Enumerable.Empty<string>()).Concat(RowsOf(table)),
        _ => [],
    };

    private static IEnumerable<string> RowsOf(SourceTable table) =>
        table.Grid.Cells.GroupBy(cell => cell.Row, cell => cell.Text).Select(row => string.Join('\t', row));
}
