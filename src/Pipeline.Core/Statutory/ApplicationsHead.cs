using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>The head of table 3: where the seven columns of figures stand.</summary>
/// <param name="Rows">How many rows it takes.</param>
/// <param name="Columns">
/// The places of the columns; null for a table whose merged cells were lost and whose rows were pushed to the left:
/// there the figures follow the label.
/// </param>
internal sealed record ApplicationsHead(int Rows, int[]? Columns)
{
    private const int MostRows = 8;
    private const int FewestColumns = 4;
    private const int FewestRepeatedColumns = 2;
    private const int MostLabelColumns = 4;

    /// <summary>The columns of the form.</summary>
    public static LabelPattern<FormColumn>[] Form { get; } =
        [.. StatutoryForms.Default.Applications(Model.Generation.Form2021).Columns.Select(column => new LabelPattern<FormColumn>(column))];

    /// <summary>The head, if this is table 3.</summary>
    public static ApplicationsHead? Find(TableText text, IReadOnlyList<LabelPattern<FormRow>> rows)
    {
        var body = Enumerable.Range(0, text.Rows).FirstOrDefault(row => text.Labels(row).Any(label => OpensBody(label, rows)), text.Rows);
        int[] heads = [.. Enumerable.Range(0, Math.Min(body, MostRows)).Where(row => row < text.Rows && text.Labels(row).Any(IsColumn))];
        var seen = Form.Count(column => heads.Any(row => text.Labels(row).Any(column.IsEvidently)));
        return seen < FewestColumns ? null : new(heads[^1] + 1, InPlace(Places(text, heads), text.Columns));
    }

    /// <summary>The column of a row's innermost label.</summary>
    public int LabelColumn(TableText text, int row, IReadOnlyList<LabelPattern<FormRow>> rows)
    {
        var candidates = Enumerable.Range(0, Math.Min(Columns?[0] ?? MostLabelColumns, text.Columns)).Where(column => !text.IsBlank(row, column));
        return Columns is not null
            ? candidates.LastOrDefault(column => !CellValue.IsAnswer(text[row, column]))
            : candidates.LastOrDefault(column => rows.Any(pattern => pattern.IsLike(text.Label(row, column))), candidates.FirstOrDefault());
    }

    /// <summary>Where the figures of a row with its label in this column stand.</summary>
    public IEnumerable<int> ValueColumns(TableText text, int row, int labelColumn) =>
        text.CellsAfter(row, labelColumn) is var cells && cells.Length == Form.Length ? cells
        : Columns ?? Enumerable.Range(labelColumn + 1, Form.Length);

    /// <summary>How many columns of the grid are labels in every row.</summary>
    public int GridLabelColumns(TableText text) => Columns is null ? 1 : text.GridColumn(Columns[0]);

    /// <summary>True for a head printed again in the middle of the table, as at the top of a page.</summary>
    public bool IsRepeatedIn(TableText text, int row)
    {
        var first = Columns?[0] ?? 0;
        var printed = Form.Count(column => Enumerable.Range(first, text.Columns - first).Any(place => column.IsExactly(text.Label(row, place))));
        return printed >= FewestRepeatedColumns;
    }

    /// <summary>True for a row label; 总计 and 其他 are labels of columns too and prove nothing.</summary>
    private static bool OpensBody(PrintedLabel label, IReadOnlyList<LabelPattern<FormRow>> rows) =>
        rows.Any(row => row.IsExactly(label)) && !Form.Any(column => column.IsExactly(label));

    private static bool IsColumn(PrintedLabel label) => Form.Any(column => column.IsEvidently(label));

    /// <summary>The columns in their order, the first one not at the left edge, where the labels stand.</summary>
    private static int?[] Places(TableText text, int[] heads)
    {
        var places = new int?[Form.Length];
        for (var (i, from) = (0, 1); i < places.Length; i++)
        {
            var place = Enumerable.Range(from, Math.Max(0, text.Columns - from))
                .FirstOrDefault(column => heads.Any(row => Form[i].IsEvidently(text.Label(row, column))), -1);
            if (place >= 0)
            {
                (places[i], from) = (place, place + 1);
            }
        }

        return places;
    }

    /// <summary>The places with those of misprinted heads filled in between; null when they do not fit side by side.</summary>
    private static int[]? InPlace(int?[] places, int width)
    {
        var first = Array.FindIndex(places, place => place is not null);
        if (places.Count(place => place is not null) < FewestColumns || places[first] is not { } anchor)
        {
            return null;
        }

        var filled = new int[places.Length];
        for (var i = 0; i < filled.Length; i++)
        {
            filled[i] = i <= first ? anchor - first + i : places[i] ?? (filled[i - 1] + 1);
        }

        var fits = filled[0] >= 1 && filled[^1] < width && filled.Zip(filled.Skip(1)).All(pair => pair.First < pair.Second);
        return fits ? filled : null;
    }
}
