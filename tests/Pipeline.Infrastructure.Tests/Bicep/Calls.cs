namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>The functions that need no Azure; what any other gives is not known.</summary>
internal static class Calls
{
    /// <summary>What a call gives.</summary>
    public static Value Evaluate(Expression.Call call, Scope scope)
    {
        var arguments = call.Arguments.Select(argument => argument.Evaluate(scope)).ToList();
        var function = call.Target is null or Expression.Name { Identifier: "sys" } ? call.Function : "";
        var result = function is "loadTextContent" ? Load(arguments, scope)
            : scope[function] is Value.Function own ? own.Apply(arguments)
            : OfLists(function, arguments) ?? OfTexts(function, arguments) ?? OfObjects(function, arguments);
        return result ?? new Value.Unknown(call.Source);
    }

    private static Value? Load(List<Value> arguments, Scope scope) =>
        arguments is [Value.Text path, ..] && scope.ReadText(path.Content) is { } text ? new Value.Text(text) : null;

    private static Value? OfLists(string function, List<Value> arguments) => (function, arguments) switch
    {
        ("concat", [Value.List, ..]) when arguments.TrueForAll(argument => argument is Value.List) =>
            new Value.List([.. arguments.SelectMany(argument => argument.Items)]),
        ("flatten", [Value.List list]) when list.Members.All(member => member is Value.List) =>
            new Value.List([.. list.Members.SelectMany(member => member.Items)]),
        ("map", [Value.List list, Value.Function each]) =>
            new Value.List([.. list.Members.Select((item, number) => each.Apply([item, new Value.Number(number)]))]),
        ("filter", [Value.List list, Value.Function keeps]) => new Value.List([.. list.Members.Where(item => keeps.Apply([item]) is Value.Flag { IsTrue: true })]),
        ("union", [Value.List, Value.List]) => new Value.List([.. arguments.SelectMany(argument => argument.Items).Distinct()]),
        ("contains", [Value.List list, var item]) => new Value.Flag(list.Members.Any(member => Value.Same(member, item))),
        ("length", [Value.List list]) => new Value.Number(list.Members.Count),
        ("empty", [Value.List list]) => new Value.Flag(list.Members.Count == 0),
        ("first", [Value.List { Members: [var first, ..] }]) => first,
        ("last", [Value.List { Members: [.., var last] }]) => last,
        ("join", [Value.List list, Value.Text between]) when list.Members.All(member => member.AsText is not null) =>
            new Value.Text(string.Join(between.Content, list.Members.Select(member => member.AsText))),
        ("range", [Value.Number from, Value.Number count]) =>
            new Value.List([.. Enumerable.Range((int)from.Amount, (int)count.Amount).Select(number => new Value.Number(number))]),
        _ => null,
    };

    private static Value? OfTexts(string function, List<Value> arguments) => (function, arguments) switch
    {
        ("empty", [Value.Text text]) => new Value.Flag(text.Content.Length == 0),
        ("empty", [Value.Null]) => new Value.Flag(true),
        ("length", [Value.Text text]) => new Value.Number(text.Content.Length),
        ("string", [{ AsText: { } text }]) => new Value.Text(text),
        ("int", [{ AsText: { } text }]) when long.TryParse(text, out var amount) => new Value.Number(amount),
        ("toLower", [Value.Text text]) => new Value.Text(text.Content.ToLowerInvariant()),
        ("take", [Value.Text text, Value.Number count]) => new Value.Text(text.Content[..Math.Min((int)count.Amount, text.Content.Length)]),
        ("replace", [Value.Text text, Value.Text old, Value.Text changed]) =>
            new Value.Text(text.Content.Replace(old.Content, changed.Content, StringComparison.Ordinal)),
        ("split", [Value.Text text, Value.Text between]) => new Value.List([.. text.Content.Split(between.Content).Select(part => new Value.Text(part))]),
        ("contains", [Value.Text text, Value.Text part]) => new Value.Flag(text.Content.Contains(part.Content, StringComparison.Ordinal)),
        ("startsWith", [Value.Text text, Value.Text start]) => new Value.Flag(text.Content.StartsWith(start.Content, StringComparison.OrdinalIgnoreCase)),
        ("endsWith", [Value.Text text, Value.Text end]) => new Value.Flag(text.Content.EndsWith(end.Content, StringComparison.OrdinalIgnoreCase)),
        ("concat", [Value.Text, ..]) => Evaluator.Join(arguments),
        _ => null,
    };

    private static Value? OfObjects(string function, List<Value> arguments) => (function, arguments) switch
    {
        ("empty", [Value.Map map]) => new Value.Flag(map.Entries.Count == 0),
        ("contains", [Value.Map map, Value.Text name]) => new Value.Flag(map.Entries.Any(entry => entry.Key == name.Content)),
        ("objectKeys", [Value.Map map]) => new Value.List([.. map.Entries.Select(entry => new Value.Text(entry.Key))]),
        ("items", [Value.Map map]) => new Value.List([.. map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => new Value.Map([new("key", new Value.Text(entry.Key)), new("value", entry.Value)]))]),
        ("union", [Value.Map, ..]) when arguments.TrueForAll(argument => argument is Value.Map) =>
            new Value.Map([.. arguments.SelectMany(argument => argument.Properties).GroupBy(entry => entry.Key).Select(same => same.Last())]),
        _ => null,
    };
}
