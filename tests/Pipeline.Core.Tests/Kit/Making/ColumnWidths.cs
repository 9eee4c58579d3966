using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit.Making;

/// <summary>How wide the columns of a statutory table are set: those of labels wide, those of figures alike.</summary>
internal static class ColumnWidths
{
    /// <summary>The shares of the first columns of the table of applications: the group that runs downwards, results, grounds.</summary>
    private static readonly double[] Labels = [0.05, 0.17, 0.25];

    /// <param name="grid">The table; that of applications is the one of ten columns.</param>
    /// <param name="total">Its width, in any unit.</param>
    public static IReadOnlyList<double> Of(TableGrid grid, double total)
    {
        double[] labels = grid.Columns == 10 ? Labels : [];
        var rest = (1 - labels.Sum()) / (grid.Columns - labels.Length);
        return [.. labels.Concat(Enumerable.Repeat(rest, grid.Columns - labels.Length)).Select(share => share * total)];
    }
}
