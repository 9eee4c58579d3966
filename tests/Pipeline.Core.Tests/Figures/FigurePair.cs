using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Figures;

/// <summary>A row of <c>pairs.tsv</c>: a faithful translation, or the same with one planted error.</summary>
internal sealed record FigurePair(string Id, string Chinese, string English, bool IsFaithful, string Planted, string Why)
{
    /// <summary>Every row.</summary>
    public static IReadOnlyList<FigurePair> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "Pipeline.Core.Tests", "Figures", "pairs.tsv")).Skip(1)
            .Select(line => line.Split('\t')).Select(cells => new FigurePair(cells[0], cells[1], cells[2], cells[3] == "ok", cells[4], cells[5])),
    ];
}
