using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Infrastructure.Tests.Kit;

/// <summary>Has queries read by the service, which runs on Node.js.</summary>
internal static class QueryReader
{
    /// <summary>What it finds in each of them, by the names they are given.</summary>
    public static async Task<IReadOnlyDictionary<string, QueryReading>> ReadAsync(IReadOnlyDictionary<string, string> queries)
    {
        var installed = await new NodePackage("kql").EnsureAsync(CancellationToken.None);
        string[] arguments = [Repository.At("tests", "kql", "read.cjs"), installed, Repository.At("tests", "kql", "tables.json")];
        using var node = NodePackage.Start(new ProcessStartInfo("node", arguments)
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
        var readings = node.ExitCode == 0 ? JsonSerializer.Deserialize(await output, QueryJson.Default.IReadOnlyDictionaryStringQueryReading) : null;
        return readings ?? throw new InvalidOperationException($"The service could not read the queries: {await errors}");
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, QueryReading>))]
internal sealed partial class QueryJson : JsonSerializerContext;
