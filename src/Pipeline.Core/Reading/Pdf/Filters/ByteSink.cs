namespace Pipeline.Core.Reading.Pdf.Filters;

/// <summary>Takes what a filter puts out, byte for byte, until the budget is spent.</summary>
/// <param name="budget">What the file may cost.</param>
internal sealed class ByteSink(PdfBudget budget)
{
    private const int BytesBetweenLooks = 64 * 1024;

    private byte[] _bytes = new byte[1024];
    private int _counted;

    /// <summary>Bytes taken so far.</summary>
    public int Length { get; private set; }

    /// <summary>Takes bytes; false when there may be no more.</summary>
    public bool Add(ReadOnlySpan<byte> bytes)
    {
        if (Length + bytes.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + bytes.Length));
        }

        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
        return Length - _counted < BytesBetweenLooks || Count();
    }

    /// <summary>Takes a byte; false when there may be no more.</summary>
    public bool Add(byte value) => Add([value]);

    /// <summary>All that was taken.</summary>
    public byte[] ToArray()
    {
        Count();
        return _bytes.Length == Length ? _bytes : _bytes[..Length];
    }

    private bool Count()
    {
        var count = Length - _counted;
        _counted = Length;
        return budget.TakeInflated(count, Length);
    }
}
