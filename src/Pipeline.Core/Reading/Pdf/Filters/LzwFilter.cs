namespace Pipeline.Core.Reading.Pdf.Filters;

/// <summary>LZWDecode (ISO 32000-1, 7.4.4): codes of 9 to 12 bits, the most significant bit first.</summary>
internal static class LzwFilter
{
    private const int Clear = 256;
    private const int End = 257;
    private const int MostCodes = 4096;
    private const int NoCode = -1;

    /// <param name="data">The codes.</param>
    /// <param name="earlyChange">1 where codes grow longer one code early, as they do unless the file says otherwise.</param>
    /// <param name="budget">What the file may cost.</param>
    public static byte[] Decode(ReadOnlySpan<byte> data, int earlyChange, PdfBudget budget)
    {
        var output = new ByteSink(budget);
        var table = new Table();
        var previous = NoCode;
        var position = 0;
        var width = 9;
        while (position + width <= data.Length * 8L)
        {
            var code = Bits(data, position, width);
            position += width;
            if (code == End)
            {
                break;
            }

            if (code == Clear)
            {
                table.Count = End + 1;
                previous = NoCode;
            }
            else if (code > table.Count || !output.Add(table.Next(previous, code)))
            {
                break;
            }
            else
            {
                previous = code;
            }

            width = (table.Count + earlyChange) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
        }

        return output.ToArray();
    }

    private static int Bits(ReadOnlySpan<byte> data, int position, int width)
    {
        var value = 0;
        for (var at = position >> 3; at < (position + width + 7) >> 3; at++)
        {
            value = (value << 8) | data[at];
        }

        var behind = (8 - ((position + width) & 7)) & 7;
        return (value >> behind) & ((1 << width) - 1);
    }

    /// <summary>The strings of the codes: each is that of an earlier code and one byte more.</summary>
    private sealed class Table
    {
        private readonly int[] _prefixes = new int[MostCodes];
        private readonly byte[] _lasts = new byte[MostCodes];
        private readonly byte[] _text = new byte[MostCodes + 1];

        public int Count { get; set; } = End + 1;

        /// <summary>The string of a code; after another code it also makes a new one.</summary>
        public ReadOnlySpan<byte> Next(int previous, int code)
        {
            var text = TextOf(code < Count || previous < 0 ? code : previous);
            if (previous < 0 || Count >= MostCodes)
            {
                return text;
            }

            var isNew = code >= Count;
            _prefixes[Count] = previous;
            _lasts[Count++] = text[0];
            return isNew ? TextOf(code) : text;
        }

        private ReadOnlySpan<byte> TextOf(int code)
        {
            var start = _text.Length;
            while (code > End && code < Count && start > 1)
            {
                _text[--start] = _lasts[code];
                code = _prefixes[code];
            }

            _text[--start] = (byte)code;
            return _text.AsSpan(start);
        }
    }
}
