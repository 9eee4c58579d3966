namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>Cuts a file into tokens. Comments and directives are left out; line ends stay, because they separate.</summary>
/// <param name="file">The file's name, for what is said about it.</param>
/// <param name="text">Its text.</param>
internal sealed class Lexer(string file, string text)
{
    private static readonly string[] Punctuation =
        ["...", "=>", "==", "!=", "=~", "!~", "<=", ">=", "&&", "||", "??", "::", .. "{}[](),.:?!=<>+-*/%@|^".Select(character => character.ToString())];

    private readonly List<Token> _tokens = [];

    // For each hole of a string that is open: how many braces are open inside it.
    private readonly Stack<int> _holes = [];
    private int _at;
    private int _line = 1;

    /// <summary>All tokens, the last of which is the end.</summary>
    public IReadOnlyList<Token> Read()
    {
        while (_at < text.Length)
        {
            ReadNext();
        }

        Add(TokenKind.End, "", _at);
        return _tokens;
    }

    private void ReadNext()
    {
        var character = text[_at];
        if (character is '\n')
        {
            ReadLineEnd();
        }
        else if (char.IsWhiteSpace(character))
        {
            _at++;
        }
        else if (character is '#' || Follows("//"))
        {
            SkipTo("\n", past: 0);
        }
        else if (Follows("/*"))
        {
            SkipTo("*/", past: 2);
        }
        else if (Follows("'''"))
        {
            ReadMultiLineString();
        }
        else if (character is '\'')
        {
            ReadString(TokenKind.String, TokenKind.StringLeft);
        }
        else if (character is '}' && _holes.TryPeek(out var braces) && braces == 0)
        {
            _holes.Pop();
            ReadString(TokenKind.StringRight, TokenKind.StringMiddle);
        }
        else if (char.IsAsciiLetter(character) || character is '_')
        {
            ReadWhile(TokenKind.Identifier, next => char.IsAsciiLetterOrDigit(next) || next is '_');
        }
        else if (char.IsAsciiDigit(character))
        {
            ReadWhile(TokenKind.Number, char.IsAsciiDigit);
        }
        else
        {
            ReadPunctuation();
        }
    }

    private void ReadLineEnd()
    {
        if (_holes.Count > 0)
        {
            throw Fault("the hole of a string ends on its line");
        }

        if (_tokens is [.., { Kind: not TokenKind.NewLine }])
        {
            Add(TokenKind.NewLine, "\n", _at);
        }

        _at++;
        _line++;
    }

    private void SkipTo(string end, int past)
    {
        var found = text.IndexOf(end, _at, StringComparison.Ordinal);
        var next = found >= 0 ? found + past : past == 0 ? text.Length : throw Fault($"'{end}' is missing");
        _line += text.AsSpan(_at, next - _at).Count('\n');
        _at = next;
    }

    private void ReadMultiLineString()
    {
        var (start, line) = (_at, _line);
        var begin = _at + 3;
        _at = begin;
        SkipTo("'''", past: 3);
        var value = text[begin..(_at - 3)];
        _tokens.Add(new(TokenKind.String, value.StartsWith('\n') ? value[1..] : value, line, start, _at));
    }

    /// <summary>Reads on from a quote or from the end of a hole, to the closing quote or the next hole.</summary>
    private void ReadString(TokenKind closed, TokenKind open)
    {
        var start = _at++;
        var value = new System.Text.StringBuilder();
        while (_at < text.Length && text[_at] is not '\n')
        {
            if (text[_at] is '\'')
            {
                _at++;
                Add(closed, value.ToString(), start);
                return;
            }

            if (Follows("${"))
            {
                _at += 2;
                _holes.Push(0);
                Add(open, value.ToString(), start);
                return;
            }

            value.Append(ReadCharacter());
        }

        throw Fault("a string is not closed on its line");
    }

    private string ReadCharacter()
    {
        var character = text[_at++];
        if (character is not '\\')
        {
            return character.ToString();
        }

        var escaped = _at < text.Length ? text[_at++] : '\n';
        return escaped switch
        {
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            '\\' or '\'' or '$' => escaped.ToString(),
            'u' when text.IndexOf('}', _at) is var end and > 0 && text[_at] is '{' => ReadCodePoint(end),
            _ => throw Fault($"'\\{escaped}' is no escape"),
        };
    }

    private string ReadCodePoint(int end)
    {
        var digits = text[(_at + 1)..end];
        _at = end + 1;
        return char.ConvertFromUtf32(Convert.ToInt32(digits, 16));
    }

    private void ReadWhile(TokenKind kind, Func<char, bool> belongs)
    {
        var start = _at;
        while (_at < text.Length && belongs(text[_at]))
        {
            _at++;
        }

        Add(kind, text[start.._at], start);
    }

    private void ReadPunctuation()
    {
        var mark = Array.Find(Punctuation, Follows) ?? throw Fault($"'{text[_at]}' has no meaning here");
        if (mark is "{" or "}" && _holes.TryPop(out var braces))
        {
            _holes.Push(braces + (mark is "{" ? 1 : -1));
        }

        _at += mark.Length;
        Add(TokenKind.Punctuation, mark, _at - mark.Length);
    }

    private bool Follows(string expected) => string.CompareOrdinal(text, _at, expected, 0, expected.Length) == 0;

    private void Add(TokenKind kind, string value, int start) => _tokens.Add(new(kind, value, _line, start, _at));

    private BicepException Fault(string message) => new(file, _line, message);
}
