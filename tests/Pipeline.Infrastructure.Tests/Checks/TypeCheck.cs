using Pipeline.Infrastructure.Tests.Bicep;

namespace Pipeline.Infrastructure.Tests.Checks;

/// <summary>Holds values against the types and bounds that a template declares for them.</summary>
/// <param name="template">Where types that are imported are found.</param>
internal sealed class TypeCheck(Template template)
{
    /// <summary>What is wrong with a value, a sentence each. What only a deployment knows is not judged.</summary>
    public IEnumerable<string> Faults(string name, Value value, BicepType type, IReadOnlyList<Decorator> decorators, BicepFile file) => value is Value.Unknown
        ? []
        : Bounds(name, value, decorators).Concat(OfType(name, value, type, file));

    /// <summary>The type that a name stands for, with what is said of it and where; the type itself where it is no alias.</summary>
    public (BicepType Type, IReadOnlyList<Decorator> Decorators, BicepFile File) Resolve(BicepType type, BicepFile file)
    {
        if (type is not BicepType.Named named)
        {
            return (type, [], file);
        }

        if (file.Declarations.OfType<Declaration.TypeAlias>().FirstOrDefault(alias => alias.Name == named.Name) is { } own)
        {
            return (own.Type, own.Decorators, file);
        }

        var import = file.Declarations.OfType<Declaration.Import>().FirstOrDefault(import => import.Names.Any(name => name.Here == named.Name));
        return import is null ? (type, [], file)
            : Resolve(new BicepType.Named(import.Names.First(name => name.Here == named.Name).There), template[Sources.Resolve(file.Path, import.Path)]);
    }

    private IEnumerable<string> OfType(string name, Value value, BicepType type, BicepFile file) => (type, value) switch
    {
        (BicepType.Optional, Value.Null) => [],
        (BicepType.Optional optional, _) => OfType(name, value, optional.Type, file),
        (BicepType.Literal literal, _) => value.AsText == literal.Text ? [] : [$"{name} is not {literal.Text}."],
        (BicepType.Union union, _) => union.Choices.Any(choice => !OfType(name, value, choice, file).Any()) ? [] : [$"{name} is '{value.AsText}', which is none of its choices."],
        (BicepType.ArrayOf array, Value.List list) => list.Members.SelectMany((item, number) => Faults($"{name}[{number}]", item, array.Member, [], file)),
        (BicepType.ObjectOf form, Value.Map map) => OfForm(name, map, form, file),
        (BicepType.Named { Name: "string" }, Value.Text) or (BicepType.Named { Name: "int" }, Value.Number) or (BicepType.Named { Name: "bool" }, Value.Flag) => [],
        (BicepType.Named, _) when Resolve(type, file) is var (meant, said, there) && meant != type => Faults(name, value, meant, said, there),
        _ => [$"{name} is not of its type."],
    };

    private IEnumerable<string> OfForm(string name, Value.Map map, BicepType.ObjectOf form, BicepFile file) =>
        form.Properties.Where(property => property.Name != "*").SelectMany(property => Faults($"{name}.{property.Name}", map.At(property.Name), property.Type, property.Decorators, file))
            .Concat(map.Entries.Where(entry => form.Properties.All(property => property.Name != "*" && property.Name != entry.Key)).Select(entry => $"{name}.{entry.Key} is unknown."));

    private static IEnumerable<string> Bounds(string name, Value value, IReadOnlyList<Decorator> decorators)
    {
        var size = value switch { Value.Text text => text.Content.Length, Value.List list => list.Members.Count, Value.Number number => number.Amount, _ => 0 };
        foreach (var decorator in decorators)
        {
            var bound = decorator.Arguments is [Expression.Constant { Value: Value.Number number }] ? number.Amount : 0;
            var isWithin = decorator.Name switch
            {
                "minValue" or "minLength" => size >= bound,
                "maxValue" or "maxLength" => size <= bound,
                "allowed" => decorator.Arguments is [Expression.ArrayLiteral allowed] && allowed.Members.OfType<Expression.Constant>().Any(one => Value.Same(one.Value, value)),
                _ => true,
            };
            if (!isWithin)
            {
                yield return $"{name} is outside its @{decorator.Name}.";
            }
        }
    }
}
