namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>The tokens of a file, one after the other.</summary>
/// <param name="file">The file's name.</param>
/// <param name="text">Its text.</param>
internal sealed class TokenStream(string file, string text)
{
    private readonly IReadOnlyList<Token> _tokens = new Lexer(file, text).Read();
    private int _next;

    /// <summary>The token to be read next.</summary>
    public Token Next => _tokens[_next];

    /// <summary>Takes the next token, whatever it is.</summary>
    public Token Take() => _tokens[Math.Min(_next++, _tokens.Count - 1)];

    /// <summary>True when the next token is this word or mark.</summary>
    public bool IsAt(string word) => Is(Next, word);

    /// <summary>True when the token after the next is this word or mark.</summary>
    public bool IsBefore(string word) => _next + 1 < _tokens.Count && Is(_tokens[_next + 1], word);

    /// <summary>Takes the next token if it is this word or mark.</summary>
    public bool Accept(string word)
    {
        var isThere = IsAt(word);
        _next += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>Takes a word or mark that stands on this line or on the next; where it does not, nothing is taken.</summary>
    public bool AcceptPastNewLine(string word)
    {
        if (Next.Kind is TokenKind.NewLine && IsBefore(word))
        {
            _next++;
        }

        return Accept(word);
    }

    /// <summary>Takes this word or mark.</summary>
    public void Expect(string word)
    {
        if (!Accept(word))
        {
            throw Fault($"'{word}' is expected");
        }
    }

    /// <summary>Takes a token of this kind and gives its text.</summary>
    public string Expect(TokenKind kind) => Next.Kind == kind ? Take().Text : throw Fault($"{kind} is expected");

    /// <summary>Takes the end of a line, or stands at the end of the file.</summary>
    public void ExpectLineEnd()
    {
        if (Next.Kind is not TokenKind.End)
        {
            Expect(TokenKind.NewLine);
        }
    }

    /// <summary>Takes the end of a line if one is next.</summary>
    public bool SkipNewLine()
    {
        var isNewLine = Next.Kind is TokenKind.NewLine;
        _next += isNewLine ? 1 : 0;
        return isNewLine;
    }

    /// <summary>The file's text from a token up to the last one taken.</summary>
    public string TextFrom(Token first) => text[first.Start.._tokens[_next - 1].End];

    /// <summary>What to throw where the next token does not fit.</summary>
    public BicepException Fault(string message) =>
        new(file, Next.Line, $"{message}, not {(Next.Kind is TokenKind.NewLine or TokenKind.End ? "the end of the line" : $"'{Next.Text}'")}");

    private static bool Is(Token token, string word) => token.Kind is TokenKind.Punctuation or TokenKind.Identifier && token.Text == word;
}
