using Pipeline.Core.Tests.Kit;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>Whoever is woken by an alarm finds a paragraph of its name, and the query that made it ring.</summary>
public sealed class AlarmTests
{
    /// <summary>Where the queries of alarms lie.</summary>
    public const string Queries = "queries/alerts/";

    private const string Rule = "Microsoft.Insights/scheduledQueryRules";

    /// <summary>Everything that rings; production leaves nothing out.</summary>
    private static readonly IReadOnlyList<DeployedResource> Alarms =
        [.. ((string[])[Rule, "Microsoft.Insights/metricAlerts", "Microsoft.Consumption/budgets"]).SelectMany(Infra.In("main.prod.bicepparam").Made)];

    [Fact]
    public void Every_alarm_has_a_paragraph_of_its_name_in_the_runbook_and_every_such_paragraph_an_alarm()
    {
        var runbook = new Runbook(File.ReadAllText(Repository.At("infra", "README.md")));

        Assert.Equal(Alarms.Select(NameOf).Order(StringComparer.Ordinal), runbook.Sections(3).Select(section => section.Heading).Order(StringComparer.Ordinal));
        Assert.All(runbook.Sections(3), section => Assert.NotEmpty(section.Text));
    }

    [Fact]
    public void An_alarm_says_where_in_the_runbook_to_look() => Assert.All(
        Alarms.Where(alarm => alarm.Type.StartsWith("Microsoft.Insights/", StringComparison.Ordinal)),
        alarm => Assert.Contains($"infra/README.md, \"{NameOf(alarm)}\"", alarm.Body.At("properties", "description").AsText, StringComparison.Ordinal));

    [Fact]
    public void An_alarm_of_the_log_asks_what_the_file_of_its_name_asks_and_no_file_is_left_over() => Assert.Equal(
        Infra.Sources.Files.Where(file => file.Key.StartsWith(Queries, StringComparison.Ordinal)).Select(file => (file.Key, (string?)file.Value)),
        Alarms.Where(alarm => alarm.Type == Rule).Select(rule => ($"{Queries}{NameOf(rule)}.kql", QueryOf(rule))).OrderBy(rule => rule.Item1, StringComparer.Ordinal));

    private static string? QueryOf(DeployedResource rule) => Assert.Single(rule.Body.At("properties", "criteria", "allOf").Items).At("query").AsText;

    /// <summary>A resource is called by what it is, then by the deployment it belongs to.</summary>
    private static string NameOf(DeployedResource alarm) => alarm.Name.Split("-pipeline-")[0];
}
