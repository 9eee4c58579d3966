namespace Pipeline.Core.Reading.Pdf.Filters;

/// <summary>How rows were made easier to compress.</summary>
/// <param name="Kind">1 not at all, 2 as in TIFF, 10 and above as in PNG.</param>
/// <param name="Colors">Samples of a pixel.</param>
/// <param name="Bits">Bits of a sample.</param>
/// <param name="Columns">Pixels of a row.</param>
internal readonly record struct Prediction(int Kind, int Colors, int Bits, int Columns);

/// <summary>Undoes the prediction of rows (ISO 32000-1, 7.4.4.4).</summary>
internal static class Predictors
{
    private const int Tiff = 2;
    private const int FirstPng = 10;

    public static byte[] Undo(byte[] data, Prediction prediction)
    {
        var pixel = Math.Max(1, Math.Clamp(prediction.Colors, 1, 32) * Math.Clamp(prediction.Bits, 1, 16) / 8);
        var bits = (long)Math.Clamp(prediction.Colors, 1, 32) * Math.Clamp(prediction.Bits, 1, 16) * Math.Clamp(prediction.Columns, 1, 1 << 20);
        var row = (int)Math.Min((bits + 7) / 8, Math.Max(1, data.Length));
        switch (prediction.Kind)
        {
            case Tiff when prediction.Bits == 8:
                UndoTiff(data, row, pixel);
                return data;
            case >= FirstPng:
                return UndoPng(data, row, pixel);
            default:
                return data;
        }
    }

    private static void UndoTiff(byte[] data, int row, int pixel)
    {
        for (var start = 0; start < data.Length; start += row)
        {
            for (var at = start + pixel; at < Math.Min(start + row, data.Length); at++)
            {
                data[at] += data[at - pixel];
            }
        }
    }

    /// <summary>Each row has a byte before it that says how it is predicted.</summary>
    private static byte[] UndoPng(byte[] data, int row, int pixel)
    {
        var output = new byte[data.Length - ((data.Length + row) / (row + 1))];
        var above = new byte[row];
        var current = new byte[row];
        var written = 0;
        for (var start = 0; start + 1 < data.Length; start += row + 1)
        {
            var count = Math.Min(row, data.Length - start - 1);
            data.AsSpan(start + 1, count).CopyTo(current);
            UndoRow(data[start], current.AsSpan(0, count), above, pixel);
            current.AsSpan(0, count).CopyTo(output.AsSpan(written));
            written += count;
            (above, current) = (current, above);
        }

        return output;
    }

    private static void UndoRow(byte kind, Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        for (var at = 0; at < row.Length; at++)
        {
            var left = at >= pixel ? row[at - pixel] : 0;
            row[at] += (byte)(kind switch
            {
                1 => left,
                2 => above[at],
                3 => (left + above[at]) / 2,
                4 => Paeth(left, above[at], at >= pixel ? above[at - pixel] : 0),
                _ => 0,
            });
        }
    }

    private static int Paeth(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
