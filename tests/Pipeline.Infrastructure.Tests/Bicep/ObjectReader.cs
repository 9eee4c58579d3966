namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>Reads what stands in braces and brackets: members on lines of their own, or separated by commas on one line.</summary>
/// <param name="tokens">Where to read from.</param>
/// <param name="expressions">Reads what the members hold.</param>
internal sealed class ObjectReader(TokenStream tokens, ExpressionReader expressions)
{
    /// <summary>Reads an object.</summary>
    public Expression.ObjectLiteral ReadObject()
    {
        tokens.Expect("{");
        return new(ReadMembers("}", ReadProperty));
    }

    /// <summary>Reads an array, or a loop.</summary>
    public Expression ReadArrayOrLoop()
    {
        tokens.Expect("[");
        if (!tokens.IsAt("for") && !(tokens.Next.Kind is TokenKind.NewLine && tokens.IsBefore("for")))
        {
            return new Expression.ArrayLiteral(ReadMembers("]", () => ReadSpread() ?? expressions.Read()));
        }

        tokens.SkipNewLine();
        return ReadLoop();
    }

    private Expression.Loop ReadLoop()
    {
        tokens.Expect("for");
        var isIndexed = tokens.Accept("(");
        var item = tokens.Expect(TokenKind.Identifier);
        string? index = null;
        if (isIndexed)
        {
            tokens.Expect(",");
            index = tokens.Expect(TokenKind.Identifier);
            tokens.Expect(")");
        }

        tokens.Expect("in");
        var over = expressions.Read();
        tokens.Expect(":");
        var body = expressions.ReadBody();
        tokens.SkipNewLine();
        tokens.Expect("]");
        return new(item, index, over, body);
    }

    private Expression ReadProperty()
    {
        if (ReadSpread() is { } spread)
        {
            return spread;
        }

        if (tokens.IsAt("resource") && !tokens.IsBefore(":"))
        {
            var line = tokens.Take().Line;
            return new Expression.Nested(expressions.ReadResource() with { Line = line });
        }

        var name = tokens.Next.Kind switch
        {
            TokenKind.Identifier => new Expression.Constant(new Value.Text(tokens.Take().Text)),
            TokenKind.String or TokenKind.StringLeft => expressions.Read(),
            _ => throw tokens.Fault("the name of a property is expected"),
        };
        tokens.Expect(":");
        return new Expression.Property(name, expressions.Read());
    }

    private Expression.Spread? ReadSpread() => tokens.Accept("...") ? new(expressions.Read()) : null;

    private List<Expression> ReadMembers(string end, Func<Expression> readMember)
    {
        var members = new List<Expression>();
        tokens.SkipNewLine();
        while (!tokens.Accept(end))
        {
            members.Add(readMember());
            if (tokens.Accept(","))
            {
                if (tokens.Next.Kind is TokenKind.NewLine || tokens.IsAt(end))
                {
                    throw tokens.Fault("a member is expected after a comma, on the same line");
                }
            }
            else if (!tokens.SkipNewLine() && !tokens.IsAt(end))
            {
                throw tokens.Fault($"a comma, a new line or '{end}' is expected");
            }
        }

        return members;
    }
}
