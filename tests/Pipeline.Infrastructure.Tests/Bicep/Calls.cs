namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>The functions that need no Azure. What the other ones give is not known; a function that is in neither list is a slip.</summary>
internal static class Calls
{
    private static readonly HashSet<string> NotWorkedOut =
    [
        "cidrSubnet", "environment", "guid", "length", "min", "readEnvironmentVariable", "resourceGroup", "resourceId", "skip", "split",
        "uniqueString", "utcNow",
    ];

    private static readonly HashSet<string> WorkedOut =
    [
        "empty", "filter", "items", "join", "loadTextContent", "map", "replace", "string", "subscriptionResourceId", "take", "toLower", "toObject", "union",
    ];

    /// <summary>What a call gives.</summary>
    public static Value Evaluate(Expression.Call call, Scope scope)
    {
        var arguments = call.Arguments.Select(argument => argument.Evaluate(scope)).ToList();
        return !WorkedOut.Contains(call.Function) && !NotWorkedOut.Contains(call.Function)
            ? throw new InvalidOperationException($"{scope.File}: '{call.Source}' calls a function that is not known here.")
            : WorkOut(call.Function, arguments, scope) ?? new Value.Unknown(call.Source);
    }

    private static Value? WorkOut(string function, List<Value> arguments, Scope scope) => (function, arguments) switch
    {
        ("loadTextContent", [Value.Text path]) => new Value.Text(scope.ReadText(path.Content)),
        ("empty", [Value.Null]) => new Value.Flag(true),
        ("empty", [Value.Text text]) => new Value.Flag(text.Content.Length == 0),
        ("empty", [Value.List list]) => new Value.Flag(list.Members.Count == 0),
        ("map", [Value.List list, Value.Function each]) => new Value.List([.. list.Members.Select(each.Apply)]),
        ("filter", [Value.List list, Value.Function keeps]) => new Value.List([.. list.Members.Where(member => keeps.Apply(member) is Value.Flag { IsTrue: true })]),
        ("union", [Value.List one, Value.List other]) => new Value.List([.. Different([.. one.Members, .. other.Members])]),
        ("join", [Value.List list, Value.Text between]) when list.Members.All(member => member.AsText is not null) =>
            new Value.Text(string.Join(between.Content, list.Members.Select(member => member.AsText))),
        ("replace", [Value.Text text, Value.Text old, Value.Text changed]) =>
            new Value.Text(text.Content.Replace(old.Content, changed.Content, StringComparison.Ordinal)),
        ("string", [Value.Number number]) => new Value.Text(number.AsText ?? ""),
        ("take", [Value.Text text, Value.Number most]) => new Value.Text(text.Content[..(int)Math.Min(most.Amount, text.Content.Length)]),
        ("toLower", [Value.Text text]) => new Value.Text(text.Content.ToLowerInvariant()),
        ("items", [Value.Map map]) => new Value.List([.. map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => new Value.Map([new("key", new Value.Text(entry.Key)), new("value", entry.Value)]))]),
        ("toObject", [Value.List list, Value.Function key, Value.Function value]) =>
            new Value.Map([.. list.Members.Select(member => KeyValuePair.Create(key.Apply(member).AsText ?? "", value.Apply(member)))]),
        ("subscriptionResourceId", [Value.Text type, Value.Text name]) =>
            new Value.Unknown($"${{subscription().id}}/providers/{type.Content}/{name.Content}", IsText: true),
        _ => null,
    };

    private static IEnumerable<Value> Different(List<Value> all) => all.Where((value, number) => !all.Take(number).Any(earlier => Value.Same(earlier, value)));
}
