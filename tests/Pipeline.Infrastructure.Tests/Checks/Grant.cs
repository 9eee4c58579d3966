using System.Text.RegularExpressions;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests.Checks;

/// <summary>A role that somebody is given.</summary>
/// <param name="On">The resource it holds for, by its own name.</param>
/// <param name="Scope">The same, with the account it lies in.</param>
/// <param name="Who">Who is given it: an identity of the template, an environment variable, or an object id, and what kind that is.</param>
/// <param name="Role">The role, by the name Azure shows.</param>
/// <param name="Condition">The condition under which it holds; null where it always does.</param>
internal sealed partial record Grant(string On, string Scope, string Who, string Role, string? Condition)
{
    private static readonly IReadOnlyDictionary<string, string> BuiltIn = BuiltInRoles.Ids.ToDictionary(
        role => $"${{subscription().id}}/providers/Microsoft.Authorization/roleDefinitions/{role.Value}", role => role.Key);

    /// <summary>All that a deployment grants.</summary>
    public static IReadOnlyList<Grant> Of(DeployedFile deployment)
    {
        // A role of our own is named by its definition's id, a built-in one by the full id it has in every subscription.
        var roles = deployment.Made("Microsoft.Authorization/roleDefinitions")
            .ToDictionary(role => $"{role.Declaration.Name}.id", role => Short(Written(role.Body.At("properties", "roleName")))).Concat(BuiltIn).ToDictionary();
        return [.. deployment.Made("Microsoft.Authorization/roleAssignments").Select(grant => Of(grant, grant.Body.At("properties"), roles))];
    }

    /// <summary>The grant on one line, for a person to read.</summary>
    public override string ToString() => $"{Scope} | {Who} | {Role}{(Condition is null ? "" : ", on a condition")}";

    private static Grant Of(DeployedResource grant, Value properties, Dictionary<string, string> roles)
    {
        var on = grant.Named("scope") ?? throw new InvalidOperationException($"{grant} names no resource of its file as its scope.");
        var role = Written(properties.At("roleDefinitionId"));
        return new(
            Short(on.Name),
            Short(on.Root == on ? on.Name : $"{on.Root.Name}/{on.Type.Split('/')[^1]}/{on.Name}"),
            $"{WhoOf.Match(Written(properties.At("principalId"))).Groups["who"].Value} ({Written(properties.At("principalType"))})",
            roles.TryGetValue(role, out var name) ? name : throw new InvalidOperationException($"{grant} grants {role}, which is no role's full id."),
            properties.At("condition").AsText);
    }

    private static string Written(Value value) => value is Value.Unknown unknown ? unknown.Source : value.AsText ?? "nothing";

    /// <summary>A name without what only a deployment knows of it.</summary>
    private static string Short(string name) => Hole.Replace(name, "…");

    [GeneratedRegex(@"\$\{[^}]*\}")]
    private static partial Regex Hole { get; }

    [GeneratedRegex(@"^readEnvironmentVariable\('(?<who>\w+)'\)$|^(?<who>.+?)(\.properties\.principalId)?$")]
    private static partial Regex WhoOf { get; }
}
