using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Tells labels from values by their characters.</summary>
internal static class CellKinds
{
    /// <summary>True for figures and what stands in their place: 12, -3, 1.5%, /, —.</summary>
    public static bool IsValue(TableCell cell) => cell.Text.Length > 0 && !cell.Text.Any(char.IsLetter);

    public static bool IsLabel(TableCell cell) => cell.Text.Any(char.IsLetter);
}
