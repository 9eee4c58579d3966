namespace Pipeline.Core.Tests.Kit;

/// <summary>
/// Compares an output with the file that keeps it, under <c>expected/</c>. Run the tests with <c>UPDATE_EXPECTED=1</c>
/// to rewrite the files, then read the difference before committing it.
/// </summary>
internal static class Expected
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    /// <param name="name">The file, below <c>expected/</c> of the test project.</param>
    /// <param name="actual">The output.</param>
    /// <param name="project">The test project that keeps it.</param>
    public static void Matches(string name, string actual, string project = "Pipeline.Core.Tests")
    {
        var path = Path.Combine(Repository.Root, "tests", project, "expected", name);
        if (Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"expected/{name} does not exist; run the tests with UPDATE_EXPECTED=1 to write it.");
        var expected = File.ReadAllText(path);
        Assert.True(expected == actual, $"The output differs from expected/{name} {FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Min(left.Length, right.Length)).FirstOrDefault(i => left[i] != right[i], Math.Min(left.Length, right.Length));
        return $"from line {line + 1}:\n- {left.ElementAtOrDefault(line)}\n+ {right.ElementAtOrDefault(line)}";
    }
}
