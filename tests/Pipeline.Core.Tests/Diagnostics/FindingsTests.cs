using System.Text.RegularExpressions;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Diagnostics;

public sealed partial class FindingsTests
{
    private static readonly string Source = File.ReadAllText(Path.Combine(Repository.Root, "src", "Pipeline.Core", "Diagnostics", "Findings.cs"));

    public static TheoryData<string> Names => [.. Factory().Matches(Source).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_diagnostic_is_given_by_some_stage(string name)
    {
        var users = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("Findings.cs", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

        Assert.Contains(users, file => File.ReadAllText(file).Contains($"Findings.{name}(", StringComparison.Ordinal));
    }

    [Fact]
    public void Diagnostics_are_made_in_one_file_only()
    {
        var makers = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("new Diagnostic(", StringComparison.Ordinal) || File.ReadAllText(file).Contains("\"RPT", StringComparison.Ordinal));

        Assert.Equal(["Findings.cs"], makers.Select(Path.GetFileName));
    }

    [GeneratedRegex(@"public static Diagnostic (\w+)\(")]
    private static partial Regex Factory();
}
