using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Filters;

/// <summary>ASCIIHexDecode, ASCII85Decode and RunLengthDecode (ISO 32000-1, 7.4.2, 7.4.3, 7.4.5).</summary>
internal static class AsciiFilters
{
    private const byte EndOfRuns = 128;

    public static byte[] DecodeHex(ReadOnlySpan<byte> data)
    {
        var end = data.IndexOf((byte)'>');
        return PdfStrings.FromHex(end < 0 ? data : data[..end]);
    }

    public static byte[] DecodeBase85(ReadOnlySpan<byte> data, PdfBudget budget)
    {
        var output = new ByteSink(budget);
        var start = data.IndexOf("<~"u8) is >= 0 and var mark ? mark + 2 : 0;
        uint group = 0;
        var digits = 0;
        foreach (var value in data[start..])
        {
            if (value == 'z' && digits == 0)
            {
                if (!output.Add([0, 0, 0, 0]))
                {
                    break;
                }
            }
            else if (value is >= (byte)'!' and <= (byte)'u')
            {
                group = unchecked((group * 85) + value - '!');
                if (++digits == 5)
                {
                    if (!AddGroup(output, group, 4))
                    {
                        break;
                    }

                    (group, digits) = (0, 0);
                }
            }
            else if (value == '~')
            {
                break;
            }
        }

        AddRest(output, group, digits);
        return output.ToArray();
    }

    public static byte[] DecodeRuns(ReadOnlySpan<byte> data, PdfBudget budget)
    {
        var output = new ByteSink(budget);
        Span<byte> run = stackalloc byte[257];
        var position = 0;
        while (position < data.Length && data[position] is not EndOfRuns and var length)
        {
            position++;
            if (length < EndOfRuns)
            {
                var count = Math.Min(length + 1, data.Length - position);
                output.Add(data.Slice(position, count));
                position += count;
            }
            else if (position < data.Length)
            {
                run.Fill(data[position++]);
                if (!output.Add(run[..(257 - length)]))
                {
                    break;
                }
            }
        }

        return output.ToArray();
    }

    private static void AddRest(ByteSink output, uint group, int digits)
    {
        if (digits < 2)
        {
            return;
        }

        for (var missing = digits; missing < 5; missing++)
        {
            group = unchecked((group * 85) + 84);
        }

        AddGroup(output, group, digits - 1);
    }

    private static bool AddGroup(ByteSink output, uint group, int count) =>
        output.Add(((ReadOnlySpan<byte>)[(byte)(group >> 24), (byte)(group >> 16), (byte)(group >> 8), (byte)group])[..count]);
}
