using System.Text.RegularExpressions;
using Pipeline.Core.Tests.Kit;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Checks;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>The files of the template fit together, and what others read of a deployment is there.</summary>
public sealed partial class ModuleTests
{
    /// <summary>Who reads outputs of a deployment: the runbook, the workflows, the smoke script, and the Azure Developer CLI's file.</summary>
    private static readonly string[] Readers = ["infra/README.md", "infra/smoke.sh", "azure.yaml", ".github/workflows/ci.yml", ".github/workflows/deploy.yml"];

    [Fact]
    public void Every_file_is_needed() =>
        Assert.Equal(Infra.Template.Files.Select(file => file.Path), ModuleCheck.Needed(Infra.Template).Order(StringComparer.Ordinal));

    [Fact]
    public void A_module_is_given_all_it_needs_and_nothing_it_does_not_know() => Assert.Empty(ModuleCheck.Faults(Infra.Template));

    [Fact]
    public void A_parameter_renamed_in_a_module_alone_is_found() => Assert.Equal(
        ["topicIds is not given.", "modules/alerts.bicep has no parameter topicId."],
        ModuleCheck.Faults(new(Infra.Sources.Change("modules/alerts.bicep", "param topicId string", "param topicIds string"))).Select(fault => fault.Split(": ", 2)[1]));

    [Fact]
    public void Every_output_that_somebody_reads_is_given()
    {
        var read = Readers.SelectMany(reader => OutputOf.Matches(File.ReadAllText(Repository.At(reader.Split('/'))))).Select(match => match.Groups["name"].Value);

        Assert.Subset(read.ToHashSet(), new HashSet<string> { "functionAppName", "workspaceId" });
        Assert.Empty(read.Except(Infra.Template[Template.Main].Outputs.Select(output => output.Name)));
    }

    [Fact]
    public void Every_text_that_is_loaded_is_there() => Assert.Empty(
        from file in Infra.Template.Files
        from path in LoadedBy(file)
        where !Infra.Sources.Files.ContainsKey(path)
        select $"{file.Path}: {path}");

    private static IEnumerable<string> LoadedBy(BicepFile file) =>
        LoadOf.Matches(Infra.Sources.Files[file.Path]).Select(match => Sources.Resolve(file.Path, match.Groups["path"].Value));

    /// <summary>An output as commands name it: <c>properties.outputs.siteAddress.value</c>, <c>.siteAddress.value</c>, and in the runbook <c>$(output siteAddress)</c>.</summary>
    [GeneratedRegex(@"(?<=\.)(?<name>[a-z]\w*)\.value\b|\$\(output (?<name>\w+)\)")]
    private static partial Regex OutputOf { get; }

    [GeneratedRegex(@"\bloadTextContent\('(?<path>[^']+)'\)")]
    private static partial Regex LoadOf { get; }
}
