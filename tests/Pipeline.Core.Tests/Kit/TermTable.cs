namespace Pipeline.Core.Tests.Kit;

/// <summary>
/// Texts with the terms they are found by, <c>Search/terms.tsv</c>. The index and the script of the search page are both held
/// against it: what one of them reads otherwise than the other is in the index and never found.
/// </summary>
internal static class TermTable
{
    /// <summary>Each text, and its terms with spaces between.</summary>
    public static IReadOnlyList<(string Text, string Terms)> Rows { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "Pipeline.Core.Tests", "Search", "terms.tsv")).Skip(1).Select(line => line.Split('\t')).Select(row => (row[0], row[1])),
    ];
}
