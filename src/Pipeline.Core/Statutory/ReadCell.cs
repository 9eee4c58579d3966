using Pipeline.Core.Model;

namespace Pipeline.Core.Statutory;

/// <summary>A cell that should hold a figure, read.</summary>
/// <param name="Found">The cell.</param>
/// <param name="Answer">What kind of answer it gives.</param>
/// <param name="Value">What it says.</param>
/// <param name="OtherUnit">The unit it was given in, where that is not its column's and the value was converted.</param>
internal sealed record ReadCell(FoundCell Found, CellAnswer Answer, TableValue Value, string? OtherUnit)
{
    /// <summary>What it adds to a sum: 0 where no figure applies, null where one is missing or cannot be read.</summary>
    public decimal? Summand => Answer is CellAnswer.NotApplicable ? 0 : Value.Value;

    /// <summary>Reads a cell.</summary>
    public static ReadCell Of(FoundCell cell)
    {
        var (answer, value, otherUnit) = CellValue.Read(cell.Text, cell.Column);
        return new(cell, answer, value, otherUnit);
    }
}
