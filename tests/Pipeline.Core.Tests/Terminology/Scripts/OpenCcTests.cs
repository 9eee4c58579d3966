using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Pipeline.Core.Terminology.Scripts;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Terminology.Scripts;

public sealed partial class OpenCcTests
{
    private static readonly string Tables = Repository.At("src", "Pipeline.Core", "Terminology", "Scripts", "opencc");

    [CasesTheory]
    [InlineData("tw2s")]
    [InlineData("t2s")]
    public void Every_case_of_OpenCC_itself_holds(string configuration)
    {
        var conversion = ScriptConversion.Load(configuration);
        var cases = Cases(Path.Combine(CasesTheoryAttribute.Folder, "testcases.json"), configuration);

        var failures = cases.Where(one => conversion.Convert(one.Input) != one.Expected).Select(one => $"{one.Input}: {conversion.Convert(one.Input)}, not {one.Expected}").ToList();

        Assert.NotEmpty(cases);
        Assert.True(failures.Count == 0, $"{cases.Count - failures.Count} of {cases.Count} hold.\n{string.Join('\n', failures)}");
    }

    [Fact]
    public void The_tables_are_the_ones_the_notice_names()
    {
        var named = NoticeRow().Matches(File.ReadAllText(Path.Combine(Tables, "THIRD-PARTY-NOTICES.md"))).ToDictionary(row => row.Groups["file"].Value, row => row.Groups["hash"].Value);

        Assert.Equal(Directory.GetFiles(Tables).Select(Path.GetFileName).Where(name => name != "THIRD-PARTY-NOTICES.md").Order(), named.Keys.Order());
        Assert.All(named, row => Assert.Equal(row.Value, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Tables, row.Key))))));
    }

    private static List<(string Input, string Expected)> Cases(string path, string configuration)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(path), new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return [.. from one in file.RootElement.GetProperty("cases").EnumerateArray()
            where one.GetProperty("expected").TryGetProperty(configuration, out _)
            select (one.GetProperty("input").GetString() ?? "", one.GetProperty("expected").GetProperty(configuration).GetString() ?? "")];
    }

    [GeneratedRegex(@"^\| (?<file>\S+) \| `(?<hash>[0-9a-f]{64})` \|$", RegexOptions.Multiline)]
    private static partial Regex NoticeRow();

    /// <summary>Runs where <c>OPENCC_CASES</c> names the folder of OpenCC's <c>testcases.json</c>.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class CasesTheoryAttribute : TheoryAttribute
    {
        public CasesTheoryAttribute() => Skip = Folder.Length > 0 ? null : "OPENCC_CASES names no folder with OpenCC's testcases.json.";

        public static string Folder { get; } = Environment.GetEnvironmentVariable("OPENCC_CASES") ?? "";
    }
}
