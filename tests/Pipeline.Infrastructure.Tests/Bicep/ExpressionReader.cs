using System.Globalization;

namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>Reads expressions, where line ends count just as the compiler counts them.</summary>
/// <param name="tokens">Where to read from.</param>
internal sealed class ExpressionReader(TokenStream tokens)
{
    private static readonly string[][] ByPrecedence =
        [["??"], ["||"], ["&&"], ["==", "!=", "=~", "!~"], ["<", "<=", ">", ">="], ["+", "-"], ["*", "/", "%"]];

    /// <summary>Reads one expression.</summary>
    public Expression Read()
    {
        var first = tokens.Next;
        var condition = ReadBinary(0);
        if (!tokens.AcceptPastNewLine("?"))
        {
            return condition;
        }

        var then = Read();
        if (!tokens.AcceptPastNewLine(":"))
        {
            throw tokens.Fault("':' is expected");
        }

        return Written(first, new Expression.Choice(condition, then, Read()));
    }

    /// <summary>Reads what stands to the right of a resource, a module or a property: also a loop or a condition.</summary>
    public Expression ReadBody()
    {
        var first = tokens.Next;
        if (!tokens.Accept("if"))
        {
            return Read();
        }

        tokens.Expect("(");
        var condition = Read();
        tokens.Expect(")");
        return Written(first, new Expression.When(condition, Read()));
    }

    /// <summary>Reads a resource from its name on.</summary>
    public Declaration.Resource ReadResource()
    {
        var (name, type, exists) = (tokens.Expect(TokenKind.Identifier), tokens.Expect(TokenKind.String), tokens.Accept("existing"));
        tokens.Expect("=");
        return new(name, type, exists, ReadBody());
    }

    /// <summary>Reads the arguments of a call, up to its closing parenthesis.</summary>
    public IReadOnlyList<Expression> ReadArguments()
    {
        tokens.Expect("(");
        var arguments = new List<Expression>();
        tokens.SkipNewLine();
        while (!tokens.IsAt(")"))
        {
            arguments.Add(Read());
            if (tokens.Accept(","))
            {
                tokens.SkipNewLine();
                RefuseAt(")", "a comma ends the arguments");
            }
            else if (tokens.SkipNewLine() && !tokens.IsAt(")"))
            {
                throw tokens.Fault("a comma must separate arguments");
            }
        }

        tokens.Expect(")");
        return arguments;
    }

    private Expression ReadBinary(int precedence)
    {
        if (precedence == ByPrecedence.Length)
        {
            return ReadUnary();
        }

        var first = tokens.Next;
        var left = ReadBinary(precedence + 1);
        while (Array.Find(ByPrecedence[precedence], tokens.IsAt) is { } mark)
        {
            tokens.Take();
            left = Written(first, new Expression.Binary(left, mark, ReadBinary(precedence + 1)));
        }

        return left;
    }

    private Expression ReadUnary()
    {
        var first = tokens.Next;
        return tokens.Accept("!") ? Written(first, new Expression.Unary("!", ReadUnary()))
            : tokens.Accept("-") ? Written(first, new Expression.Unary("-", ReadUnary()))
            : ReadMembers();
    }

    private Expression ReadMembers()
    {
        var first = tokens.Next;
        var target = ReadPrimary();
        while (true)
        {
            if (tokens.Accept(".") || tokens.Accept("::"))
            {
                tokens.Accept("?");
                var name = tokens.Expect(TokenKind.Identifier);
                target = Written(first, tokens.IsAt("(") ? new Expression.Call(target, name, ReadArguments()) : new Expression.Member(target, name));
            }
            else if (tokens.Accept("["))
            {
                tokens.Accept("?");
                var index = Read();
                tokens.Expect("]");
                target = Written(first, new Expression.Element(target, index));
            }
            else if (!tokens.Accept("!"))
            {
                return target;
            }
        }
    }

    private Expression ReadPrimary()
    {
        var first = tokens.Next;
        return Written(first, first.Kind switch
        {
            TokenKind.String => new Expression.Constant(new Value.Text(tokens.Take().Text)),
            TokenKind.StringLeft => ReadInterpolation(),
            TokenKind.Number => new Expression.Constant(new Value.Number(long.Parse(tokens.Take().Text, CultureInfo.InvariantCulture))),
            TokenKind.Identifier => ReadWord(),
            _ when tokens.IsAt("{") => new ObjectReader(tokens, this).ReadObject(),
            _ when tokens.IsAt("[") => new ObjectReader(tokens, this).ReadArrayOrLoop(),
            _ when tokens.IsAt("(") => ReadParenthesis(),
            _ => throw tokens.Fault("an expression is expected"),
        });
    }

    private Expression.Interpolation ReadInterpolation()
    {
        List<Expression> pieces = [Piece()];
        while (true)
        {
            pieces.Add(Read());
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
            _ when tokens.IsAt("(") => new Expression.Call(null, word, ReadArguments()),
            _ when tokens.Accept("=>") => ReadLambda([word]),
            _ => new Expression.Name(word),
        };
    }

    /// <summary>An expression in parentheses, or the parameters of a lambda.</summary>
    private Expression ReadParenthesis()
    {
        var inside = ReadArguments();
        return tokens.Accept("=>") ? ReadLambda([.. inside.Select(parameter => parameter is Expression.Name name ? name.Identifier : throw tokens.Fault("names are expected"))])
            : inside is [var only] ? only
            : throw tokens.Fault("one expression is expected in parentheses");
    }

    private Expression.Lambda ReadLambda(IReadOnlyList<string> parameters)
    {
        tokens.SkipNewLine();
        return new(parameters, Read());
    }

    private void RefuseAt(string mark, string fault)
    {
        if (tokens.IsAt(mark))
        {
            throw tokens.Fault(fault);
        }
    }

    private Expression Written(Token first, Expression expression) => expression with { Source = tokens.TextFrom(first) };
}
