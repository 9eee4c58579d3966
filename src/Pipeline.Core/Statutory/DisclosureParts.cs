using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>The rows of table 2 under one head row.</summary>
/// <param name="Band">The band; null when no row named it, so that the row labels have to.</param>
/// <param name="Heads">The column heads with their places; empty when the band has no head row of its own.</param>
internal sealed record DisclosurePart(BandPatterns? Band, IReadOnlyList<(int Column, PrintedLabel Label)> Heads)
{
    /// <summary>The rows with figures.</summary>
    public List<int> Rows { get; } = [];

    /// <summary>The first column with figures.</summary>
    public int FirstColumn => Heads is [var first, ..] ? first.Column : 1;

    /// <summary>The column of a row's label: the first one before the figures that does not name the band.</summary>
    public int LabelColumn(TableText text, int row, DisclosurePatterns form) => Enumerable.Range(0, FirstColumn)
        .FirstOrDefault(column => !text.IsBlank(row, column) && form.BandNamed(text.Label(row, column)) is null);

    /// <summary>The cells of a row.</summary>
    public IEnumerable<FoundCell> Cells(TableText text, int row, int labelColumn, BandPatterns band, FormRow form)
    {
        var cells = text.CellsAfter(row, labelColumn);
        foreach (var (index, column) in band.Columns.Index())
        {
            int? place = Heads.Count == 0 ? labelColumn + 1 + index
                : HeadOf(band, column, index) is not { } head ? null
                : cells.Length == Heads.Count ? cells[head]
                : Heads[head].Column;
            if (place < text.Columns)
            {
                yield return new($"{band.Form.Id}.{form.Id}", form, column.Form, text[row, place.Value]);
            }
        }
    }

    /// <summary>The head of a column: by its words, by likeness, then by position where as many heads are printed as the form has.</summary>
    private int? HeadOf(BandPatterns band, LabelPattern<FormColumn> column, int index) =>
        HeadWhere(column.IsExactly) ?? HeadWhere(column.IsEvidently) ?? HeadWhere(column.IsLike) ?? (Heads.Count == band.Columns.Count ? index : null);

    private int? HeadWhere(Func<PrintedLabel, bool> fits) => Heads.Index().Where(head => fits(head.Item.Label)).Select(head => (int?)head.Index).FirstOrDefault();
}

/// <summary>Divides table 2 into its parts.</summary>
internal static class DisclosureParts
{
    /// <summary>The parts from top to bottom.</summary>
    public static IReadOnlyList<DisclosurePart> Of(TableText text, DisclosurePatterns form)
    {
        var parts = new List<DisclosurePart>();
        DisclosurePart? part = null;
        (BandPatterns? Band, bool Used) current = (null, true);
        foreach (var row in Enumerable.Range(0, text.Rows).Where(row => !text.IsBlankRow(row)))
        {
            var named = text.Labels(row).Select(form.BandNamed).FirstOrDefault(band => band is not null);
            if (named is not null && named != current.Band)
            {
                (current, part) = ((named, false), null);
            }

            if (named is not null && text.Labels(row).All(label => form.BandNamed(label) is not null))
            {
                continue;
            }

            if (part is not null && named is null && IsRepeated(text, form, row, part))
            {
                continue;
            }

            if (IsHead(text, form, row))
            {
                parts.Add(part = new(named ?? (current.Used ? null : current.Band), HeadsOf(text, form, row)));
                current = (part.Band, true);
            }
            else
            {
                part ??= Headless(current.Band, parts);
                part?.Rows.Add(row);
            }
        }

        return parts;
    }

    private static DisclosurePart? Headless(BandPatterns? band, List<DisclosurePart> parts)
    {
        if (band is null)
        {
            return null;
        }

        var part = new DisclosurePart(band, []);
        parts.Add(part);
        return part;
    }

    /// <summary>True for a head printed again inside a band, as at the top of a page: the row below belongs to the band still.</summary>
    private static bool IsRepeated(TableText text, DisclosurePatterns form, int row, DisclosurePart part) =>
        IsHead(text, form, row)
        && HeadsOf(text, form, row).Select(head => head.Label.Key).SequenceEqual(part.Heads.Select(head => head.Label.Key))
        && part.Band is { } band
        && Enumerable.Range(row + 1, text.Rows - row - 1).Where(below => !text.IsBlankRow(below)).Take(1).Any(below => text.Labels(below).Any(label => band.Rows.Any(known => known.IsEvidently(label))));

    private static bool IsHead(TableText text, DisclosurePatterns form, int row) => !text.HasAnswer(row) && text.Labels(row).Any(form.IsColumn);

    private static (int Column, PrintedLabel Label)[] HeadsOf(TableText text, DisclosurePatterns form, int row) =>
    [
        .. Enumerable.Range(0, text.Columns)
            .Select(column => (Column: column, Label: text.Label(row, column)))
            .Where(head => !head.Label.IsEmpty && !form.IsCorner(head.Label) && form.BandNamed(head.Label) is null)
            .Where(head => head.Column > 0 || form.IsColumn(head.Label))
            .DistinctBy(head => head.Label.Key),
    ];
}
