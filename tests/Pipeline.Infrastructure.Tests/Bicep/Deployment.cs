namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>What a template makes of an environment's parameters.</summary>
internal static class Deployment
{
    /// <summary>The template with the values that a file of parameters gives.</summary>
    public static DeployedFile Of(Template template, BicepFile environment)
    {
        var values = new DeployedFile(template, environment, new Dictionary<string, Value>());
        return new(template, template[Template.Main], environment.Assignments.ToDictionary(parameter => parameter.Name, parameter => values.Scope[parameter.Name]));
    }
}
