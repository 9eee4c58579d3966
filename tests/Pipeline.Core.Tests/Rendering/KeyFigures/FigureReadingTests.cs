using Pipeline.Core.Model;
using Pipeline.Core.Rendering.KeyFigures;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering.KeyFigures;

public sealed class FigureReadingTests
{
    private static readonly KeyFigure Received = new(TableKind.Applications, new("收到", "received"), "r1.total");
    private static readonly KeyFigure Refused = new(TableKind.Applications, new("不予", "refused"), "r3_3_1.total", "r3_3_2.total");

    public static TheoryData<Generation> Forms => [Generation.Form2019, Generation.Form2021];

    [Fact]
    public void A_figure_is_what_its_cell_says() =>
        Assert.Equal(new(678, null, 0, 1), Read(Received, ("r1.total", 678)));

    [Fact]
    public void Zero_is_a_figure() => Assert.Equal(0, Read(Received, ("r1.total", 0)).Whole);

    [Fact]
    public void A_cell_without_a_figure_is_missing_and_not_zero() => Assert.Equal((null, 1), (Read(Received, ("r1.total", null)).Value, Read(Received, ("r1.total", null)).Missing));

    [Fact]
    public void A_figure_of_several_cells_is_their_sum() => Assert.Equal(7, Read(Refused, ("r3_3_1.total", 5), ("r3_3_2.total", 2)).Whole);

    [Fact]
    public void A_sum_that_lacks_a_cell_is_known_in_part_alone() => Assert.Equal(
        ((decimal?)5, (decimal?)null, 1, 2),
        (Read(Refused, ("r3_3_1.total", 5)).Value, Read(Refused, ("r3_3_1.total", 5)).Whole, Read(Refused, ("r3_3_1.total", 5)).Missing, Read(Refused, ("r3_3_1.total", 5)).Parts));

    [Fact]
    public void A_total_that_its_rows_do_not_add_up_to_is_shown_as_it_is() =>
        Assert.Equal(99, Read(Received, ("r1.total", 99), ("r1.natural", 1)).Whole);

    [Fact]
    public void Cells_are_found_in_whichever_of_several_tables_has_them() => Assert.Equal(3, FigureReading.Of(
        new BilingualReportBuilder()
            .Figures(TableKind.ProactiveDisclosure, Generation.Form2021, ("a20_1.rules.issued", 1))
            .Figures(TableKind.ProactiveDisclosure, Generation.Form2021, ("a20_5.licensing.decisions", 3)).Build().Report,
        new(TableKind.ProactiveDisclosure, new("许可", "licensing"), "a20_5.licensing.decisions")).Whole);

    [Theory]
    [InlineData("22306", "22,306")]
    [InlineData("15208.46", "15,208.46")]
    [InlineData("25.10", "25.10")]
    [InlineData("0", "0")]
    public void Every_decimal_place_is_written_as_received(string value, string written) =>
        Assert.Equal(written, FigureReading.Write(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_cell_of_a_key_figure_is_a_cell_of_its_form(Generation form)
    {
        var figures = KeyFigureForms.Headlines.Concat(KeyFigureForms.Charts.SelectMany(chart => chart.Members)).Where(figure => figure.Only is null || figure.Only == form);

        Assert.All(figures, figure => Assert.Subset(StatutoryForms.Default.CellLabels(figure.Table, form).Keys.ToHashSet(), figure.Cells.ToHashSet()));
    }

    [Theory]
    [InlineData("r3_3_")]
    [InlineData("r3_4_")]
    [InlineData("r3_5_")]
    [InlineData("r3_6_")]
    public void The_rows_of_a_group_are_all_counted(string group) => Assert.Contains(
        KeyFigureForms.Charts[0].Members,
        figure => figure.Cells.ToHashSet().SetEquals(StatutoryForms.Default.Applications(Generation.Form2021).Rows.Where(row => row.Id.StartsWith(group, StringComparison.Ordinal)).Select(row => $"{row.Id}.total")));

    private static FigureReading Read(KeyFigure figure, params (string Cell, decimal? Value)[] cells) =>
        FigureReading.Of(new BilingualReportBuilder().Figures(TableKind.Applications, Generation.Form2021, cells).Build().Report, figure);
}
