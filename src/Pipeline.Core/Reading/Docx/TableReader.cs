using System.Xml.Linq;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Docx;

/// <summary>Reads one table: rows and cells through content controls and insertions, merged cells as Word merges them.</summary>
internal sealed class TableReader(SourceBuilder builder, DocxContext context)
{
    public GridBuilder Read(XElement table)
    {
        var grid = new GridBuilder();
        foreach (var row in Inside(table, "tr"))
        {
            var properties = row.Child("trPr");
            if (properties?.Child("del") is not null)
            {
                continue;
            }

            if (properties?.Toggle("hidden") ?? false)
            {
                builder.Tally.Ledger.Drop(DropReason.Hidden, string.Concat(row.Descendants().Where(text => text.Local == "t").Select(text => text.Value)));
            }
            else
            {
                ReadRow(row, properties?.Child("gridBefore")?.Number ?? 0, grid);
            }
        }

        return grid;
    }

    private void ReadRow(XElement row, int columnsBefore, GridBuilder grid)
    {
        grid.StartRow();
        grid.Skip(columnsBefore);
        foreach (var cell in Inside(row, "tc"))
        {
            var properties = cell.Child("tcPr");
            var columnSpan = properties?.Child("gridSpan")?.Number ?? 1;
            if (properties?.Child("vMerge") is { } merge && merge.Val != "restart")
            {
                grid.Continue(TextOf(cell), columnSpan);
            }
            else
            {
                grid.Add(TextOf(cell), columnSpan);
            }
        }
    }

    private string TextOf(XElement cell)
    {
        var content = builder.ForCell();
        new BlockReader(content, context).Read(cell);
        return builder.TakeCell(content);
    }

    /// <summary>The rows of a table or cells of a row, whatever is wrapped around them.</summary>
    private static IEnumerable<XElement> Inside(XElement container, string name) => container.Elements().SelectMany(child => child.Local switch
    {
        var found when found == name => [child],
        "del" or "moveFrom" or "tbl" or "p" => [],
        _ => Inside(child, name),
    });
}
