using static Pipeline.Core.Model.Generation;
using static Pipeline.Core.Model.TableKind;

namespace Pipeline.Core.Rendering.KeyFigures;

/// <summary>
/// Which figures of the statutory tables are key figures: the one list of them, by the row and column ids of the forms. A form
/// that does not count something has no such figure; columns of different forms are never taken for one another.
/// </summary>
internal static class KeyFigureForms
{
    /// <summary>The figures shown large.</summary>
    public static IReadOnlyList<KeyFigure> Headlines { get; } =
    [
        new(Applications, KeyFigurePhrases.NewlyReceived, "r1.total"),
        new(Applications, KeyFigurePhrases.CarriedOver, "r2.total"),
        new(ReviewLitigation, KeyFigurePhrases.Reconsiderations, "reconsideration.total"),
        new(ReviewLitigation, KeyFigurePhrases.Lawsuits, "litigation_direct.total", "litigation_after.total"),
        new(ProactiveDisclosure, KeyFigurePhrases.RulesInForce, "a20_1.rules.in_force") { Only = Form2021 },
        new(ProactiveDisclosure, KeyFigurePhrases.NormativeInForce, "a20_1.normative.in_force") { Only = Form2021 },
        new(ProactiveDisclosure, KeyFigurePhrases.RulesDisclosed, "a20_1.rules.total_disclosed") { Only = Form2019 },
        new(ProactiveDisclosure, KeyFigurePhrases.NormativeDisclosed, "a20_1.normative.total_disclosed") { Only = Form2019 },
        new(Statistics, KeyFigurePhrases.ItemsDisclosed, "p1_1.value"),
        new(Statistics, KeyFigurePhrases.Received, "p3_1.value"),
        new(Statistics, KeyFigurePhrases.Concluded, "p3_2.value"),
        new(Statistics, KeyFigurePhrases.Reconsiderations, "p4.value"),
        new(Statistics, KeyFigurePhrases.Lawsuits, "p5.value"),
    ];

    /// <summary>The charts.</summary>
    public static IReadOnlyList<KeyFigureChart> Charts { get; } =
    [
        new(KeyFigurePhrases.Ended,
            new(Applications, KeyFigurePhrases.Disclosed, "r3_1.total"),
            new(Applications, KeyFigurePhrases.PartiallyDisclosed, "r3_2.total"),
            new(Applications, KeyFigurePhrases.NotDisclosed, Totals("r3_3_", 8)),
            new(Applications, KeyFigurePhrases.UnableToProvide, Totals("r3_4_", 3)),
            new(Applications, KeyFigurePhrases.NotProcessed, Totals("r3_5_", 5)),
            new(Applications, KeyFigurePhrases.OtherwiseHandled, Totals("r3_6_", 3)) { Only = Form2021 },
            new(Applications, KeyFigurePhrases.OtherwiseHandled, "r3_6.total") { Only = Form2019 },
            new(Applications, KeyFigurePhrases.CarriedForward, "r4.total"),
            new(Statistics, KeyFigurePhrases.DisclosedBefore, "p3_3_1.value"),
            new(Statistics, KeyFigurePhrases.Disclosed, "p3_3_2.value"),
            new(Statistics, KeyFigurePhrases.PartiallyDisclosed, "p3_3_3.value"),
            new(Statistics, KeyFigurePhrases.NotDisclosed, "p3_3_4.value"),
            new(Statistics, KeyFigurePhrases.OfAnotherAgency, "p3_3_5.value"),
            new(Statistics, KeyFigurePhrases.NotExisting, "p3_3_6.value"),
            new(Statistics, KeyFigurePhrases.ToBeAmended, "p3_3_7.value"),
            new(Statistics, KeyFigurePhrases.OtherChannel, "p3_3_8.value")),
        new(KeyFigurePhrases.Reconsiderations,
            new(ReviewLitigation, KeyFigurePhrases.Upheld, "reconsideration.upheld"),
            new(ReviewLitigation, KeyFigurePhrases.Corrected, "reconsideration.corrected"),
            new(ReviewLitigation, KeyFigurePhrases.OtherResults, "reconsideration.other"),
            new(ReviewLitigation, KeyFigurePhrases.Pending, "reconsideration.pending"),
            new(Statistics, KeyFigurePhrases.Upheld, "p4_1.value"),
            new(Statistics, KeyFigurePhrases.Corrected, "p4_2.value"),
            new(Statistics, KeyFigurePhrases.OtherResults, "p4_3.value")),
        new(KeyFigurePhrases.Lawsuits,
            new(ReviewLitigation, KeyFigurePhrases.Upheld, "litigation_direct.upheld", "litigation_after.upheld"),
            new(ReviewLitigation, KeyFigurePhrases.Corrected, "litigation_direct.corrected", "litigation_after.corrected"),
            new(ReviewLitigation, KeyFigurePhrases.OtherResults, "litigation_direct.other", "litigation_after.other"),
            new(ReviewLitigation, KeyFigurePhrases.Pending, "litigation_direct.pending", "litigation_after.pending"),
            new(Statistics, KeyFigurePhrases.Upheld, "p5_1.value"),
            new(Statistics, KeyFigurePhrases.Corrected, "p5_2.value"),
            new(Statistics, KeyFigurePhrases.OtherResults, "p5_3.value")),
    ];

    /// <summary>The totals of the rows of one group, numbered from 1: the form prints none for the group itself.</summary>
    private static string[] Totals(string group, int rows) => [.. Enumerable.Range(1, rows).Select(row => $"{group}{row}.total")];
}
