using System.Globalization;

namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>Reads the expressions that operators stand between.</summary>
/// <param name="tokens">Where to read from.</param>
/// <param name="expressions">Reads what they hold.</param>
internal sealed class PrimaryReader(TokenStream tokens, ExpressionReader expressions)
{
    private readonly ObjectReader _objects = new(tokens, expressions);

    /// <summary>Reads one of them.</summary>
    public Expression Read() => tokens.Next.Kind switch
    {
        TokenKind.String => new Expression.Constant(new Value.Text(tokens.Take().Text)),
        TokenKind.StringLeft => ReadInterpolation(),
        TokenKind.Number => new Expression.Constant(new Value.Number(long.Parse(tokens.Take().Text, CultureInfo.InvariantCulture))),
        TokenKind.Identifier => ReadWord(),
        _ when tokens.IsAt("{") => _objects.ReadObject(),
        _ when tokens.IsAt("[") => _objects.ReadArrayOrLoop(),
        _ when tokens.IsAt("(") => ReadParenthesis(),
        _ => throw tokens.Fault("an expression is expected"),
    };

    private Expression.Interpolation ReadInterpolation()
    {
        List<Expression> pieces = [Piece()];
        while (true)
        {
            pieces.Add(expressions.Read());
            var isLast = tokens.Next.Kind is TokenKind.StringRight;
            pieces.Add(isLast || tokens.Next.Kind is TokenKind.StringMiddle ? Piece() : throw tokens.Fault("'}' is expected"));
            if (isLast)
            {
                return new(pieces);
            }
        }
    }

    private Expression.Constant Piece() => new(new Value.Text(tokens.Take().Text));

    private Expression ReadWord()
    {
        var word = tokens.Take().Text;
        return word switch
        {
            "true" or "false" => new Expression.Constant(new Value.Flag(word is "true")),
            "null" => new Expression.Constant(new Value.Null()),
            _ when tokens.IsAt("(") => new Expression.Call(word, expressions.ReadArguments()),
            _ when tokens.Accept("=>") => new Expression.Lambda(word, expressions.Read()),
            _ => new Expression.Name(word),
        };
    }

    private Expression ReadParenthesis()
    {
        tokens.Expect("(");
        var inside = expressions.Read();
        tokens.Expect(")");
        return inside;
    }
}
