using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;
using Pipeline.Functions;
using Pipeline.Functions.Tests.Kit;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>What alarms and queries wait for does come: the timer often enough, the events loud enough, the functions in that order.</summary>
public sealed partial class ScheduleTests(QueryTests.Ours ours) : IClassFixture<QueryTests.Ours>
{
    private const string Silence = "app-silent";

    public static TheoryData<string> Files => QueryTests.Files;

    [Fact]
    public void The_timer_fires_three_times_before_its_silence_is_an_alarm()
    {
        var rule = Assert.Single(Infra.Production.Made("Microsoft.Insights/scheduledQueryRules"), rule => rule.Name.StartsWith(Silence, StringComparison.Ordinal));
        var window = XmlConvert.ToTimeSpan(rule.Body.At("properties", "windowSize").AsText ?? "");
        var asked = TimeSpan.FromMinutes(int.Parse(MinutesAgo.Match(Infra.Queries[$"queries/alerts/{Silence}.kql"]).Groups["minutes"].ValueSpan));

        Assert.Equal(window, asked);
        Assert.True(3 * TimeBetweenRuns() <= window, $"It fires every {TimeBetweenRuns()}, and the alarm waits for {window}.");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_event_that_is_asked_for_is_loud_enough_to_be_in_the_log(string file)
    {
        var heard = JsonDocument.Parse(File.ReadAllText(Repository.At("host.json"))).RootElement.GetProperty("logging").GetProperty("logLevel").GetProperty("default").GetString() ?? "";
        var levels = typeof(Log).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(method => method.IsDefined(typeof(LoggerMessageAttribute))).ToDictionary(method => method.Name, method => method.GetCustomAttribute<LoggerMessageAttribute>()?.Level);

        // The worker hands on nothing below Information, whatever the host would take.
        Assert.All(ours.Readings[file].WordsOf("AppTraces", "EventName"), name => Assert.True(levels[name] >= LogLevel.Information && levels[name] >= Enum.Parse<LogLevel>(heard), name));
    }

    [Fact]
    public void Requests_that_are_counted_go_to_containers_and_queues_there_are()
    {
        var query = Infra.Sources.Files["queries/deliveries.kql"];

        Assert.Equal([ContainerNames.DeadLetters, ContainerNames.Incoming, ContainerNames.Reviews], NamesIn(query, Containers));
        Assert.Equal([QueueNames.Extract, QueueNames.Review], NamesIn(query, Queues));
    }

    [Fact]
    public void A_report_that_left_a_stage_waits_for_the_one_that_takes_its_message()
    {
        var names = Quoted.Matches(Cases.Match(Infra.Sources.Files["queries/waiting.kql"]).Value).Select(word => word.Groups["word"].Value).ToList();
        var last = FunctionCatalog.Functions.Single(function => function.Queue == QueueNames.Publish).Name;

        Assert.Equal(5, names.Count);
        Assert.Equal([names[1], names[3], names[4]], ((string[])[names[0], names[2], last]).Select(NextAfter));
    }

    private static IEnumerable<string> NamesIn(string query, Regex reference) =>
        reference.Matches(query).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal);

    private static TimeSpan TimeBetweenRuns()
    {
        var timer = Assert.Single(FunctionCatalog.Functions.Select(function => function.Trigger).OfType<TimerTriggerAttribute>());
        var minutes = EveryMinutes.Match(timer.Schedule).Groups["minutes"];
        return minutes.Success ? TimeSpan.FromMinutes(int.Parse(minutes.ValueSpan)) : throw new InvalidOperationException($"'{timer.Schedule}' is not every so many minutes.");
    }

    private static string NextAfter(string name)
    {
        var queues = FunctionCatalog.OutputsOf(FunctionCatalog.Functions.Single(function => function.Name == name)).Select(output => output.QueueName);
        return Assert.Single(FunctionCatalog.Functions, function => function.Queue is { } queue && queues.Contains(queue)).Name;
    }

    [GeneratedRegex(@"^0 \*/(?<minutes>\d+) \* \* \* \*$")]
    private static partial Regex EveryMinutes { get; }

    [GeneratedRegex(@"ago\((?<minutes>\d+)m\)")]
    private static partial Regex MinutesAgo { get; }

    [GeneratedRegex("Container == \"(?<name>[^\"]+)\"")]
    private static partial Regex Containers { get; }

    [GeneratedRegex("Uri contains \"/(?<name>[^/\"]+)/messages\"")]
    private static partial Regex Queues { get; }

    [GeneratedRegex(@"\bcase\(.*\)")]
    private static partial Regex Cases { get; }

    [GeneratedRegex("\"(?<word>[^\"]+)\"")]
    private static partial Regex Quoted { get; }
}
