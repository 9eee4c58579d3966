using System.Text.RegularExpressions;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Checks;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>The template grants roles that exist, each by an id that stands in one place.</summary>
public sealed partial class RoleTests
{
    private const string Names = "roles.bicep";

    private static readonly Value Roles = new DeployedFile(Infra.Template, Infra.Template[Names], new Dictionary<string, Value>()).Scope["roles"];

    private static readonly IReadOnlyDictionary<string, string> Known =
        BuiltInRoles.Ids.ToDictionary(role => role.Key.Replace(" ", "", StringComparison.Ordinal), role => role.Value, StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void Every_role_has_the_id_that_azure_gives_the_role_of_its_name()
    {
        Assert.NotEmpty(Roles.Properties);
        Assert.All(Roles.Properties, role => Assert.Equal(Known[role.Key], role.Value.AsText));
    }

    [Fact]
    public void No_id_stands_anywhere_else() => Assert.Empty(
        from file in Infra.Template.Files
        where file.Path != Names
        from text in Infra.StringsOf(file.Path, Infra.Sources.Files[file.Path])
        where Identifier.IsMatch(text)
        select $"{file.Path}: {text}");

    [Fact]
    public void Every_role_is_granted_somewhere() => Assert.Empty(
        Roles.Properties.Select(role => role.Value.AsText).Except(Grant.Of(Infra.WithAgencies).Select(grant => BuiltInRoles.Ids.GetValueOrDefault(grant.Role))));

    [GeneratedRegex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
    private static partial Regex Identifier { get; }
}
