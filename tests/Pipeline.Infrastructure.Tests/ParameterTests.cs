using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Checks;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>What can be chosen at a deployment is described and bounded, and the environments choose within the bounds.</summary>
public sealed class ParameterTests
{
    public static TheoryData<string> Environments => Infra.Environments;

    [Theory]
    [MemberData(nameof(Environments))]
    public void An_environment_gives_the_template_what_it_needs_and_nothing_else(string environment) =>
        Assert.Empty(ParameterCheck.Faults(Infra.Template, Infra.Template[environment]));

    [Theory]
    [MemberData(nameof(Environments))]
    public void An_environment_is_one_of_this_template(string environment) => Assert.Equal(
        Template.Main, Sources.Resolve(environment, Assert.Single(Infra.Template[environment].Declarations.OfType<Declaration.Using>()).Path));

    /// <summary>No decorator can bound the letters of a name: what the template says of it is held here for the files that are committed.</summary>
    [Theory]
    [MemberData(nameof(Environments))]
    public void The_name_of_an_environment_is_of_lower_case_letters_and_digits(string environment) => Assert.Matches(
        "^[a-z0-9]+$", (Assert.Single(Infra.Template[environment].Assignments, given => given.Name == "environmentName").Value as Expression.Constant)?.Value.AsText);

    [Theory]
    [InlineData("param environmentName = 'prod'", "param environmentName = 'production2'", "")]
    [InlineData("param environmentName = 'prod'", "param environmentName = 'production-one'", "environmentName is outside its @maxLength.")]
    [InlineData("param environmentName = 'prod'", "", "environmentName is not given.")]
    [InlineData("param monthlyBudget = 300", "param monthlyBudget = -1", "monthlyBudget is outside its @minValue.")]
    [InlineData("param monthlyBudget = 300", "param monthlyBugdet = 300", "monthlyBugdet is no parameter of the template.")]
    [InlineData("param lockContent = true", "param lockContent = 'true'", "lockContent is not of its type.")]
    [InlineData("param lockContent = true", "param translatorSku = 'S9'", "translatorSku is outside its @allowed.")]
    [InlineData("'Standard_RAGZRS'", "'Standard_XYZ'", "storageRedundancy is 'Standard_XYZ', which is none of its choices.")]
    [InlineData("param agencies = []", "param agencies = [{ slug: '', principalId: '00000000-0000-0000-0000-000000000000', principalType: 'Group' }]", "agencies[0].slug is outside its @minLength.")]
    [InlineData("param agencies = []", "param agencies = [{ slug: 'a', principalId: '00000000-0000-0000-0000-000000000000', principalType: 'User', name: 'A' }]", "agencies[0].name is unknown.")]
    public void A_value_that_does_not_fit_is_found(string written, string slip, string fault)
    {
        var template = new Template(Infra.Sources.Change(Infra.ProductionFile, written, slip));

        Assert.Equal(fault, string.Join(' ', ParameterCheck.Faults(template, template[Infra.ProductionFile])));
    }

    [Fact]
    public void Every_parameter_has_bounds_where_bounds_make_sense() =>
        Assert.Equal(ParameterCheck.Unbounded.Keys, ParameterCheck.WithoutBounds(Infra.Template));

    [Fact]
    public void Everything_that_others_see_is_described() => Assert.Empty(
        from file in Infra.Template.Files
        from declaration in file.Declarations
        where declaration is Declaration.Parameter or Declaration.Output or Declaration.TypeAlias || declaration.Decorators.Any(decorator => decorator.Name == "export")
        where !IsDescribed(declaration.Decorators)
        select $"{file.Path}:{declaration.Line}");

    [Fact]
    public void So_is_every_property_of_a_type_with_a_name() => Assert.Empty(
        from file in Infra.Template.Files
        from alias in file.Declarations.OfType<Declaration.TypeAlias>()
        from property in (alias.Type as BicepType.ObjectOf)?.Properties ?? []
        where !IsDescribed(property.Decorators)
        select $"{file.Path}: {alias.Name}.{property.Name}");

    private static bool IsDescribed(IReadOnlyList<Decorator> decorators) => decorators.Any(decorator =>
        decorator is { Name: "description", Arguments: [Expression.Constant { Value: Value.Text { Content.Length: > 0 } }] });
}
