using Pipeline.Infrastructure.Tests.Bicep;

namespace Pipeline.Infrastructure.Tests.Checks;

/// <summary>Holds the values of an environment against the parameters of the template.</summary>
internal static class ParameterCheck
{
    /// <summary>Parameters that no bound would help, each with the reason.</summary>
    public static IReadOnlyDictionary<string, string> Unbounded { get; } = new Dictionary<string, string>
    {
        ["location"] = "Azure knows its regions, and which cloud has which",
        ["translatorLocation"] = "Azure knows its regions, and which cloud has which",
        ["scansLocation"] = "Azure knows its regions, and which cloud has which",
    };

    /// <summary>What is wrong with the values of an environment, a sentence each.</summary>
    public static IEnumerable<string> Faults(Template template, BicepFile environment)
    {
        var main = template[Template.Main];
        var given = environment.Assignments.Select(assignment => assignment.Name).ToHashSet();
        var deployment = new DeployedFile(template, environment, new Dictionary<string, Value>());
        var types = new TypeCheck(template);
        return main.Parameters.Where(parameter => parameter.Default is null && !given.Contains(parameter.Name)).Select(parameter => $"{parameter.Name} is not given.")
            .Concat(given.Where(name => main.Parameters.All(parameter => parameter.Name != name)).Select(name => $"{name} is no parameter of the template."))
            .Concat(main.Parameters.Where(parameter => given.Contains(parameter.Name))
                .SelectMany(parameter => types.Faults(parameter.Name, deployment.Scope[parameter.Name], parameter.Type, parameter.Decorators, main)));
    }

    /// <summary>The parameters of the template whose values nothing bounds.</summary>
    public static IEnumerable<string> WithoutBounds(Template template)
    {
        var main = template[Template.Main];
        return main.Parameters.Where(parameter => !IsBounded(parameter, new TypeCheck(template).Resolve(parameter.Type, main).Type)).Select(parameter => parameter.Name);
    }

    private static bool IsBounded(Declaration.Parameter parameter, BicepType type)
    {
        var said = parameter.Decorators.Select(decorator => decorator.Name).ToHashSet();
        return said.Contains("allowed") || type switch
        {
            BicepType.Named { Name: "int" } => said.IsSupersetOf(["minValue", "maxValue"]),
            BicepType.Named { Name: "string" } or BicepType.ArrayOf => said.Contains("maxLength"),
            _ => true,
        };
    }
}
