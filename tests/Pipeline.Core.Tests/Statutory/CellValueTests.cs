using System.Globalization;
using Pipeline.Core.Statutory;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Statutory;

public sealed class CellValueTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    [InlineData("\u3000\n")]
    [InlineData("&nbsp;")]
    [InlineData("\u200B")]
    public void A_blank_cell_is_missing_not_zero(string text) => Is(CellAnswer.Blank, null, text);

    [Theory]
    [InlineData("/")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("／")]
    [InlineData("不适用")]
    public void A_stroke_says_that_the_figure_does_not_apply(string text) => Is(CellAnswer.NotApplicable, null, text);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1,234", "1234")]
    [InlineData("1，234，567", "1234567")]
    [InlineData("１２３", "123")]
    [InlineData("12 345", "12345")]
    [InlineData("12\u00A0345", "12345")]
    [InlineData("１２　３４５", "12345")]
    [InlineData("11398889", "11398889")]
    [InlineData("3件", "3")]
    [InlineData("12.0", "12")]
    [InlineData(" 7\n", "7")]
    [InlineData("999999999999999", "999999999999999")]
    public void A_figure_may_be_formatted(string text, string value) => Is(CellAnswer.Figure, value, text);

    [Theory]
    [InlineData("无")]
    [InlineData("约3")]
    [InlineData("1,23")]
    [InlineData("1 2")]
    [InlineData("3/4")]
    [InlineData("+3")]
    [InlineData("-3")]
    [InlineData("3.5")]
    [InlineData("99999999999999999999999999999999")]
    public void Anything_else_is_no_count(string text) => Is(CellAnswer.NotAFigure, null, text);

    [Theory]
    [InlineData("+173", "173")]
    [InlineData("-24", "-24")]
    [InlineData("－24", "-24")]
    [InlineData("−24", "-24")]
    [InlineData("减少24", "-24")]
    [InlineData("增24项", "24")]
    [InlineData("0", "0")]
    public void A_change_is_signed(string text, string value) => Is(CellAnswer.Figure, value, text, ColumnKind.Change);

    [Theory]
    [InlineData("251000元", "251000", "元")]
    [InlineData("¥79000.1", "79000.1", "元")]
    [InlineData("1.5萬元", "1.5", "万元")]
    [InlineData("59237.2449", "59237.2449", null)]
    public void Money_is_exact_and_its_unit_may_stand_in_the_cell(string text, string value, string? unit)
    {
        Is(CellAnswer.Figure, value, text, ColumnKind.Money);
        Assert.Equal(unit, CellValue.Read(text, Column(ColumnKind.Money, null)).Value.Unit);
    }

    [Theory]
    [InlineData("251,000元", "25.1", "元")]
    [InlineData("0.01元", "0.000001", "元")]
    [InlineData("1.5亿元", "15000", "亿元")]
    [InlineData("25.1万元", "25.1", null)]
    [InlineData("25.1", "25.1", null)]
    [InlineData("¥25.1", "25.1", null)]
    public void Money_is_converted_to_the_unit_of_its_column(string text, string value, string? otherUnit)
    {
        var read = CellValue.Read(text, Column(ColumnKind.Money, "万元"));

        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), "万元", otherUnit), (read.Value.Value, read.Value.Unit, read.OtherUnit));
    }

    [Theory]
    [InlineData("¥ + 5 元", "5")]
    [InlineData("￥ 减少  24", "-24")]
    public void Its_parts_may_stand_apart(string text, string value) => Is(CellAnswer.Figure, value, text, ColumnKind.Change);

    /// <summary>An expression that tries every way to divide the spaces does not come back from this one.</summary>
    [Fact]
    public void Spaces_without_end_make_no_figure() => Is(CellAnswer.NotAFigure, null, $"¥{new string(' ', 1_000_000)}x");

    [Fact]
    public void The_unit_in_the_cell_comes_before_the_unit_of_the_form()
    {
        Assert.Equal("件", CellValue.Read("3", Column(ColumnKind.Count, "件")).Value.Unit);
        Assert.Equal("宗", CellValue.Read("3宗", Column(ColumnKind.Count, "件")).Value.Unit);
    }

    [Fact]
    public void The_cell_is_kept_as_received() => Assert.Equal(" １，２３４ ", CellValue.Read(" １，２３４ ", Column(ColumnKind.Count, null)).Value.Raw);

    private static void Is(CellAnswer answer, string? value, string text, ColumnKind kind = ColumnKind.Count)
    {
        var read = CellValue.Read(text, Column(kind, null));

        Assert.Equal(answer, read.Answer);
        Assert.Equal(value is null ? null : decimal.Parse(value, CultureInfo.InvariantCulture), read.Value.Value);
    }

    private static FormColumn Column(ColumnKind kind, string? unit) => new() { Id = "c", ZhHans = "", ZhHant = "", En = "", Kind = kind, Unit = unit };
}
