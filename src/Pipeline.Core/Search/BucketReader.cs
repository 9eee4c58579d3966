namespace Pipeline.Core.Search;

/// <summary>Reads the bytes of a bucket from its beginning; bytes that end too soon are an <see cref="InvalidDataException"/>.</summary>
internal sealed class BucketReader(ReadOnlyMemory<byte> bytes)
{
    private const int LongestNumber = 28;
    private int _at;

    /// <summary>True when nothing is left.</summary>
    public bool IsAtEnd => _at == bytes.Length;

    /// <summary>The next whole number (unsigned LEB128).</summary>
    public int Number()
    {
        var number = 0;
        for (var shift = 0; shift <= LongestNumber; shift += 7)
        {
            var octet = Bytes(1).Span[0];
            number |= (octet & 0x7F) << shift;
            if (octet < 0x80)
            {
                return number >= 0 ? number : throw Damaged();
            }
        }

        throw Damaged();
    }

    /// <summary>The next bytes.</summary>
    public ReadOnlyMemory<byte> Bytes(int count)
    {
        if (count > bytes.Length - _at)
        {
            throw Damaged();
        }

        _at += count;
        return bytes.Slice(_at - count, count);
    }

    private static InvalidDataException Damaged() => new("A bucket of the search index is damaged.");
}
