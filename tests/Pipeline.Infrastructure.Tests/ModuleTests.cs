using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Checks;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>The files of the template fit together.</summary>
public sealed class ModuleTests
{
    [Fact]
    public void Every_file_is_needed() =>
        Assert.Equal(Infra.Template.Files.Select(file => file.Path), ModuleCheck.Needed(Infra.Template).Order(StringComparer.Ordinal));

    [Fact]
    public void A_module_is_given_all_it_needs_and_nothing_it_does_not_know() => Assert.Empty(ModuleCheck.Faults(Infra.Template));

    [Theory]
    [InlineData("modules/alerts.bicep", "param topicId string", "param topicIds string", "topicIds is not given.", "modules/alerts.bicep has no parameter topicId.")]
    [InlineData("types.bicep", "type tagSet =", "type tags =", "types.bicep declares no tagSet for others.")]
    [InlineData("names.bicep", "@export()\n@description('The queues", "@description('The queues", "names.bicep declares no queues for others.")]
    public void A_name_that_is_another_in_one_file_alone_is_found(string file, string written, string slip, params string[] faults) => Assert.Equal(
        faults, ModuleCheck.Faults(new(Infra.Sources.Change(file, written, slip))).Select(fault => fault.Split(": ", 2)[1]).Distinct());

    [Fact]
    public void Every_name_is_declared_and_every_output_that_is_asked_for_is_given() => Assert.NotEmpty(WorkOut(Infra.WithEverything));

    [Theory]
    [InlineData("main.bicep", "'pipeline-${environmentName}-${token}'", "'pipeline-${environmentName}-${tokn}'", "main.bicep: nothing declares 'tokn'.")]
    [InlineData("main.bicep", "storage.outputs.content.id", "storage.outputs.contents.id", "main.bicep: 'storage.outputs.contents' asks for what is not there.")]
    [InlineData("main.bicep", "domainSite.?outputs.?target", "domainSite.?outputs.?targets", "main.bicep: 'domainSite.?outputs.?targets' asks for what is not there.")]
    [InlineData("modules/frontDoor.bicep", "storage::account", "storage::acount", "modules/frontDoor.bicep: nothing declares 'storage::acount'.")]
    public void A_misspelt_one_is_found(string file, string written, string slip, string fault) => Assert.Equal(
        fault, Assert.Throws<InvalidOperationException>(() => WorkOut(Infra.EverythingIn(Infra.Sources.Change(file, written, slip)))).Message);

    /// <summary>An identity must hold its rights before anybody acts as it: a subscription is refused otherwise, and an app cannot start.</summary>
    [Theory]
    [InlineData("functionApp")]
    [InlineData("events")]
    public void Rights_are_granted_before_what_needs_them(string name)
    {
        var module = Assert.Single(Infra.Template[Template.Main].Modules, module => module.Name == name);

        var waitsFor = Assert.IsType<Expression.ObjectLiteral>(module.Body).Members.OfType<Expression.Property>()
            .Where(property => property.Key is Expression.Constant { Value: Value.Text { Content: "dependsOn" } })
            .SelectMany(property => Assert.IsType<Expression.ArrayLiteral>(property.Value).Members);

        Assert.Contains(new Expression.Name("access"), waitsFor.OfType<Expression.Name>().Select(one => one with { Source = "" }));
    }

    private static List<object> WorkOut(DeployedFile deployment) => [.. deployment.Resources, .. deployment.Values];
}
