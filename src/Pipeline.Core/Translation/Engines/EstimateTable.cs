using Pipeline.Core.Model;

namespace Pipeline.Core.Translation.Engines;

/// <summary>Sorts the segments of a report into classes.</summary>
internal static class EstimateTable
{
    /// <summary>The rows of all classes, in their order.</summary>
    public static IReadOnlyList<EstimateRow> Of(BilingualReport report, EnginePlan plan, Func<Segment, bool> isSimilar)
    {
        var fresh = plan.New.Select(text => text.Hash).ToHashSet();
        var waiting = plan.Unaffordable.Select(text => text.Hash).ToHashSet();
        var classes = report.Units
            .SelectMany(unit => unit.Segments.Select(segment => (Text: EngineText.Of(report, unit, segment), Segment: segment)))
            .Select(item => (Class: item.Text is { } text ? Pending(text, item.Segment) : Settled(item.Segment), Characters: (long)(item.Text?.Text ?? item.Segment.Source).Length))
            .ToLookup(item => item.Class, item => item.Characters);
        var counted = Enum.GetValues<EstimateClass>().Select(known => new EstimateRow(known, classes[known].Count(), classes[known].Sum())).ToList();
        return [.. counted.Select(row => row.Class is EstimateClass.Wordless ? WithTheRest(row, report.Report, counted.Sum(other => other.Characters)) : row)];

        EstimateClass Pending(EngineText text, Segment segment) =>
            fresh.Remove(text.Hash) ? isSimilar(segment) ? EstimateClass.Similar : EstimateClass.New
            : waiting.Remove(text.Hash) ? EstimateClass.Unaffordable
            : plan.Known.Contains(text.Hash) ? EstimateClass.Machine
            : EstimateClass.Repetition;
    }

    private static EstimateClass Settled(Segment segment) => segment.Origin switch
    {
        Origin.Human => EstimateClass.Human,
        Origin.Lexicon => EstimateClass.Lexicon,
        Origin.Memory when segment.IsAdapted => EstimateClass.Adapted,
        Origin.Memory => EstimateClass.Memory,
        Origin.Machine => EstimateClass.Machine,
        _ => EstimateClass.Wordless,
    };

    /// <summary>Cells of nothing but figures are no units, and numbers of headings and spaces no segments; they are text of the report all the same.</summary>
    private static EstimateRow WithTheRest(EstimateRow wordless, Report report, long counted) => wordless with
    {
        Segments = wordless.Segments + report.Tables.Sum(table => table.Cells.Cells.Count(cell => cell.Text.Length > 0 && !cell.Text.Any(char.IsLetter))),
        Characters = wordless.Characters + ReportSize.Of(report) - counted,
    };
}
