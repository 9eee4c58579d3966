namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>Reads expressions, where line ends count just as the compiler counts them.</summary>
internal sealed class ExpressionReader
{
    private static readonly string[] ByPrecedence = ["??", "==", ">", "/"];

    private readonly TokenStream _tokens;
    private readonly PrimaryReader _primary;

    /// <param name="tokens">Where to read from.</param>
    public ExpressionReader(TokenStream tokens)
    {
        _tokens = tokens;
        _primary = new(tokens, this);
    }

    /// <summary>Reads one expression.</summary>
    public Expression Read()
    {
        var first = _tokens.Next;
        var condition = ReadBinary(0);
        if (!_tokens.AcceptPastNewLine("?"))
        {
            return condition;
        }

        var then = Read();
        if (!_tokens.AcceptPastNewLine(":"))
        {
            throw _tokens.Fault("':' is expected");
        }

        return Written(first, new Expression.Choice(condition, then, Read()));
    }

    /// <summary>Reads what stands to the right of a resource, a module or a property: also a loop or a condition.</summary>
    public Expression ReadBody()
    {
        var first = _tokens.Next;
        if (!_tokens.Accept("if"))
        {
            return Read();
        }

        _tokens.Expect("(");
        var condition = Read();
        _tokens.Expect(")");
        return Written(first, new Expression.When(condition, Read()));
    }

    /// <summary>Reads a resource from its name on.</summary>
    public Declaration.Resource ReadResource()
    {
        var (name, type, exists) = (_tokens.Expect(TokenKind.Identifier), _tokens.Expect(TokenKind.String), _tokens.Accept("existing"));
        _tokens.Expect("=");
        return new(name, type, exists, ReadBody());
    }

    /// <summary>Reads the arguments of a call, up to its closing parenthesis.</summary>
    public IReadOnlyList<Expression> ReadArguments()
    {
        _tokens.Expect("(");
        var arguments = new List<Expression>();
        _tokens.SkipNewLine();
        while (!_tokens.IsAt(")"))
        {
            arguments.Add(Read());
            if (_tokens.Accept(","))
            {
                _tokens.SkipNewLine();
                RefuseAt(")", "a comma ends the arguments");
            }
            else if (_tokens.SkipNewLine() && !_tokens.IsAt(")"))
            {
                throw _tokens.Fault("a comma must separate arguments");
            }
        }

        _tokens.Expect(")");
        return arguments;
    }

    private Expression ReadBinary(int precedence)
    {
        if (precedence == ByPrecedence.Length)
        {
            return ReadUnary();
        }

        var first = _tokens.Next;
        var left = ReadBinary(precedence + 1);
        while (_tokens.Accept(ByPrecedence[precedence]))
        {
            left = Written(first, new Expression.Binary(left, ByPrecedence[precedence], ReadBinary(precedence + 1)));
        }

        return left;
    }

    private Expression ReadUnary()
    {
        var first = _tokens.Next;
        return _tokens.Accept("!") ? Written(first, new Expression.Unary("!", ReadUnary()))
            : _tokens.Accept("-") ? Written(first, new Expression.Unary("-", ReadUnary()))
            : ReadMembers();
    }

    private Expression ReadMembers()
    {
        var first = _tokens.Next;
        var target = Written(first, _primary.Read());
        while (true)
        {
            if (_tokens.Accept("."))
            {
                var mayBeMissing = _tokens.Accept("?");
                target = Written(first, new Expression.Member(target, _tokens.Expect(TokenKind.Identifier), mayBeMissing));
            }
            else if (target is Expression.Name outer && _tokens.Accept("::"))
            {
                target = Written(first, new Expression.Name($"{outer.Identifier}::{_tokens.Expect(TokenKind.Identifier)}"));
            }
            else if (_tokens.Accept("["))
            {
                var index = Read();
                _tokens.Expect("]");
                target = Written(first, new Expression.Element(target, index));
            }
            else
            {
                return target;
            }
        }
    }

    private void RefuseAt(string mark, string fault)
    {
        if (_tokens.IsAt(mark))
        {
            throw _tokens.Fault(fault);
        }
    }

    private Expression Written(Token first, Expression expression) => expression with { Source = _tokens.TextFrom(first) };
}
