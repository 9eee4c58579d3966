namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>Reads what is said of a declaration or a property before it.</summary>
/// <param name="tokens">Where to read from.</param>
/// <param name="expressions">Reads the arguments.</param>
internal sealed class DecoratorReader(TokenStream tokens, ExpressionReader expressions)
{
    /// <summary>Reads all decorators that stand here.</summary>
    public IReadOnlyList<Decorator> Read()
    {
        var decorators = new List<Decorator>();
        while (tokens.Accept("@"))
        {
            decorators.Add(new(tokens.Expect(TokenKind.Identifier), expressions.ReadArguments()));
            tokens.SkipNewLine();
        }

        return decorators;
    }
}
