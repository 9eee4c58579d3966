namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>An expression, as a tree.</summary>
internal abstract record Expression
{
    private Expression()
    {
    }

    /// <summary>How it is written.</summary>
    public string Source { get; init; } = "";

    /// <summary>A string without holes, a number, true, false or null.</summary>
    public sealed record Constant(Value Value) : Expression;

    /// <summary>A string with holes: its pieces in order.</summary>
    public sealed record Interpolation(IReadOnlyList<Expression> Pieces) : Expression;

    public sealed record ArrayLiteral(IReadOnlyList<Expression> Members) : Expression;

    /// <summary>An object: <see cref="Property"/>, <see cref="Spread"/> and <see cref="Nested"/> in order.</summary>
    public sealed record ObjectLiteral(IReadOnlyList<Expression> Members) : Expression;

    public sealed record Property(Expression Key, Expression Value) : Expression;

    public sealed record Spread(Expression Value) : Expression;

    /// <summary>A resource inside the one it belongs to.</summary>
    public sealed record Nested(Declaration.Resource Resource) : Expression;

    /// <summary><c>[for item in source: body]</c>.</summary>
    public sealed record Loop(string Item, string? Index, Expression Over, Expression Body) : Expression;

    /// <summary><c>if (condition) body</c>.</summary>
    public sealed record When(Expression Condition, Expression Body) : Expression;

    /// <summary>A name; of a resource inside another one with both: <c>network::app</c>.</summary>
    public sealed record Name(string Identifier) : Expression;

    /// <summary><c>target.identifier</c>, or <c>target.?identifier</c>, which may be missing.</summary>
    public sealed record Member(Expression Target, string Identifier, bool MayBeMissing) : Expression;

    public sealed record Element(Expression Target, Expression Index) : Expression;

    public sealed record Call(string Function, IReadOnlyList<Expression> Arguments) : Expression;

    public sealed record Unary(string Operator, Expression Operand) : Expression;

    public sealed record Binary(Expression Left, string Operator, Expression Right) : Expression;

    public sealed record Choice(Expression Condition, Expression Then, Expression Otherwise) : Expression;

    public sealed record Lambda(string Parameter, Expression Body) : Expression;
}
