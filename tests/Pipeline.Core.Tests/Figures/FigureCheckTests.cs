using Pipeline.Core.Figures;
using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Figures;

public sealed class FigureCheckTests
{
    public static TheoryData<string> Faithful => [.. FigurePair.All.Where(pair => pair.IsFaithful).Select(pair => pair.Id)];

    public static TheoryData<string> Planted => [.. FigurePair.All.Where(pair => !pair.IsFaithful).Select(pair => pair.Id)];

    [Theory]
    [MemberData(nameof(Faithful))]
    public void A_faithful_translation_passes(string id)
    {
        var pair = FigurePair.All.Single(pair => pair.Id == id);
        Assert.Empty(FigureCheck.Compare(pair.Chinese, pair.English).Findings);
    }

    [Theory]
    [MemberData(nameof(Planted))]
    public void A_planted_error_is_found(string id)
    {
        var pair = FigurePair.All.Single(pair => pair.Id == id);
        var outcome = FigureCheck.Compare(pair.Chinese, pair.English).Outcome;
        Assert.True(pair.Planted == "value" ? outcome is FigureOutcome.Error : outcome is not FigureOutcome.Ok, $"{pair.Chinese} | {pair.English}");
    }

    [Fact]
    public void Last_year_is_counted_from_the_year_of_the_report()
    {
        Assert.Equal(FigureOutcome.Ok, FigureCheck.Compare("比上年减少5件。", "That is 5 fewer than in 2020.", reportYear: 2021).Outcome);
        Assert.Equal(FigureOutcome.Error, FigureCheck.Compare("比上年减少5件。", "That is 5 fewer than in 2019.", reportYear: 2021).Outcome);
    }

    [Fact]
    public void A_rounded_amount_is_for_the_reviewer_to_judge()
    {
        var finding = Assert.Single(FigureCheck.Compare("支出12345678元。", "Expenditure was 12.35 million yuan.").Findings);
        Assert.Equal((FigureReason.Rounded, FigureOutcome.Warning), (finding.Reason, finding.Outcome));
    }

    [Fact]
    public void A_finding_quotes_both_sides_as_received()
    {
        var finding = Assert.Single(FigureCheck.Compare("收到申請３８件。", "We received 83 applications.").Findings);
        Assert.Equal(("３８", "83"), (finding.Chinese, finding.English));
        Assert.Equal("“３８” became “83”. Correct the value.", finding.ToDiagnostic().Message);
    }

    [Fact]
    public void Every_reason_can_be_said_in_both_languages() => Assert.All(Enum.GetValues<FigureReason>(), reason =>
    {
        var diagnostic = new FigureFinding(reason, FigureOutcome.Warning, "38件", "38 cases").ToDiagnostic();
        Assert.Equal(Severity.Warning, diagnostic.Severity);
        Assert.NotEqual(diagnostic.Message, diagnostic.MessageZh);
    });

    [Fact]
    public void A_broken_sum_is_named_beside_the_figure_that_broke_it() => Assert.Contains(
        FigureCheck.Compare("共38件，其中维持30件、纠正5件、其他3件。", "There were 38 in all: 30 upheld, 5 corrected and 4 others.").Findings,
        finding => finding.Reason is FigureReason.Sum);

    [Fact]
    public void A_text_of_many_pages_is_compared_to_its_end()
    {
        var chinese = string.Concat(Enumerable.Range(1001, 300).Select(value => $"第{value}号事项收到申请{value}件。"));
        var english = string.Concat(Enumerable.Range(1001, 300).Select(value => $"For matter No. {value}, {value} applications were received. "));
        Assert.True(chinese.Length > 4_500 && english.Length is > 15_000 and <= FigureCheck.LongestText);
        Assert.Empty(FigureCheck.Compare(chinese, english).Findings);
        Assert.Single(FigureCheck.Compare(chinese, english.Replace(", 1300 app", ", 1301 app", StringComparison.Ordinal)).Findings);
    }

    [Fact]
    public void A_text_longer_than_any_segment_is_said_to_be_unchecked()
    {
        var finding = Assert.Single(FigureCheck.Compare(new string('一', FigureCheck.LongestText + 1), "Five.").Findings);
        Assert.Equal((FigureReason.TooLong, FigureOutcome.Warning, "RPT613"), (finding.Reason, finding.Outcome, finding.ToDiagnostic().Code));
    }

    [Fact]
    public void A_number_in_characters_is_read_for_as_many_digits_as_anyone_writes()
    {
        var read = ChineseNumeral.In(new string('九', 5_000) + '点' + new string('九', 5_000)).ToList();
        Assert.All(read, number => Assert.InRange(number.End - number.Start, 1, 61));
    }

    [Fact]
    public void Figures_that_changed_places_are_quoted_in_the_order_of_each_text()
    {
        var finding = Assert.Single(FigureCheck.Compare("由12件增至15件。", "It rose from 15 to 12.").Findings);
        Assert.Equal((FigureOutcome.Error, "12 … 15", "15 … 12"), (finding.Outcome, finding.Chinese, finding.English));
    }

    [Theory]
    [InlineData("")]
    [InlineData("万亿十百千.,%第条月日年:-")]
    [InlineData("0000000000/0/0")]
    [InlineData("十十十十万万万亿亿亿第第第三三三分之零")]
    public void No_text_is_too_odd_to_compare(string odd)
    {
        var whole = string.Concat(Enumerable.Repeat(odd, 10_000 / Math.Max(1, odd.Length)));
        Assert.NotNull(FigureCheck.Compare(odd, odd));
        Assert.NotNull(FigureCheck.Compare(whole[..Math.Min(whole.Length, 2000)], whole[..Math.Min(whole.Length, 2000)]));
    }
}
