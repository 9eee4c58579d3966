using Pipeline.Core.Tests.Kit;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>Whoever is woken by an alarm finds a paragraph of its name, and commands that can be pasted.</summary>
public sealed class RunbookTests
{
    private const string Queries = "queries/alerts/";

    private static Runbook Ours => new(File.ReadAllText(Repository.At("infra", "README.md")));

    public static TheoryData<string> Alarms { get; } = [.. AlarmsIn("main.prod.bicepparam").Select(NameOf)];

    [Theory]
    [MemberData(nameof(Alarms))]
    public void An_alarm_has_a_heading_in_the_runbook(string name) => Assert.True(Ours.HasHeadingOf(name), $"infra/README.md has no heading \"{name}\".");

    [Fact]
    public void An_alarm_says_where_in_the_runbook_to_look() => Assert.All(
        AlarmsIn("main.prod.bicepparam").Where(alarm => alarm.Type.StartsWith("Microsoft.Insights/", StringComparison.Ordinal)),
        alarm => Assert.Contains($"infra/README.md, \"{NameOf(alarm)}\"", alarm.Body.At("properties", "description").AsText, StringComparison.Ordinal));

    [Fact]
    public void An_alarm_that_asks_the_log_asks_what_the_file_of_its_name_asks_and_no_file_is_left_over()
    {
        var rules = AlarmsIn("main.dev.bicepparam").Where(alarm => alarm.Type == "Microsoft.Insights/scheduledQueryRules")
            .Select(rule => (Path: $"{Queries}{NameOf(rule)}.kql", Query: Assert.Single(rule.Body.At("properties", "criteria", "allOf").Items).At("query").AsText));

        Assert.Equal(
            Infra.Sources.Files.Where(file => file.Key.StartsWith(Queries, StringComparison.Ordinal)).Select(file => (file.Key, (string?)file.Value)),
            rules.OrderBy(rule => rule.Path, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_file_that_a_command_of_the_runbook_names_is_there()
    {
        var named = Ours.Paths.ToList();

        Assert.NotEmpty(named);
        Assert.All(named, path => Assert.True(Path.Exists(Repository.At(path.Split('/'))), path));
    }

    [Fact]
    public void Headings_and_commands_are_told_from_what_looks_like_them()
    {
        var runbook = new Runbook("""
            ## `given-up`: what to do
            Not a heading: queue-age. See infra/nothing.kql.
            ```bash
            # poison-left
            az deployment group create -g "$GROUP" --parameters infra/main.dev.bicepparam --out "$PWD/src/no" > infra/logs/<name>.txt
            bash ./infra/smoke.sh; zip -r ../x.zip ../tests/run.sh
            ```
            """);

        Assert.Equal((true, false, false, false), (runbook.HasHeadingOf("given-up"), runbook.HasHeadingOf("given"), runbook.HasHeadingOf("queue-age"), runbook.HasHeadingOf("poison-left")));
        Assert.Equal(["infra/main.dev.bicepparam", "./infra/smoke.sh"], runbook.Paths);
    }

    /// <summary>Everything in the template that rings.</summary>
    private static IEnumerable<DeployedResource> AlarmsIn(string environment)
    {
        var deployment = Infra.In(environment);
        return ((string[])["Microsoft.Insights/scheduledQueryRules", "Microsoft.Insights/metricAlerts", "Microsoft.Consumption/budgets"]).SelectMany(deployment.Made);
    }

    /// <summary>A resource is called by what it is, then by the deployment it belongs to.</summary>
    private static string NameOf(DeployedResource alarm) => alarm.Name.Split("-pipeline-")[0];
}
