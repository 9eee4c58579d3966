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
        ("&&", Value.Flag { IsTrue: false }, _) or ("&&", _, Value.Flag { IsTrue: false }) => new Value.Flag(false),
        ("||", Value.Flag { IsTrue: true }, _) or ("||", _, Value.Flag { IsTrue: true }) => new Value.Flag(true),
        ("??", not Value.Unknown, _) => left is Value.Null ? right : left,
        (_, Value.Unknown, _) or (_, _, Value.Unknown) => null,
        ("&&" or "||", Value.Flag, Value.Flag flag) => flag,
        ("==", _, _) => new Value.Flag(Value.Same(left, right)),
        ("!=", _, _) => new Value.Flag(!Value.Same(left, right)),
        ("=~", Value.Text one, Value.Text other) => new Value.Flag(string.Equals(one.Content, other.Content, StringComparison.OrdinalIgnoreCase)),
        (_, Value.Number one, Value.Number other) => Calculate(one.Amount, mark, other.Amount),
        _ => null,
    };

    private static Value? Calculate(long left, string mark, long right) => mark switch
    {
        "+" => new Value.Number(left + right),
        "-" => new Value.Number(left - right),
        "*" => new Value.Number(left * right),
        "/" when right != 0 => new Value.Number(left / right),
        "%" when right != 0 => new Value.Number(left % right),
        "<" => new Value.Flag(left < right),
        "<=" => new Value.Flag(left <= right),
        ">" => new Value.Flag(left > right),
        ">=" => new Value.Flag(left >= right),
        _ => null,
    };
}
