using System.Text.RegularExpressions;
using Pipeline.Core.Tests.Kit;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>What GitHub runs refers to what there is, asks for no more than it needs, and does not hide a failure.</summary>
public sealed partial class WorkflowTests
{
    private const string Checks = "ci.yml";
    private const string Deployment = "deploy.yml";

    /// <summary>What a job may be allowed.</summary>
    private static readonly string[] Permissions = ["contents: read", "id-token: write", "actions: read"];

    public static TheoryData<string> Files { get; } = [Checks, Deployment];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_path_of_the_repository_it_names_is_there(string file)
    {
        var workflow = Workflow.Read(file);
        var paths = PathsOf(workflow).ToList();

        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.True(IsThere(path), path));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_step_that_reads_parameters_is_given_every_variable_they_ask_for(string file)
    {
        var steps = Workflow.Read(file).Steps.Where(step => step.ReadsParameters).ToList();

        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.Empty(Asked().Except(step.Variables.Keys)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_action_is_pinned_to_a_commit_and_says_its_version(string file) =>
        Assert.All(Uses.Matches(Workflow.Read(file).Text), use => Assert.Matches(@"^[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", use.Groups["action"].Value));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_job_may_do_no_more_than_it_must(string file)
    {
        var workflow = Workflow.Read(file);

        Assert.Equal(["contents: read"], PermissionsOf(workflow.Content));
        Assert.All(workflow.Jobs, job => Assert.Subset(Permissions.ToHashSet(), PermissionsOf(job).ToHashSet()));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_command_that_fails_ends_its_job_inside_a_pipe_too(string file)
    {
        var workflow = Workflow.Read(file);
        var parts = workflow.Jobs.Concat(workflow.Steps.Select(step => step.Content));

        Assert.Equal("bash", workflow.Content.At("defaults", "run", "shell").AsText);
        Assert.DoesNotContain(parts, part => part.Properties.Any(property => property.Key is "defaults" or "shell" or "continue-on-error"));
        Assert.DoesNotContain(workflow.Steps, step => step.Commands.Contains("|| true", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(".ci/run")]
    [InlineData("az bicep build --file infra/main.bicep")]
    [InlineData("az bicep lint --file infra/main.bicep")]
    [InlineData("for parameters in infra/main.*.bicepparam")]
    [InlineData("az bicep build-params --file \"$parameters\"")]
    [InlineData("shellcheck infra/smoke.sh")]
    public void A_change_is_checked_by(string command) =>
        Assert.Contains(Workflow.Read(Checks).Steps, step => step.Commands.Contains(command, StringComparison.Ordinal) && step.Content.At("if") is Value.Null);

    [Fact]
    public void One_can_deploy_to_each_environment_that_has_parameters_and_to_no_other() => Assert.Equal(
        Infra.Template.Environments.Select(environment => environment.Path),
        Workflow.Read(Deployment).ChoicesOf("environment").Order(StringComparer.Ordinal).Select(choice => $"main.{choice}.bicepparam"));

    [Fact]
    public void A_variable_of_the_parameters_is_the_one_of_its_name() => Assert.All(
        Workflow.Read(Deployment).Steps.Where(step => step.ReadsParameters),
        step => Assert.All(Asked(), name => Assert.Equal($"${{{{ vars.{name} }}}}", step.Variables[name])));

    [Fact]
    public void The_runbook_sets_every_variable_that_a_deployment_cannot_do_without()
    {
        var block = Assert.Single(Block.Matches(File.ReadAllText(Repository.At("infra", "README.md"))), block => block.Value.Contains("gh variable set", StringComparison.Ordinal)).Value;
        var needed = Needed.Matches(Workflow.Read(Deployment).Text).Select(variable => variable.Groups["name"].Value).ToHashSet();

        Assert.Superset(Asked().ToHashSet(), needed);
        Assert.All(needed, name => Assert.Contains($" {name}=\"", block, StringComparison.Ordinal));
    }

    [Fact]
    public void A_deployment_takes_outputs_of_the_template_and_uses_what_it_took()
    {
        var workflow = Workflow.Read(Deployment);
        var taken = Taken.Matches(Assert.Single(workflow.Steps, step => step.Content.At("id").AsText == "outputs").Commands);

        Assert.Subset(Infra.Template[Template.Main].Outputs.Select(output => output.Name).ToHashSet(), taken.Select(output => output.Groups["name"].Value).ToHashSet());
        Assert.Equal(
            taken.Select(output => output.Groups["as"].Value).Order(StringComparer.Ordinal),
            Used.Matches(workflow.Text).Select(output => output.Groups["as"].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Production_and_only_production_is_tested_without_a_report()
    {
        var test = Assert.Single(Workflow.Read(Deployment).Steps, step => step.Commands.Contains("infra/smoke.sh", StringComparison.Ordinal));

        Assert.Equal("${{ inputs.environment == 'prod' && '--receipt-only' || '' }}", test.Variables["HOW"]);
        Assert.EndsWith(" ${HOW:+\"$HOW\"}", test.Commands, StringComparison.Ordinal);
    }

    /// <summary>The words with a slash among commands and variables, for each choice of an environment; what is only made there left out.</summary>
    private static IEnumerable<string> PathsOf(Workflow workflow) =>
        from text in workflow.Steps.SelectMany(step => step.Variables.Values.Append(step.Commands)).Distinct()
        from environment in workflow.ChoicesOf("environment").DefaultIfEmpty("")
        from path in Word.Matches(text.Replace("${{ inputs.environment }}", environment, StringComparison.Ordinal)).Select(word => word.Value)
        where !path.StartsWith("artifacts/", StringComparison.Ordinal) && !path.StartsWith("../", StringComparison.Ordinal)
        select path;

    private static bool IsThere(string path) =>
        path.Split('/') is [.. var folders, var last] && Directory.Exists(Repository.At(folders)) && Directory.EnumerateFileSystemEntries(Repository.At(folders), last).Any();

    private static IEnumerable<string> PermissionsOf(Value part) => part.At("permissions").Properties.Select(permission => $"{permission.Key}: {permission.Value.AsText}");

    private static IEnumerable<string> Asked() => Infra.Template.Environments
        .SelectMany(environment => Variable.Matches(Infra.Sources.Files[environment.Path])).Select(variable => variable.Groups["name"].Value).Distinct();

    [GeneratedRegex(@"uses: (?<action>.+)$", RegexOptions.Multiline)]
    private static partial Regex Uses { get; }

    [GeneratedRegex(@"(?<![\w$}/])[\w.*-]+/[\w./*-]+")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"readEnvironmentVariable\('(?<name>\w+)'")]
    private static partial Regex Variable { get; }

    [GeneratedRegex(@"\$\{\{ vars\.(?<name>\w+) \}\}")]
    private static partial Regex Needed { get; }

    [GeneratedRegex(@"(?<as>\w+): \.(?<name>\w+)")]
    private static partial Regex Taken { get; }

    [GeneratedRegex(@"steps\.outputs\.outputs\.(?<as>\w+)")]
    private static partial Regex Used { get; }

    [GeneratedRegex(@"^```bash\n.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block { get; }
}
