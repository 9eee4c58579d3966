using System.Text.Json;
using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;
using Pipeline.Functions.Tests.Kit;
using Pipeline.Infrastructure.Tests.Bicep;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>The runbook calls things what template and code call them.</summary>
public sealed partial class RunbookNameTests
{
    /// <summary>Properties of Azure that look like names of ours.</summary>
    private static readonly string[] NamesOfAzure = ["deadLetterReason", "staticWebsite"];

    /// <summary>What `agencies.json` says of an agency.</summary>
    private static readonly IEnumerable<string> FieldsOfTheRegistry =
        typeof(Agency).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    private static readonly string Text = File.ReadAllText(Repository.At("infra", "README.md"));
    private static readonly BicepFile Main = Infra.Template[Template.Main];
    private static readonly string[] Outputs = [.. Main.Outputs.Select(output => output.Name)];

    [Fact]
    public void What_looks_like_a_parameter_an_output_or_a_field_of_the_registry_is_one() =>
        AssertKnown([.. Main.Parameters.Select(parameter => parameter.Name), .. Outputs, .. FieldsOfTheRegistry, .. NamesOfAzure], Camel);

    [Fact]
    public void An_output_that_a_command_takes_is_one_of_the_template() => AssertKnown(Outputs, Output);

    [Fact]
    public void A_setting_is_one_of_the_app() =>
        AssertKnown([.. Assert.Single(Infra.Production.Made("Microsoft.Web/sites/config")).Body.At("properties").Properties.Select(setting => setting.Key)], Setting);

    [Fact]
    public void A_queue_that_a_command_names_is_one() => AssertKnown(QueueNames.All, Queue);

    [Fact]
    public void A_container_that_a_command_names_is_one() => AssertKnown(ContainerNames.All, Container);

    [Fact]
    public void Every_container_has_a_row() => Assert.Equal(ContainerNames.All.Order(StringComparer.Ordinal), RowsBelow("container").Select(row => row[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_queue_has_a_row_with_the_functions_that_take_from_it() => Assert.Equal(
        QueueNames.All.Select(queue => (queue, TakerOf(queue), TakerOf(queue + QueueNames.PoisonSuffix))).Order(),
        RowsBelow("queue").Select(row => (row[0], row[2], row[3])).Order());

    [Fact]
    public void The_queues_that_are_driven_again_are_those_that_a_function_takes_from() => Assert.Equal(
        QueueNames.All.Where(queue => TakerOf(queue) != "nobody").Order(StringComparer.Ordinal),
        Assert.Single(QueuesInTurn.Matches(Text)).Groups["names"].Value.Split(' ').Order(StringComparer.Ordinal));

    [Fact]
    public void An_alarm_is_as_severe_as_it_is_said_to_be()
    {
        var alarms = Infra.Production.Resources.Where(resource => resource.Body.At("properties", "severity").AsText is not null)
            .ToDictionary(alarm => alarm.Name.Split("-pipeline-")[0], alarm => alarm.Body.At("properties", "severity").AsText);

        Assert.NotEmpty(alarms);
        Assert.Equal(
            alarms.OrderBy(alarm => alarm.Key, StringComparer.Ordinal),
            Severity.Matches(Text).ToDictionary(said => said.Groups["alarm"].Value, said => (string?)said.Groups["severity"].Value).OrderBy(said => said.Key, StringComparer.Ordinal));
    }

    private static void AssertKnown(IEnumerable<string> known, Regex reference)
    {
        var named = reference.Matches(Text).SelectMany(match => match.Groups["name"].Captures).Select(name => name.Value).ToHashSet();

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(known));
    }

    private static string TakerOf(string queue) => FunctionCatalog.Functions.SingleOrDefault(function => function.Queue == queue)?.Name ?? "nobody";

    /// <summary>The rows of the table whose first heading this is, cell by cell, without their backticks.</summary>
    private static IEnumerable<string[]> RowsBelow(string heading) => Text.Split('\n').SkipWhile(line => !line.StartsWith($"| {heading} |", StringComparison.Ordinal))
        .Skip(2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
        .Select(cells => Array.ConvertAll(cells, cell => cell.Trim('`')));

    [GeneratedRegex(@"`(?<name>[a-z]+[A-Z]\w*)(?: = [^`\n]+)?`")]
    private static partial Regex Camel { get; }

    [GeneratedRegex(@"\$\(output (?<name>\w+)\)|properties\.outputs\.(?<name>\w+)\.value|[Tt]he output `(?<name>\w+)`")]
    private static partial Regex Output { get; }

    [GeneratedRegex(@"`(?<name>[A-Z]\w+__\w+)`")]
    private static partial Regex Setting { get; }

    [GeneratedRegex(@"--queue-name (?<name>[a-z-]+)|[Tt]he queue `(?<name>[^`]+)`")]
    private static partial Regex Queue { get; }

    [GeneratedRegex(@"(?:--container-name|--source|CONTAINER=) ?'?(?<name>[$a-z]\w+)|for container in(?: '?(?<name>[$a-z]\w+)'?)+;|[Tt]he container `(?<name>[^`]+)`")]
    private static partial Regex Container { get; }

    [GeneratedRegex(@"^for queue in (?<names>.+); do$", RegexOptions.Multiline)]
    private static partial Regex QueuesInTurn { get; }

    [GeneratedRegex(@"^### (?<alarm>\S+)\n\nSeverity (?<severity>\d)\.", RegexOptions.Multiline)]
    private static partial Regex Severity { get; }
}
