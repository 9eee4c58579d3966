using Pipeline.Core.Figures;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Figures;

/// <summary>
/// Sets of 120 pairs that were written apart from the check, and first judged by it before anything was mended by them; the
/// README says with what result. Half are faithful, half have one planted error. A set must never again be judged worse
/// than the figure check promises.
/// </summary>
public sealed class UnseenPairsTests
{
    private const int LeastRight = 114;
    private const int MostFalseAlarms = 2;

    public static TheoryData<string> Sets => [.. Directory.GetFiles(Folder, "*.tsv").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "tests", "Pipeline.Core.Tests", "Figures", "Unseen");

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_set_is_judged_as_well_as_the_check_promises(string set)
    {
        var judged = File.ReadLines(Path.Combine(Folder, set)).Skip(1).Select(line => line.Split('\t'))
            .Select(cells => (Id: cells[0], IsSame: cells[3] == "same", IsSwap: cells[4].StartsWith("swap", StringComparison.Ordinal), IsOk: FigureCheck.Compare(cells[1], cells[2]).Outcome is FigureOutcome.Ok))
            .ToList();

        Assert.Equal((120, 60), (judged.Count, judged.Count(pair => pair.IsSame)));
        Assert.InRange(judged.Count(pair => pair.IsSame == pair.IsOk), LeastRight, judged.Count);
        Assert.InRange(judged.Count(pair => pair.IsSame && !pair.IsOk), 0, MostFalseAlarms);
        Assert.Empty(judged.Where(pair => pair.IsSwap && pair.IsOk).Select(pair => pair.Id));
    }
}
