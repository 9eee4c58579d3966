using System.Text;

namespace Pipeline.Core.Reading.Pdf.Objects;

/// <summary>Cuts bytes into numbers, names, strings and words. Whatever the bytes, each reading moves on.</summary>
/// <param name="content">The bytes of a file, or of a stream.</param>
/// <param name="budget">What the file may cost; when it is spent, there are no more tokens.</param>
/// <param name="position">Where to begin.</param>
internal sealed class PdfTokens(ReadOnlyMemory<byte> content, PdfBudget budget, int position = 0)
{
    /// <summary>Beyond this a number only grows longer; nothing on a page is so large.</summary>
    private const double LargestNumber = 1e12;

    private Dictionary<int, PdfKeyword>? _shortWords;

    /// <summary>Where the next token is looked for.</summary>
    public int Position { get; set; } = Math.Clamp(position, 0, content.Length);

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Content => content;

    /// <summary>The next token, or null at the end.</summary>
    public PdfValue? Read()
    {
        var bytes = content.Span;
        var start = Position;
        SkipSpace(bytes);
        var token = Position < bytes.Length && !budget.IsOver() ? ReadToken(bytes) : null;
        budget.TakeWork(Position - start);
        return token;
    }

    private PdfValue ReadToken(ReadOnlySpan<byte> bytes)
    {
        var first = bytes[Position];
        return first switch
        {
            (byte)'/' => ReadName(bytes),
            (byte)'(' => Counted(PdfStrings.ReadLiteral(bytes, this)),
            (byte)'<' when Next(bytes) == '<' => Mark(PdfKeyword.DictionaryStart, 2),
            (byte)'<' => Counted(PdfStrings.ReadHex(bytes, this)),
            (byte)'>' when Next(bytes) == '>' => Mark(PdfKeyword.DictionaryEnd, 2),
            (byte)'[' => Mark(PdfKeyword.ArrayStart, 1),
            (byte)']' => Mark(PdfKeyword.ArrayEnd, 1),
            _ when PdfBytes.IsDigit(first) || first is (byte)'+' or (byte)'-' or (byte)'.' => ReadNumber(bytes),
            _ when PdfBytes.IsDelimiter(first) => ReadWord(bytes[..(Position + 1)], Position + 1),
            _ => ReadWord(bytes, Position),
        };
    }

    /// <summary>Strings without an end overlap one another: each is kept, and together they may be many times the file.</summary>
    private PdfString Counted(PdfString text)
    {
        budget.TakeInflated(text.Bytes.Length, text.Bytes.Length);
        return text;
    }

    private static bool IsNumeric(byte value) => PdfBytes.IsDigit(value) || value is (byte)'.' or (byte)'-';

    private int Next(ReadOnlySpan<byte> bytes) => Position + 1 < bytes.Length ? bytes[Position + 1] : -1;

    private PdfKeyword Mark(PdfKeyword keyword, int length)
    {
        Position += length;
        return keyword;
    }

    private void SkipSpace(ReadOnlySpan<byte> bytes)
    {
        while (Position < bytes.Length)
        {
            if (bytes[Position] == '%')
            {
                var end = bytes[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = end < 0 ? bytes.Length : Position + end;
            }
            else if (PdfBytes.IsSpace(bytes[Position]))
            {
                var space = bytes[Position..].IndexOfAnyExcept(PdfBytes.Spaces);
                Position = space < 0 ? bytes.Length : Position + space;
            }
            else
            {
                return;
            }
        }
    }

    private PdfName ReadName(ReadOnlySpan<byte> bytes)
    {
        var start = ++Position;
        var isEscaped = false;
        while (Position < bytes.Length && PdfBytes.IsRegular(bytes[Position]))
        {
            isEscaped |= bytes[Position++] == '#';
        }

        var name = bytes[start..Position];
        return new PdfName(isEscaped ? Unescape(name) : Encoding.Latin1.GetString(name));
    }

    private static string Unescape(ReadOnlySpan<byte> name)
    {
        var text = new StringBuilder(name.Length);
        for (var index = 0; index < name.Length; index++)
        {
            if (name[index] == '#' && index + 2 < name.Length && PdfBytes.HexDigit(name[index + 1]) is >= 0 and var high && PdfBytes.HexDigit(name[index + 2]) is >= 0 and var low)
            {
                text.Append((char)((high << 4) | low));
                index += 2;
            }
            else
            {
                text.Append((char)name[index]);
            }
        }

        return text.ToString();
    }

    private PdfNumber ReadNumber(ReadOnlySpan<byte> bytes)
    {
        var isNegative = false;
        while (Position < bytes.Length && bytes[Position] is (byte)'+' or (byte)'-')
        {
            isNegative |= bytes[Position++] == '-';
        }

        double value = 0;
        double scale = 0;
        while (Position < bytes.Length && IsNumeric(bytes[Position]))
        {
            var digit = bytes[Position++];
            if (digit == '.')
            {
                scale = scale == 0 ? 1 : scale;
            }
            else if (digit != '-' && (scale == 0 ? value < LargestNumber : scale > 1 / LargestNumber))
            {
                scale /= 10;
                value = scale == 0 ? (value * 10) + digit - '0' : value + ((digit - '0') * scale);
            }
        }

        return new PdfNumber(isNegative ? -value : value);
    }

    private PdfKeyword ReadWord(ReadOnlySpan<byte> bytes, int end)
    {
        var start = Position;
        while (end < bytes.Length && PdfBytes.IsRegular(bytes[end]))
        {
            end++;
        }

        Position = end;
        var word = bytes[start..end];
        return word.Length switch
        {
            1 => ShortWord(word, word[0]),
            2 => ShortWord(word, (word[1] << 8) | word[0]),
            3 => ShortWord(word, (word[2] << 16) | (word[1] << 8) | word[0]),
            _ => new PdfKeyword(Encoding.Latin1.GetString(word)),
        };
    }

    private PdfKeyword ShortWord(ReadOnlySpan<byte> word, int key)
    {
        _shortWords ??= [];
        if (!_shortWords.TryGetValue(key, out var keyword))
        {
            _shortWords[key] = keyword = new PdfKeyword(Encoding.Latin1.GetString(word));
        }

        return keyword;
    }
}
