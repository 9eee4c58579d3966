namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>Reads the statements of a file.</summary>
internal sealed class FileReader
{
    private readonly TokenStream _tokens;
    private readonly bool _isOfParameters;
    private readonly ExpressionReader _expressions;
    private readonly DecoratorReader _decorators;
    private readonly TypeReader _types;

    public FileReader(TokenStream tokens, bool isOfParameters)
    {
        (_tokens, _isOfParameters) = (tokens, isOfParameters);
        _expressions = new(tokens);
        _decorators = new(tokens, _expressions);
        _types = new(tokens, _decorators);
    }

    /// <summary>Reads them all.</summary>
    public IReadOnlyList<Declaration> Read()
    {
        var declarations = new List<Declaration>();
        _tokens.SkipNewLine();
        while (_tokens.Next.Kind is not TokenKind.End)
        {
            var decorators = _decorators.Read();
            var line = _tokens.Next.Line;
            declarations.Add(ReadStatement() with { Line = line, Decorators = decorators });
            _tokens.ExpectLineEnd();
        }

        return declarations;
    }

    private Declaration ReadStatement()
    {
        var fault = _tokens.Fault("a statement is expected");
        var keyword = _tokens.Expect(TokenKind.Identifier);
        return (keyword, _isOfParameters) switch
        {
            ("targetScope", false) => new Declaration.TargetScope(ReadValue()),
            ("metadata", false) => new Declaration.Metadata(ReadName(), ReadValue()),
            ("import", false) => ReadImport(),
            ("using", true) => new Declaration.Using(_tokens.Expect(TokenKind.String)),
            ("param", true) => new Declaration.Assignment(ReadName(), ReadValue()),
            ("param", false) => new Declaration.Parameter(ReadName(), _types.Read(), _tokens.IsAt("=") ? ReadValue() : null),
            ("var", false) => new Declaration.Variable(ReadName(), ReadValue()),
            ("type", false) => new Declaration.TypeAlias(ReadName(), ReadAliased()),
            ("resource", false) => _expressions.ReadResource(),
            ("module", false) => new Declaration.Module(ReadName(), _tokens.Expect(TokenKind.String), ReadBody()),
            ("output", false) => new Declaration.Output(ReadName(), _types.Read(), ReadValue()),
            _ => throw fault,
        };
    }

    private string ReadName() => _tokens.Expect(TokenKind.Identifier);

    private Expression ReadValue()
    {
        _tokens.Expect("=");
        return _expressions.Read();
    }

    private Expression ReadBody()
    {
        _tokens.Expect("=");
        return _expressions.ReadBody();
    }

    private BicepType ReadAliased()
    {
        _tokens.Expect("=");
        return _types.Read();
    }

    private Declaration.Import ReadImport()
    {
        var names = new List<(string, string)>();
        _tokens.Expect("{");
        while (!_tokens.Accept("}"))
        {
            var there = ReadName();
            names.Add((there, _tokens.Accept("as") ? ReadName() : there));
            if (!_tokens.Accept(",") && !_tokens.IsAt("}"))
            {
                throw _tokens.Fault("a comma or '}' is expected");
            }
        }

        _tokens.Expect("from");
        return new(_tokens.Expect(TokenKind.String), names);
    }
}
