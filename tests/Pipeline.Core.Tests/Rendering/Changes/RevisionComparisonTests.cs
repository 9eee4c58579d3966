using Pipeline.Core.Model;
using Pipeline.Core.Rendering.Changes;
using Pipeline.Core.Tests.Kit;
using static Pipeline.Core.Tests.Kit.BilingualReportBuilder;

namespace Pipeline.Core.Tests.Rendering.Changes;

public sealed class RevisionComparisonTests
{
    private const string First = "全年主动公开政府信息一千二百条。";
    private const string Second = "依申请公开工作平稳有序，答复按时率百分之百。";
    private const string Third = "行政复议案件两件，均已审结。";

    [Fact]
    public void Two_revisions_that_read_the_same_have_nothing_changed() =>
        Assert.Equal(["Unchanged 北京市昌平区人民政府2021年政府信息公开工作年度报告", $"Unchanged {First}"], Of([First], [First]));

    [Fact]
    public void A_new_paragraph_is_added() => Assert.Equal([$"Unchanged {First}", $"Added {Second}"], Of([First], [First, Second])[1..]);

    [Fact]
    public void A_paragraph_that_is_gone_stands_where_it_stood() =>
        Assert.Equal([$"Unchanged {First}", $"Removed {Second}", $"Unchanged {Third}"], Of([First, Second, Third], [First, Third])[1..]);

    [Fact]
    public void A_paragraph_with_other_words_is_the_same_paragraph_changed() =>
        Assert.Equal(["Changed 全年主动公开政府信息一千三百条。", $"Unchanged {Second}"], Of([First, Second], ["全年主动公开政府信息一千三百条。", Second])[1..]);

    [Fact]
    public void A_paragraph_without_likeness_is_another_one() => Assert.Equal([$"Removed {First}", $"Added {Third}"], Of([First], [Third])[1..]);

    [Fact]
    public void A_paragraph_that_stands_elsewhere_word_for_word_has_moved() =>
        Assert.Equal([$"Unchanged {Second}", $"Unchanged {Third}", $"Moved {First}"], Of([First, Second, Third], [Second, Third, First])[1..]);

    [Fact]
    public void A_paragraph_twice_the_same_can_go_once() =>
        Assert.Equal([$"Unchanged {First}", $"Removed {First}"], Of([First, First], [First])[1..].Order(StringComparer.Ordinal).Reverse());

    [Fact]
    public void A_better_translation_of_the_same_words_is_a_change() => Assert.Equal(
        ChangeKind.Changed,
        Compare(new BilingualReportBuilder().Paragraph(Machine(First, "1200 items.")), new BilingualReportBuilder().Paragraph(Approved(First, "1,200 items were disclosed.")))[1].Kind);

    [Fact]
    public void A_revision_in_another_language_is_compared_by_its_translation() => Assert.Equal(
        ChangeKind.Unchanged,
        Compare(new BilingualReportBuilder().In(Language.English).Paragraph(Approved("1,200 items.", First)), new BilingualReportBuilder().Paragraph(Approved(First, "1,200 items.")))[1].Kind);

    [Fact]
    public void Each_cell_of_a_table_that_differs_is_told_with_its_row_and_column()
    {
        var change = Compare(Table("1,234"), Table("1,243"))[1];

        var cell = Assert.Single(CellChange.Of(change.Before?.Table ?? throw new InvalidOperationException(), change.After?.Table ?? throw new InvalidOperationException()));
        Assert.Equal(("行政处罚", "数量", "1,234", "1,243"), (cell.Row?.Zh, cell.Column?.Zh, cell.Before?.Zh, cell.After?.Zh));
    }

    [Fact]
    public void A_row_that_came_leaves_the_others_as_they_are()
    {
        var change = Compare(Table("1,234"), Table("1,234", "行政强制 | 8"))[1];

        var cells = CellChange.Of(change.Before?.Table ?? throw new InvalidOperationException(), change.After?.Table ?? throw new InvalidOperationException());
        Assert.Equal([(null, "行政强制"), (null, "8")], cells.Select(cell => (cell.Before?.Zh, cell.After?.Zh)));
    }

    private static BilingualReportBuilder Table(string penalties, params string[] more) =>
        new BilingualReportBuilder().Table(Grid.Of(["信息内容 | 数量", "行政许可 | 22,306", $"行政处罚 | {penalties}", .. more]), 1, 1);

    private static string[] Of(string[] before, string[] after) =>
        [.. Compare(Paragraphs(before), Paragraphs(after)).Select(change => $"{change.Kind} {(change.After ?? change.Before)?.Text.Zh}")];

    private static BilingualReportBuilder Paragraphs(string[] texts) =>
        texts.Aggregate(new BilingualReportBuilder(), (report, text) => report.Paragraph(Pending(text)));

    private static IReadOnlyList<Change> Compare(BilingualReportBuilder before, BilingualReportBuilder after)
    {
        var successor = after.Build();
        return RevisionComparison.Of(ComparedReport.UnitsOf(before.Build(), successor.Report.Language), ComparedReport.UnitsOf(successor, successor.Report.Language));
    }
}
