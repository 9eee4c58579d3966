using Pipeline.Core.Tests.Kit;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>The Azure Developer CLI finds what azure.yaml tells it of.</summary>
public sealed class AzdTests
{
    private static readonly Value Project = YamlFile.Read(File.ReadAllText(Repository.At("azure.yaml")));
    private static readonly KeyValuePair<string, Value> Service = Assert.Single(Project.At("services").Properties);

    [Fact]
    public void The_template_and_the_parameters_it_names_are_there()
    {
        Assert.Equal("bicep", Project.At("infra", "provider").AsText);
        Assert.True(File.Exists(Repository.At(TextAt("infra", "path"), $"{TextAt("infra", "module")}.bicepparam")));
    }

    [Fact]
    public void The_service_is_the_app_of_this_repository()
    {
        Assert.Equal(("dotnet", "function"), (Service.Value.At("language").AsText, Service.Value.At("host").AsText));
        Assert.True(File.Exists(Repository.At(Service.Value.At("project").AsText ?? "", "Pipeline.Functions.csproj")));
    }

    [Fact]
    public void The_app_is_found_by_the_tag_that_bears_the_name_of_the_service() => Assert.Equal(
        Service.Key, Assert.Single(Infra.In($"{TextAt("infra", "module")}.bicepparam").Made("Microsoft.Web/sites")).Body.At("tags", "azd-service-name").AsText);

    private static string TextAt(params string[] path) => Project.At(path).AsText ?? "";
}
