using Pipeline.Core.Rendering.KeyFigures;

namespace Pipeline.Core.Tests.Rendering.KeyFigures;

public sealed class YearOnYearTests
{
    [Theory]
    [InlineData(214, 201, "2020: 201, up 13 (+6.5%)")]
    [InlineData(1, 3, "2020: 3, down 2 (−66.7%)")]
    [InlineData(5, 5, "2020: 5, no change")]
    [InlineData(5, 0, "2020: 0, up 5")]
    [InlineData(0, 1500, "2020: 1,500, down 1,500 (−100.0%)")]
    public void A_change_is_told_in_words_with_a_sign_and_in_per_cent_where_there_was_something(int now, int before, string words) =>
        Assert.Equal(words, Of(Given(now), Given(before))?.Words.En);

    [Fact]
    public void It_is_told_in_Chinese_too() => Assert.Equal("2020年为201，增加13（+6.5%）", Of(Given(214), Given(201))?.Words.Zh);

    [Theory]
    [InlineData(214, 201, "2020: 201, +13 (+6.5%)")]
    [InlineData(188, 201, "2020: 201, −13 (−6.5%)")]
    [InlineData(201, 201, "2020: 201, ±0")]
    [InlineData(5, 0, "2020: 0, +5")]
    public void It_is_told_by_signs_alone_where_there_are_many(int now, int before, string told) => Assert.Equal(told, Of(Given(now), Given(before))?.Signs);

    [Fact]
    public void Halves_are_rounded_away_from_zero() => Assert.Equal("2020: 2,000, up 1 (+0.1%)", Of(Given(2001), Given(2000))?.Words.En);

    [Fact]
    public void Money_is_compared_to_the_last_decimal() => Assert.Equal(0.0001m, Of(Given(59237.2450m), Given(59237.2449m))?.Change);

    [Fact]
    public void A_figure_that_was_missing_is_compared_with_nothing() => Assert.Null(Of(Given(5), Missing));

    [Fact]
    public void A_figure_that_is_missing_now_is_told_without_a_change() => Assert.Equal("2020: 5", Of(Missing, Given(5))?.Words.En);

    [Fact]
    public void Figures_in_different_units_are_not_compared() => Assert.Null(Of(Given(5) with { Unit = "万元" }, Given(5) with { Unit = "元" }));

    private static FigureReading Missing => new(null, null, 1, 1);

    private static FigureReading Given(decimal value) => new(value, null, 0, 1);

    private static YearOnYear? Of(FigureReading now, FigureReading before) => YearOnYear.Of(2020, now, before);
}
