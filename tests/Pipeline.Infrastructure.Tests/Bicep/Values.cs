namespace Pipeline.Infrastructure.Tests.Bicep;

/// <summary>Values of expressions that a test writes down.</summary>
internal static class Values
{
    /// <summary>What an expression comes to after some declarations.</summary>
    public static Value Of(string expression, string declarations = "") =>
        new DeployedFile(new(Sources.From()), BicepFile.Read(Template.Main, $"{declarations}\nvar result = {expression}\n"), new Dictionary<string, Value>()).Scope["result"];
}
