using System.Globalization;

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
            else if (tokens.Accept("."))
            {
                type = new BicepType.Named($"{(type as BicepType.Named)?.Name}.{tokens.Expect(TokenKind.Identifier)}");
            }
            else
            {
                return type;
            }
        }
    }

    private BicepType ReadPrimary()
    {
        if (tokens.Accept("("))
        {
            var inside = Read();
            tokens.Expect(")");
            return inside;
        }

        return tokens.Next.Kind switch
        {
            TokenKind.String => new BicepType.Literal(new Value.Text(tokens.Take().Text)),
            TokenKind.Number => new BicepType.Literal(new Value.Number(long.Parse(tokens.Take().Text, CultureInfo.InvariantCulture))),
            TokenKind.Identifier => ReadNamed(tokens.Take().Text),
            _ when tokens.Accept("{") => ReadObject(),
            _ => throw tokens.Fault("a type is expected"),
        };
    }

    private static BicepType ReadNamed(string name) => name switch
    {
        "true" or "false" => new BicepType.Literal(new Value.Flag(name is "true")),
        "null" => new BicepType.Literal(new Value.Null()),
        _ => new BicepType.Named(name),
    };

    private BicepType.ObjectOf ReadObject()
    {
        var properties = new List<TypedProperty>();
        tokens.SkipNewLine();
        while (!tokens.Accept("}"))
        {
            var about = decorators.Read();
            var name = tokens.Accept("*") ? "*" : tokens.Next.Kind is TokenKind.String ? tokens.Take().Text : tokens.Expect(TokenKind.Identifier);
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
