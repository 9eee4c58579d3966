using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Infrastructure.Tests.Kit;

/// <summary>What the query language's own service finds in a query, bound against the tables of tests/kql.</summary>
/// <param name="Faults">What is wrong with it.</param>
/// <param name="Comparisons">What it compares with words.</param>
/// <param name="Patterns">What it parses messages with.</param>
internal sealed record QueryReading(IReadOnlyList<QueryFault> Faults, IReadOnlyList<Comparison> Comparisons, IReadOnlyList<IReadOnlyList<PatternPart>> Patterns)
{
    /// <summary>The words that a column of a table is compared with.</summary>
    public IEnumerable<string> WordsOf(string table, string column) =>
        Comparisons.Where(comparison => comparison.Table == table && comparison.Column == column).SelectMany(comparison => comparison.Words);
}

/// <summary>Something the service does not accept.</summary>
/// <param name="Line">Where, from 1.</param>
/// <param name="Message">What.</param>
internal sealed record QueryFault(int Line, string Message);

/// <summary>A comparison with words.</summary>
/// <param name="Table">The table whose column it is, if it is one's.</param>
/// <param name="Column">The column, or the last step of a path into it.</param>
/// <param name="Words">The words.</param>
internal sealed record Comparison(string? Table, string Column, IReadOnlyList<string> Words);

/// <summary>A part of a pattern: a text, anything, or a column of a type.</summary>
/// <param name="Text">The text.</param>
/// <param name="Any">True for anything.</param>
/// <param name="Type">The column's type.</param>
internal sealed record PatternPart(string? Text, bool Any, string? Type);

/// <summary>Has queries read by the service, which runs on Node.js.</summary>
internal static class QueryReader
{
    public static async Task<IReadOnlyDictionary<string, QueryReading>> ReadAsync(IReadOnlyDictionary<string, string> queries)
    {
        var installed = await new NodePackage("kql").EnsureAsync(CancellationToken.None);
        using var node = NodePackage.Start(new ProcessStartInfo("node", [Repository.At("tests", "kql", "read.cjs"), installed, Repository.At("tests", "kql", "tables.json")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        await JsonSerializer.SerializeAsync(node.StandardInput.BaseStream, queries, QueryJson.Default.IReadOnlyDictionaryStringString);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        return JsonSerializer.Deserialize(await output is { Length: > 0 } json ? json : throw new InvalidOperationException(await errors), QueryJson.Default.IReadOnlyDictionaryStringQueryReading)
            ?? throw new InvalidOperationException("The service said nothing.");
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, QueryReading>))]
internal sealed partial class QueryJson : JsonSerializerContext;
