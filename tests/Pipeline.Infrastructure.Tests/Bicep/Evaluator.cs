namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>Works expressions out, as far as that can be done without Azure. What cannot is <see cref="Value.Unknown"/>, never a guess.</summary>
internal static class Evaluator
{
    /// <summary>What an expression comes to at a place.</summary>
    public static Value Evaluate(this Expression expression, Scope scope) => expression switch
    {
        Expression.Constant constant => constant.Value,
        Expression.Interpolation interpolation => Join([.. interpolation.Pieces.Select(piece => piece.Evaluate(scope))]),
        Expression.ArrayLiteral array => new Value.List([.. array.Members.SelectMany(member => Members(member, scope))]),
        Expression.ObjectLiteral literal => new Value.Map([.. literal.Members.SelectMany(member => Entries(member, scope))]),
        Expression.Loop loop => loop.Over.Evaluate(scope) is Value.List
            ? new Value.List([.. Each(loop, scope).Select(inside => loop.Body.Evaluate(inside))])
            : new Value.Unknown(loop.Source),
        Expression.Name name => scope[name.Identifier],
        Expression.Member member => MemberOf(member, scope),
        Expression.Element element => ElementOf(element, scope),
        Expression.Call call => Calls.Evaluate(call, scope),
        Expression.Unary unary => Operators.Apply(unary.Operator, unary.Operand.Evaluate(scope)) ?? new Value.Unknown(unary.Source),
        Expression.Binary binary =>
            Operators.Apply(binary.Left.Evaluate(scope), binary.Operator, binary.Right.Evaluate(scope)) ?? new Value.Unknown(binary.Source),
        Expression.Choice choice => Choose(choice, scope),
        Expression.Lambda lambda => new Value.Function(argument => lambda.Body.Evaluate(scope.With([(lambda.Parameter, argument)]))),
        _ => throw new InvalidOperationException($"{scope.File}: '{expression.Source}' has no value."),
    };

    /// <summary>The scopes of a loop's rounds: one with nothing known where it is not known over what it goes.</summary>
    public static IEnumerable<Scope> Each(Expression.Loop loop, Scope scope) => loop.Over.Evaluate(scope) is Value.List list
        ? list.Members.Select((item, number) => scope.With([(loop.Item, item), (loop.Index ?? "", new Value.Number(number))]))
        : [scope.With([(loop.Item, new Value.Unknown(loop.Item)), (loop.Index ?? "", new Value.Unknown(loop.Index ?? ""))])];

    /// <summary>Strings one after the other; what is not known of them stands in the result as it is written.</summary>
    public static Value Join(IReadOnlyList<Value> pieces)
    {
        var text = string.Concat(pieces.Select(piece => piece is Value.Unknown unknown ? unknown.IsText ? unknown.Source : $"${{{unknown.Source}}}" : piece.AsText));
        return pieces.All(piece => piece.AsText is not null) ? new Value.Text(text) : new Value.Unknown(text, IsText: true);
    }

    /// <summary>Both sides are worked out, so that a slip in either is found.</summary>
    private static Value Choose(Expression.Choice choice, Scope scope) =>
        (choice.Condition.Evaluate(scope), choice.Then.Evaluate(scope), choice.Otherwise.Evaluate(scope)) switch
        {
            (Value.Flag flag, var then, var otherwise) => flag.IsTrue ? then : otherwise,
            _ => new Value.Unknown(choice.Source),
        };

    /// <summary>What an object holds by a name; what a module gives out is known beforehand, so there <c>.?</c> excuses no slip.</summary>
    private static Value MemberOf(Expression.Member member, Scope scope) => member.Target.Evaluate(scope) switch
    {
        Value.Map map when !member.MayBeMissing || member.Target is Expression.Member { Identifier: "outputs" } => Held(map, member.Identifier, member, scope),
        var target => target.At(member.Identifier),
    };

    private static Value Held(Value.Map map, string name, Expression expression, Scope scope) => map.Entries.Any(entry => entry.Key == name)
        ? map.At(name)
        : throw new InvalidOperationException($"{scope.File}: '{expression.Source}' asks for what is not there.");

    private static IEnumerable<Value> Members(Expression member, Scope scope) => member switch
    {
        Expression.Spread spread => spread.Value.Evaluate(scope) is Value.List list ? list.Members : [new Value.Unknown(spread.Source)],
        _ => [member.Evaluate(scope)],
    };

    private static IEnumerable<KeyValuePair<string, Value>> Entries(Expression member, Scope scope) => member switch
    {
        Expression.Property property => [new(NameOf(property, scope), property.Value.Evaluate(scope))],
        Expression.Spread spread => spread.Value.Evaluate(scope) is Value.Map map ? map.Entries : [new("...", new Value.Unknown(spread.Source))],
        _ => [],
    };

    private static string NameOf(Expression.Property property, Scope scope) =>
        property.Key.Evaluate(scope) is var name && name is Value.Unknown unknown ? unknown.Source : name.AsText ?? "";

    private static Value ElementOf(Expression.Element element, Scope scope) => (element.Target.Evaluate(scope), element.Index.Evaluate(scope)) switch
    {
        (Value.List list, Value.Number index) when index.Amount < list.Members.Count => list.Members[(int)index.Amount],
        (Value.Map map, Value.Text name) => Held(map, name.Content, element, scope),
        (Value.Unknown unknown, Value.Number index) => new Value.Unknown($"{unknown.Source}[{index.Amount}]"),
        _ => new Value.Unknown(element.Source),
    };
}
