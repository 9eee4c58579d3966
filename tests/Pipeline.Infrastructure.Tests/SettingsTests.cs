using System.Xml.Linq;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Core.Tests.Kit;
using Pipeline.Functions.Tests.Kit;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Checks;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>The template sets what the app and its host read, and nothing else.</summary>
public sealed class SettingsTests
{
    public static TheoryData<string> Environments => Infra.Environments;

    [Theory]
    [MemberData(nameof(Environments))]
    public void Every_setting_the_app_reads_is_set_and_every_one_set_is_read(string environment) =>
        Assert.Empty(SettingCheck.Differences(SettingCheck.SetIn(Infra.In(environment)).Keys, RecordedSettings.ReadByTheApp()));

    [Theory]
    [InlineData("Site__Address", "Site__Adress", "Site:Adress is set, and nobody reads it.", "Site:Address is read, and the template does not set it.")]
    [InlineData("Content__credential", "Content__credentials", "Content:credentials is set, and nobody reads it.", "Content:credential is not one that is set for the host alone.")]
    [InlineData("Translator__Category", "Translator__Key", "Translator:Category is read, and the template does not set it.", "Translator:Key is not one that the app reads and the template leaves out.")]
    public void A_misspelt_setting_is_found(string written, string slip, string one, string other)
    {
        var changed = Infra.DevelopmentWith("modules/functionApp.bicep", $"{written}:", $"{slip}:");

        Assert.Equal([one, other], SettingCheck.Differences(SettingCheck.SetIn(changed).Keys, RecordedSettings.ReadByTheApp()));
    }

    [Fact]
    public void The_connection_of_every_trigger_and_output_is_set_as_the_host_reads_it()
    {
        var set = SettingCheck.SetIn(Infra.Production).Keys;

        Assert.All(Connections(), connection => Assert.Subset(
            set.ToHashSet(), new HashSet<string> { $"{connection}__queueServiceUri", $"{connection}__credential", $"{connection}__clientId" }));
    }

    [Theory]
    [InlineData("Content__blobServiceUri", "blob")]
    [InlineData("Content__queueServiceUri", "queue")]
    public void The_app_is_sent_to_the_account_that_has_the_queues(string setting, string service)
    {
        var account = NameCheck.ContentAccount(Infra.Production).Declaration.Name;

        Assert.Equal(new Value.Unknown($"{account}.properties.primaryEndpoints.{service}"), SettingCheck.SetIn(Infra.Production)[setting]);
    }

    [Fact]
    public void The_app_runs_on_the_version_of_dotnet_it_is_built_for()
    {
        var runtime = Assert.Single(Infra.Production.Made("Microsoft.Web/sites")).Body.At("properties", "functionAppConfig", "runtime");
        var target = XDocument.Load(Repository.At("Directory.Build.props")).Descendants("TargetFramework").Single().Value;

        Assert.Equal(("dotnet-isolated", target), (runtime.At("name").AsText, $"net{runtime.At("version").AsText}"));
    }

    private static IEnumerable<string> Connections() => FunctionCatalog.Functions
        .SelectMany(function => FunctionCatalog.OutputsOf(function).Select(output => output.Connection).Append((function.Trigger as QueueTriggerAttribute)?.Connection))
        .OfType<string>().Distinct();
}
