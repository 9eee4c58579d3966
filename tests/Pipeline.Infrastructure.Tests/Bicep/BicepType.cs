namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>A type, as it is written.</summary>
internal abstract record BicepType
{
    private BicepType()
    {
    }

    /// <summary>A type with a name: <c>string</c>, or one that the file declares or imports.</summary>
    public sealed record Named(string Name) : BicepType;

    /// <summary>One text only.</summary>
    public sealed record Literal(string Text) : BicepType;

    public sealed record ArrayOf(BicepType Member) : BicepType;

    public sealed record ObjectOf(IReadOnlyList<TypedProperty> Properties) : BicepType;

    public sealed record Union(IReadOnlyList<BicepType> Choices) : BicepType;

    /// <summary>A type whose value may be left out.</summary>
    public sealed record Optional(BicepType Type) : BicepType;
}

/// <summary>A property of an object type.</summary>
/// <param name="Name">Its name; <c>*</c> for any other.</param>
/// <param name="Type">Its type.</param>
/// <param name="Decorators">What is said of it.</param>
internal sealed record TypedProperty(string Name, BicepType Type, IReadOnlyList<Decorator> Decorators);
