namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>The operators of expressions. Null where the result is not known.</summary>
internal static class Operators
{
    /// <summary>An operator with one operand.</summary>
    public static Value? Apply(string mark, Value operand) => (mark, operand) switch
    {
        ("!", Value.Flag flag) => new Value.Flag(!flag.IsTrue),
        ("-", Value.Number number) => new Value.Number(-number.Amount),
        _ => null,
    };

    /// <summary>An operator between two operands.</summary>
    public static Value? Apply(Value left, string mark, Value right) => (mark, left, right) switch
    {
        ("??", Value.Unknown { IsText: true }, _) => left,
        ("??", not Value.Unknown, _) => left is Value.Null ? right : left,
        (_, Value.Unknown, _) or (_, _, Value.Unknown) => null,
        ("==", _, _) => new Value.Flag(Value.Same(left, right)),
        (">", Value.Number one, Value.Number other) => new Value.Flag(one.Amount > other.Amount),
        ("/", Value.Number one, Value.Number other) => new Value.Number(one.Amount / other.Amount),
        _ => null,
    };
}
