using System.Globalization;

namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>What an expression comes to, as far as that can be said without Azure.</summary>
internal abstract record Value
{
    private Value()
    {
    }

    /// <summary>The text of a string, a number or a truth value; null for anything else.</summary>
    public string? AsText => this switch
    {
        Text text => text.Content,
        Number number => number.Amount.ToString(CultureInfo.InvariantCulture),
        Flag flag => flag.IsTrue ? "true" : "false",
        _ => null,
    };

    /// <summary>The members of an array; none for anything else.</summary>
    public IReadOnlyList<Value> Items => (this as List)?.Members ?? [];

    /// <summary>The properties of an object, in order; none for anything else.</summary>
    public IReadOnlyList<KeyValuePair<string, Value>> Properties => (this as Map)?.Entries ?? [];

    /// <summary>What lies at a path of property names; <see cref="Null"/> where nothing does.</summary>
    public Value At(params string[] path) => path.Aggregate(this, (value, name) => value switch
    {
        Map map => map.Entries.LastOrDefault(entry => entry.Key == name).Value ?? new Null(),
        Unknown unknown => new Unknown($"{unknown.Source}.{name}"),
        _ => new Null(),
    });

    /// <summary>True when two values are the same; a value that is not known is the same as nothing.</summary>
    public static bool Same(Value left, Value right) => (left, right) switch
    {
        (List one, List other) => one.Members.Count == other.Members.Count && one.Members.Zip(other.Members).All(pair => Same(pair.First, pair.Second)),
        (Map one, Map other) => one.Entries.Count == other.Entries.Count && one.Entries.All(entry => Same(entry.Value, other.At(entry.Key))),
        (Unknown, _) or (_, Unknown) => false,
        _ => left == right,
    };

    public sealed record Text(string Content) : Value;

    public sealed record Number(long Amount) : Value;

    public sealed record Flag(bool IsTrue) : Value;

    public sealed record Null : Value;

    public sealed record List(IReadOnlyList<Value> Members) : Value;

    public sealed record Map(IReadOnlyList<KeyValuePair<string, Value>> Entries) : Value;

    public sealed record Function(Func<Value, Value> Apply) : Value;

    /// <summary>What only a deployment knows.</summary>
    /// <param name="Source">What stands in its place, as it is written.</param>
    /// <param name="IsText">True for a string of which a part is known: then the rest stands in holes.</param>
    public sealed record Unknown(string Source, bool IsText = false) : Value;
}
