namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>Cuts a file into tokens. Comments and directives are left out; line ends stay, because they separate.</summary>
internal sealed class Lexer
{
    private static readonly string[] Punctuation =
        ["...", "=>", "==", "??", "::", .. "{}[](),.:?!=>-/*@|".Select(character => character.ToString())];

    private readonly TextCursor _cursor;
    private readonly StringLexer _strings;
    private readonly List<Token> _tokens = [];

    // For each hole of a string that is open: how many braces are open inside it.
    private readonly Stack<int> _holes = [];

    /// <param name="file">The file's name, for what is said about it.</param>
    /// <param name="text">Its text.</param>
    public Lexer(string file, string text)
    {
        _cursor = new(file, text);
        _strings = new(_cursor);
    }

    /// <summary>All tokens, the last of which is the end.</summary>
    public IReadOnlyList<Token> Read()
    {
        while (!_cursor.IsAtEnd)
        {
            ReadNext();
        }

        Add(_ => (TokenKind.End, ""));
        return _tokens;
    }

    private void ReadNext()
    {
        switch (_cursor.Current)
        {
            case '\n':
                ReadLineEnd();
                break;
            case var character when char.IsWhiteSpace(character):
                _cursor.Take(1);
                break;
            case '#':
            case '/' when _cursor.Follows("//"):
                _cursor.TakeWhile(character => character is not '\n');
                break;
            case '\'':
                Add(_ => ReadPiece(TokenKind.String, TokenKind.StringLeft));
                break;
            case '}' when _holes.TryPeek(out var braces) && braces == 0:
                _holes.Pop();
                Add(_ => ReadPiece(TokenKind.StringRight, TokenKind.StringMiddle));
                break;
            case var letter when char.IsAsciiLetter(letter) || letter is '_':
                Add(cursor => (TokenKind.Identifier, cursor.TakeWhile(next => char.IsAsciiLetterOrDigit(next) || next is '_')));
                break;
            case var digit when char.IsAsciiDigit(digit):
                Add(cursor => (TokenKind.Number, cursor.TakeWhile(char.IsAsciiDigit)));
                break;
            default:
                Add(_ => (TokenKind.Punctuation, ReadPunctuation()));
                break;
        }
    }

    private void ReadLineEnd()
    {
        if (_holes.Count > 0)
        {
            throw _cursor.Fault("the hole of a string ends on its line");
        }

        if (_tokens is [.., { Kind: not TokenKind.NewLine }])
        {
            Add(_ => (TokenKind.NewLine, "\n"));
        }

        _cursor.Take(1);
    }

    private (TokenKind Kind, string Text) ReadPiece(TokenKind closed, TokenKind open)
    {
        var (text, isClosed) = _strings.ReadPiece();
        if (!isClosed)
        {
            _holes.Push(0);
        }

        return (isClosed ? closed : open, text);
    }

    private string ReadPunctuation()
    {
        var mark = Array.Find(Punctuation, _cursor.Follows) ?? throw _cursor.Fault($"'{_cursor.Current}' has no meaning here");
        if (mark is "{" or "}" && _holes.TryPop(out var braces))
        {
            _holes.Push(braces + (mark is "{" ? 1 : -1));
        }

        return _cursor.Take(mark.Length);
    }

    private void Add(Func<TextCursor, (TokenKind Kind, string Text)> read)
    {
        var (start, line) = (_cursor.At, _cursor.Line);
        var (kind, text) = read(_cursor);
        _tokens.Add(new(kind, text, line, start, _cursor.At));
    }
}
