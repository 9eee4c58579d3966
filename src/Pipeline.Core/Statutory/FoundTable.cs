using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>A table recognised as one of the forms: which of its cells is which.</summary>
/// <param name="Kind">The table of the form.</param>
/// <param name="Generation">The form; null where both forms print exactly what this table has.</param>
/// <param name="HeaderRows">How many rows of the grid are heads.</param>
/// <param name="LabelColumns">How many columns of the grid are labels.</param>
/// <param name="Cells">The cells that should hold figures.</param>
/// <param name="ExtraRows">Labels of rows the form does not have.</param>
internal sealed record FoundTable(
    TableKind Kind,
    Generation? Generation,
    int HeaderRows,
    int LabelColumns,
    IReadOnlyList<FoundCell> Cells,
    IReadOnlyList<string> ExtraRows);

/// <summary>A cell that should hold a figure.</summary>
/// <param name="Row">The id of its row, of its band and row, or of its group.</param>
/// <param name="RowLabel">The form's label of that row.</param>
/// <param name="Column">Its column.</param>
/// <param name="Text">The cell as received.</param>
internal sealed record FoundCell(string Row, FormLabel RowLabel, FormColumn Column, string Text)
{
    /// <summary>All of its column, for a person.</summary>
    public (string En, string Zh) WholeColumn => ($"the whole column “{Column.En}”", $"“{Column.ZhHans}”整列");

    /// <summary>Its name in the data.</summary>
    public string Id => $"{Row}.{Column.Id}";

    /// <summary>Its place for a person, by the labels of the form. In table 4 all figures stand in one row, and the groups tell them apart.</summary>
    public (string En, string Zh) Place => RowLabel is ReviewGroup
        ? ($"group “{RowLabel.En}”, column “{Column.En}”", $"“{RowLabel.ZhHans}”组“{Column.ZhHans}”列")
        : ($"row “{RowLabel.En}”, column “{Column.En}”", $"“{RowLabel.ZhHans}”行“{Column.ZhHans}”列");
}
