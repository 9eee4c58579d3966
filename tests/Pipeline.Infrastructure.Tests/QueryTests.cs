using System.Text.RegularExpressions;
using Pipeline.Functions.Tests.Kit;
using Pipeline.Infrastructure.Tests.Kit;

namespace Pipeline.Infrastructure.Tests;

/// <summary>The queries of operators and alarms ask for what there is: tables, columns, events, wordings, functions.</summary>
public sealed class QueryTests(QueryTests.Ours ours) : IClassFixture<QueryTests.Ours>
{
    public static TheoryData<string> Files { get; } = [.. Infra.Queries.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_query_is_accepted_by_the_language_and_names_only_tables_and_columns_there_are(string file) => Assert.Empty(ours.Readings[file].Faults);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_event_it_asks_for_is_one_the_app_writes(string file) =>
        Assert.Empty(ours.Readings[file].WordsOf("AppTraces", "EventName").Except(LogEvents.Messages.Keys));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_function_it_asks_for_is_one_of_the_app(string file) => Assert.Empty(
        ours.Readings[file].WordsOf("AppTraces", "OperationName").Concat(ours.Readings[file].WordsOf("AppRequests", "OperationName")).Concat(ours.Readings[file].WordsOf("AppRequests", "Name"))
            .Except(FunctionCatalog.Functions.Select(function => function.Name)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_message_it_takes_apart_is_worded_so_by_an_event_it_asks_for(string file) => Assert.Empty(Misfits(ours.Readings[file]));

    [Fact]
    public async Task A_slip_is_found() => Assert.Equal(
        [
            "1: The name 'Mesage' does not refer to any known column, table, variable or function.",
            "2: The name 'AppTrace' does not refer to any known table, tabular variable or function.",
            "1: The expression must have the type bool.",
        ],
        (await ReadAsync("AppTraces | where Mesage == 'x'", "// Two lines.\nAppTrace | count", "AppTraces | where Message = 'x'"))
            .SelectMany(reading => reading.Faults).Select(fault => $"{fault.Line}: {fault.Message}"));

    [Fact]
    public async Task A_wording_that_changed_is_found()
    {
        string[] patterns =
        [
            """ "Upload " Path " (" ETag ") was rejected: " Codes """, """ * " was rejected: " Codes """,
            """ "Upload " Path " was declined: " Codes """, """ "Upload " Path: long " (" ETag ") was rejected: " Codes """,
        ];

        var readings = await ReadAsync([.. patterns.Select(pattern => $"AppTraces | where tostring(Properties.EventName) == 'Refused' | parse Message with {pattern}")]);

        Assert.Equal([true, true, false, false], readings.Select(reading => !Misfits(reading).Any()));
    }

    [Fact]
    public async Task Events_and_functions_are_found_by_whatever_name_a_query_gives_them()
    {
        var reading = Assert.Single(await ReadAsync("AppTraces | extend Event = tostring(Properties['EventName']), Function = OperationName | where Event in ('One', 'Two') and Function != 'Three'"));

        Assert.Equal(["One", "Two"], reading.WordsOf("AppTraces", "EventName"));
        Assert.Equal(["Three"], reading.WordsOf("AppTraces", "OperationName"));
    }

    private static IEnumerable<string> Misfits(QueryReading reading)
    {
        var messages = reading.WordsOf("AppTraces", "EventName").Select(name => LogEvents.Messages.GetValueOrDefault(name, "")).ToList();
        return reading.Patterns.Select(parts => string.Concat(parts.Select(Expected))).Where(pattern => !messages.Exists(message => Regex.IsMatch(message, $"^{pattern}$")));
    }

    private static string Expected(PatternPart part) => part switch
    {
        { Text: { } text } => Regex.Escape(text),
        { Type: "long" or "int" } => @"-?\d+",
        _ => ".*",
    };

    private static async Task<IEnumerable<QueryReading>> ReadAsync(params string[] queries) =>
        (await QueryReader.ReadAsync(queries.Index().ToDictionary(query => $"{query.Index}", query => query.Item))).Values;

    /// <summary>The queries of the repository, read once.</summary>
    public sealed class Ours : IAsyncLifetime
    {
        internal IReadOnlyDictionary<string, QueryReading> Readings { get; private set; } = new Dictionary<string, QueryReading>();

        public async Task InitializeAsync() => Readings = await QueryReader.ReadAsync(Infra.Queries);

        public Task DisposeAsync() => Task.CompletedTask;
    }
}
