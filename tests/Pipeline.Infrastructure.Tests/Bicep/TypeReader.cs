namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>Reads types.</summary>
/// <param name="tokens">Where to read from.</param>
/// <param name="decorators">Reads what is said of an object type's properties.</param>
internal sealed class TypeReader(TokenStream tokens, DecoratorReader decorators)
{
    /// <summary>Reads one type.</summary>
    public BicepType Read()
    {
        List<BicepType> choices = [ReadMember()];
        while (tokens.AcceptPastNewLine("|"))
        {
            choices.Add(ReadMember());
        }

        return choices is [var only] ? only : new BicepType.Union(choices);
    }

    private BicepType ReadMember()
    {
        var type = ReadPrimary();
        while (true)
        {
            if (tokens.Accept("["))
            {
                tokens.Expect("]");
                type = new BicepType.ArrayOf(type);
            }
            else if (tokens.Accept("?"))
            {
                type = new BicepType.Optional(type);
            }
            else
            {
                return type;
            }
        }
    }

    private BicepType ReadPrimary() => tokens.Next.Kind switch
    {
        TokenKind.String => new BicepType.Literal(tokens.Take().Text),
        TokenKind.Identifier => new BicepType.Named(tokens.Take().Text),
        _ when tokens.Accept("{") => ReadObject(),
        _ => throw tokens.Fault("a type is expected"),
    };

    private BicepType.ObjectOf ReadObject()
    {
        var properties = new List<TypedProperty>();
        tokens.SkipNewLine();
        while (!tokens.Accept("}"))
        {
            var about = decorators.Read();
            var name = tokens.Accept("*") ? "*" : tokens.Expect(TokenKind.Identifier);
            tokens.Expect(":");
            properties.Add(new(name, Read(), about));
            if (!tokens.Accept(",") && !tokens.SkipNewLine() && !tokens.IsAt("}"))
            {
                throw tokens.Fault("a comma, a new line or '}' is expected");
            }
        }

        return new(properties);
    }
}
