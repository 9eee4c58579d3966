using System.Text.RegularExpressions;
using Pipeline.Infrastructure.Tests.Bicep;

namespace Pipeline.Infrastructure.Tests.Kit;

/// <summary>A deployment as a person reads it: each resource with its properties, worked out as far as that can be done without Azure.</summary>
internal static partial class Written
{
    /// <summary>The resources in the order of their types and names, rights left out, and what the deployment gives out.</summary>
    public static string Of(DeployedFile deployment) => string.Join("\n", deployment.Resources
        .Where(resource => !resource.Declaration.Exists && resource.Type != "Microsoft.Authorization/roleAssignments").Select(Of).Order(StringComparer.Ordinal)
        .Append($"outputs\n{string.Concat(deployment.Outputs.SelectMany(output => Entry($"{output.Key}:", output.Value, "  ")))}"));

    private static string Of(DeployedResource resource) => $"{resource.Type}\n{string.Concat(Lines(resource.Body, "  "))}";

    private static IEnumerable<string> Lines(Value value, string indent) => value switch
    {
        Value.Map map => map.Entries.SelectMany(entry => Entry($"{entry.Key}:", entry.Value, indent)),
        Value.List list => list.Members.SelectMany(member => Entry("-", member, indent)),
        _ => [$"{indent}{Scalar(value)}\n"],
    };

    private static IEnumerable<string> Entry(string head, Value value, string indent) => value switch
    {
        Value.Map { Entries.Count: > 0 } or Value.List { Members.Count: > 0 } => Lines(value, indent + "  ").Prepend($"{indent}{head}\n"),
        Value.Text { Content: var text } when text.Contains('\n', StringComparison.Ordinal) =>
            text.TrimEnd('\n').Split('\n').Select(line => $"{indent}  | {line}\n").Prepend($"{indent}{head}\n"),
        _ => [$"{indent}{head} {Scalar(value)}\n"],
    };

    private static string Scalar(Value value) => value switch
    {
        Value.Unknown unknown => $"‹{Token.Replace(unknown.Source, "…")}›",
        Value.Map => "{}",
        Value.List => "[]",
        Value.Null => "null",
        _ => value.AsText ?? throw new InvalidOperationException($"{value} cannot be written."),
    };

    /// <summary>What makes names unique: the same in all of them.</summary>
    [GeneratedRegex(@"\$\{take\(uniqueString\([^}]*\}")]
    private static partial Regex Token { get; }
}
