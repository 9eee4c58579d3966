using System.Xml.Linq;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Docx;

/// <summary>Reads one table: rows and cells through content controls and insertions, merged cells as Word merges them.</summary>
internal sealed class TableReader(SourceBuilder builder, DocxContext context)
{
    private TextLedger Ledger => builder.Tally.Ledger;

    public GridBuilder Read(XElement table)
    {
        var grid = new GridBuilder();
        foreach (var row in Inside(table, "tr"))
        {
            var properties = row.Child("trPr");
            if (properties?.Child("del") is not null)
            {
                Ledger.Drop(DropReason.Deleted, PrintedText.In(row));
            }
            else if (properties?.Toggle("hidden") ?? false)
            {
                Ledger.Drop(DropReason.Hidden, PrintedText.In(row));
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
        foreach (var cells in MergedAcross(row))
        {
            var properties = cells[0].Child("tcPr");
            var columnSpan = (int)Math.Min(cells.Sum(cell => (long)Math.Max(cell.Child("tcPr")?.Child("gridSpan")?.Number ?? 1, 1)), int.MaxValue);
            var text = string.Join('\n', cells.Select(TextOf).Where(text => text.Length > 0));
            if (properties?.Child("vMerge") is { } merge && merge.Val != "restart")
            {
                grid.Continue(text, columnSpan);
            }
            else
            {
                grid.Add(text, columnSpan);
            }
        }
    }

    /// <summary>The cells of a row, each with those of the older kind of horizontal merge that continue it.</summary>
    private List<List<XElement>> MergedAcross(XElement row)
    {
        List<List<XElement>> merged = [];
        foreach (var cell in Inside(row, "tc"))
        {
            if (merged.Count > 0 && cell.Child("tcPr")?.Child("hMerge") is { } merge && merge.Val != "restart")
            {
                merged[^1].Add(cell);
            }
            else
            {
                merged.Add([cell]);
            }
        }

        return merged;
    }

    private string TextOf(XElement cell)
    {
        if (cell.Child("tcPr")?.Child("cellDel") is not null)
        {
            Ledger.Drop(DropReason.Deleted, PrintedText.In(cell));
            return "";
        }

        var content = builder.ForCell();
        new BlockReader(content, context).Read(cell);
        return builder.TakeCell(content);
    }

    /// <summary>The rows of a table or cells of a row, whatever is wrapped around them.</summary>
    private IEnumerable<XElement> Inside(XElement? container, string name)
    {
        foreach (var child in container?.Elements() ?? [])
        {
            switch (child.Local)
            {
                case var found when found == name:
                    yield return child;
                    break;
                case "del" or "moveFrom":
                    Ledger.Drop(DropReason.Deleted, PrintedText.In(child));
                    break;
                default:
                    foreach (var inner in Inside(child.Local == "AlternateContent" ? child.Choose(Ledger) : child, name))
                    {
                        yield return inner;
                    }

                    break;
            }
        }
    }
}
