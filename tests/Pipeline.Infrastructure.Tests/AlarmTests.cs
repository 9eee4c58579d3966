using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>Whoever is woken by an alarm finds a paragraph of its name, and the query that made it ring.</summary>
public sealed class AlarmTests(QueryTests.Ours ours) : IClassFixture<QueryTests.Ours>
{
    private const string Budget = "Microsoft.Consumption/budgets";
    private const string Rule = "Microsoft.Insights/scheduledQueryRules";

    /// <summary>Everything that rings; production leaves nothing out.</summary>
    private static readonly IReadOnlyList<DeployedResource> Alarms =
        [.. ((string[])[Rule, "Microsoft.Insights/metricAlerts", Budget]).SelectMany(Infra.Production.Made)];

    [Fact]
    public void Every_alarm_has_a_paragraph_of_its_name_in_the_runbook_and_every_such_paragraph_an_alarm()
    {
        var paragraphs = new Runbook(File.ReadAllText(Repository.At("infra", "README.md"))).SectionsBelow("Alarms").ToList();

        Assert.Equal(Alarms.Select(NameOf).Order(StringComparer.Ordinal), paragraphs.Select(paragraph => paragraph.Heading).Order(StringComparer.Ordinal));
        Assert.All(paragraphs, paragraph => Assert.NotEmpty(paragraph.Text));
    }

    [Fact]
    public void An_alarm_says_where_in_the_runbook_to_look() => Assert.All(
        Alarms.Where(alarm => alarm.Type.StartsWith("Microsoft.Insights/", StringComparison.Ordinal)),
        alarm => Assert.Contains($"infra/README.md, \"{NameOf(alarm)}\"", alarm.Body.At("properties", "description").AsText, StringComparison.Ordinal));

    [Fact]
    public void An_alarm_of_the_log_asks_what_the_file_of_its_name_asks_and_no_file_is_left_over() => Assert.Equal(
        Infra.QueriesOfAlarms.Select(path => (path, (string?)Infra.Queries[path])).Order(),
        Alarms.Where(alarm => alarm.Type == Rule).Select(rule => ($"queries/alerts/{NameOf(rule)}.kql", QueryOf(rule))).Order());

    [Theory]
    [InlineData("poison-left")]
    [InlineData("queue-age")]
    public void An_alarm_about_queues_leaves_none_out(string alarm) =>
        Assert.DoesNotContain(QueueNames.All, queue => Infra.Queries[$"queries/alerts/{alarm}.kql"].Contains($"\"{queue}", StringComparison.Ordinal));

    [Theory]
    [InlineData("queries/alerts/given-up.kql")]
    [InlineData("queries/poison.kql")]
    public void Whatever_is_given_up_is_asked_for(string file) => Assert.Equal(
        LogEvents.Messages.Where(line => line.Value.Contains("was given up", StringComparison.Ordinal)).Select(line => line.Key).Order(StringComparer.Ordinal),
        ours.Readings[file].WordsOf("AppTraces", "EventName").Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_budget_is_told_at_half_at_four_fifths_and_at_all_of_it() => Assert.Equal(
        [("actual-50", "50"), ("actual-80", "80"), ("actual-100", "100")],
        Assert.Single(Infra.Production.Made(Budget)).Body.At("properties", "notifications").Properties.Select(told => (told.Key, told.Value.At("threshold").AsText)));

    private static string? QueryOf(DeployedResource rule) => Assert.Single(rule.Body.At("properties", "criteria", "allOf").Items).At("query").AsText;

    /// <summary>A resource is called by what it is, then by the deployment it belongs to.</summary>
    private static string NameOf(DeployedResource alarm) => alarm.Name.Split("-pipeline-")[0];
}
