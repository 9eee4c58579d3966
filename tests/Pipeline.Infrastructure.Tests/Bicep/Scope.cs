namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>What names stand for at a place. A value is worked out when it is first asked for.</summary>
/// <param name="file">Which file the place is in.</param>
/// <param name="names">The names of this scope.</param>
/// <param name="outer">Where other names are looked up.</param>
internal sealed class Scope(string file, IReadOnlyDictionary<string, Lazy<Value>> names, Scope? outer = null)
{
    /// <summary>Which file the place is in.</summary>
    public string File => file;

    /// <summary>Reads a file that lies beside the template, for the functions that do.</summary>
    public Func<string, string> ReadText { get; init; } = outer?.ReadText ?? (path => throw new FileNotFoundException(path));

    /// <summary>What a name stands for; something must declare it.</summary>
    public Value this[string name] => names.TryGetValue(name, out var value) ? value.Value
        : outer?[name] ?? throw new InvalidOperationException($"{file}: nothing declares '{name}'.");

    /// <summary>The same scope with some more names, as inside a loop or a lambda.</summary>
    public Scope With(IEnumerable<(string Name, Value Value)> more) =>
        new(file, more.ToDictionary(pair => pair.Name, pair => new Lazy<Value>(pair.Value)), this);
}
