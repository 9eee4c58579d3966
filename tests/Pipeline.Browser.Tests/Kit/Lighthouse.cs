using System.Text.Json;

namespace Pipeline.Browser.Tests.Kit;

/// <summary>Lighthouse as it comes: a phone of middling speed on a slow network, both simulated.</summary>
internal static class Lighthouse
{
    private static readonly string[] Categories = ["accessibility", "best-practices", "performance", "seo"];

    /// <summary>What it says of a page.</summary>
    public static async Task<LighthouseReport> JudgeAsync(string address)
    {
        string[] flags = ["--headless=new", .. Chromium.Arguments];
        var lighthouse = await Tool.RunAsync(
            "node",
            [
                await Tool.FileAsync("lighthouse", "cli", "index.js"), address, "--quiet", "--output=json", "--no-enable-error-reporting",
                $"--only-categories={string.Join(',', Categories)}", $"--chrome-flags={string.Join(' ', flags)}",
            ],
            "Lighthouse needs Node.js 20 or later on the PATH.");
        return lighthouse.Output.Length > 0 ? Read(lighthouse.Output) : throw new InvalidOperationException($"Lighthouse judged nothing: {lighthouse.Errors}");
    }

    private static LighthouseReport Read(string output)
    {
        using var json = JsonDocument.Parse(output);
        var audits = json.RootElement.GetProperty("audits");
        var categories = json.RootElement.GetProperty("categories");
        return new(
            Categories.ToDictionary(name => name, name => (int)Math.Round(100 * ScoreOf(categories.GetProperty(name)))),
            [.. Categories.SelectMany(name => categories.GetProperty(name).GetProperty("auditRefs").EnumerateArray())
                .Where(audit => audit.GetProperty("weight").GetDouble() > 0)
                .Select(audit => audits.GetProperty(audit.GetProperty("id").GetString() ?? ""))
                .Where(audit => audit.GetProperty("score").ValueKind == JsonValueKind.Number && ScoreOf(audit) < 1)
                .Select(audit => $"{audit.GetProperty("id").GetString()}: {audit.GetProperty("title").GetString()}")]);
    }

    private static double ScoreOf(JsonElement judged) => judged.GetProperty("score") is { ValueKind: JsonValueKind.Number } score ? score.GetDouble() : 0;
}

/// <summary>What Lighthouse says of a page.</summary>
/// <param name="Scores">0 to 100, by category.</param>
/// <param name="Faults">The audits that cost points.</param>
internal sealed record LighthouseReport(IReadOnlyDictionary<string, int> Scores, IReadOnlyList<string> Faults);
