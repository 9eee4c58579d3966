using System.Text;

namespace Pipeline.Core.Reading.Pdf.Objects;

/// <summary>The two ways to write a string of bytes (ISO 32000-1, 7.3.4), and text strings (7.9.2.2).</summary>
internal static class PdfStrings
{
    /// <summary>Reads <c>(…)</c>, with escapes and balanced parentheses.</summary>
    public static PdfString ReadLiteral(ReadOnlySpan<byte> bytes, PdfTokens tokens)
    {
        var position = tokens.Position + 1;
        var text = new List<byte>();
        var open = 1;
        while (position < bytes.Length)
        {
            var plain = bytes[position..].IndexOfAny((byte)'(', (byte)')', (byte)'\\');
            text.AddRange(bytes.Slice(position, plain < 0 ? bytes.Length - position : plain));
            position = plain < 0 ? bytes.Length : position + plain;
            if (position == bytes.Length)
            {
                break;
            }

            var value = bytes[position++];
            open += value switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (open == 0)
            {
                break;
            }

            if (value == '\\')
            {
                ReadEscape(bytes, ref position, text);
            }
            else
            {
                text.Add(value);
            }
        }

        tokens.Position = position;
        return new PdfString([.. text]);
    }

    /// <summary>Reads <c>&lt;…&gt;</c>; a digit left over counts as if a 0 followed.</summary>
    public static PdfString ReadHex(ReadOnlySpan<byte> bytes, PdfTokens tokens)
    {
        var start = tokens.Position + 1;
        var length = bytes[start..].IndexOf((byte)'>');
        var end = length < 0 ? bytes.Length : start + length;
        tokens.Position = Math.Min(end + 1, bytes.Length);
        return new PdfString(FromHex(bytes[start..end]));
    }

    /// <summary>The bytes that hexadecimal digits stand for, whatever stands between them.</summary>
    public static byte[] FromHex(ReadOnlySpan<byte> digits)
    {
        var text = new List<byte>(digits.Length / 2);
        var high = -1;
        foreach (var value in digits)
        {
            var digit = PdfBytes.HexDigit(value);
            if (digit >= 0 && high >= 0)
            {
                text.Add((byte)((high << 4) | digit));
                high = -1;
            }
            else if (digit >= 0)
            {
                high = digit;
            }
        }

        return high >= 0 ? [.. text, (byte)(high << 4)] : [.. text];
    }

    /// <summary>The text of a text string: UTF-16 or UTF-8 behind its mark, else one byte a character.</summary>
    public static string ToText(byte[] bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        _ => Encoding.Latin1.GetString(bytes),
    };

    private static void ReadEscape(ReadOnlySpan<byte> bytes, ref int position, List<byte> text)
    {
        if (position >= bytes.Length)
        {
            return;
        }

        var value = bytes[position++];
        switch (value)
        {
            case (byte)'n': text.Add((byte)'\n'); break;
            case (byte)'r': text.Add((byte)'\r'); break;
            case (byte)'t': text.Add((byte)'\t'); break;
            case (byte)'b': text.Add((byte)'\b'); break;
            case (byte)'f': text.Add((byte)'\f'); break;
            case (byte)'\n': break;
            case (byte)'\r':
                position += position < bytes.Length && bytes[position] == '\n' ? 1 : 0;
                break;
            case >= (byte)'0' and <= (byte)'7':
                text.Add(ReadOctal(bytes, ref position, value - '0'));
                break;
            default: text.Add(value); break;
        }
    }

    private static byte ReadOctal(ReadOnlySpan<byte> bytes, ref int position, int value)
    {
        for (var digits = 1; digits < 3 && position < bytes.Length && bytes[position] is >= (byte)'0' and <= (byte)'7'; digits++)
        {
            value = (value * 8) + bytes[position++] - '0';
        }

        return (byte)value;
    }
}
