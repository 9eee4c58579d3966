using Pipeline.Infrastructure.Tests.Bicep;

namespace Pipeline.Infrastructure.Tests.Checks;

/// <summary>Holds the uses of modules and imports against the files they name.</summary>
internal static class ModuleCheck
{
    /// <summary>What is wrong with the uses of modules and with the imports, a sentence each.</summary>
    public static IEnumerable<string> Faults(Template template) =>
        from file in template.Files
        from declaration in file.Declarations
        where PathOf(declaration) is not null
        let there = template[Sources.Resolve(file.Path, PathOf(declaration) ?? "")]
        from fault in declaration is Declaration.Module module ? Faults(Given(module.Body), there) : Faults((Declaration.Import)declaration, there)
        select $"{file.Path}:{declaration.Line}: {fault}";

    /// <summary>The files that the main one needs, directly or by another, itself included.</summary>
    public static IReadOnlySet<string> Needed(Template template)
    {
        var needed = new HashSet<string>();
        var next = new Queue<string>([Template.Main]);
        while (next.TryDequeue(out var path))
        {
            if (needed.Add(path))
            {
                template[path].Declarations.Select(PathOf).OfType<string>().ToList().ForEach(named => next.Enqueue(Sources.Resolve(path, named)));
            }
        }

        return needed;
    }

    private static string? PathOf(Declaration declaration) => declaration switch
    {
        Declaration.Module module => module.Path,
        Declaration.Import import => import.Path,
        _ => null,
    };

    private static IEnumerable<string> Faults(HashSet<string> given, BicepFile module) =>
        module.Parameters.Where(parameter => parameter is { Default: null, Type: not BicepType.Optional } && !given.Contains(parameter.Name)).Select(parameter => $"{parameter.Name} is not given.")
            .Concat(given.Where(name => module.Parameters.All(parameter => parameter.Name != name)).Select(name => $"{module.Path} has no parameter {name}."));

    private static IEnumerable<string> Faults(Declaration.Import import, BicepFile there)
    {
        var exported = there.Declarations.Where(declaration => declaration.Decorators.Any(decorator => decorator.Name == "export"))
            .Select(declaration => (declaration as Declaration.Variable)?.Name ?? (declaration as Declaration.TypeAlias)?.Name);
        return import.Names.Select(name => name.There).Except(exported).Select(name => $"{there.Path} declares no {name} for others.");
    }

    private static HashSet<string> Given(Expression body) => body switch
    {
        Expression.Loop loop => Given(loop.Body),
        Expression.When made => Given(made.Body),
        Expression.ObjectLiteral literal => literal.Members.OfType<Expression.Property>().Where(property => NameOf(property) == "params")
            .SelectMany(property => (property.Value as Expression.ObjectLiteral)?.Members.OfType<Expression.Property>() ?? []).Select(NameOf).OfType<string>().ToHashSet(),
        _ => [],
    };

    private static string? NameOf(Expression.Property property) => (property.Key as Expression.Constant)?.Value.AsText;
}
