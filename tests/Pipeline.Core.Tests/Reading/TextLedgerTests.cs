using Pipeline.Core.Model;
using Pipeline.Core.Reading;

namespace Pipeline.Core.Tests.Reading;

/// <summary>The account that no reading may leave open: what the source prints is read once, or left out with a reason.</summary>
public sealed class TextLedgerTests
{
    private readonly TextLedger _ledger = new();

    [Fact]
    public void A_text_that_was_read_as_printed_balances()
    {
        _ledger.Expect("公开 120 条");

        Assert.True(Close("公开", "120条").IsBalanced);
    }

    [Fact]
    public void A_lost_character_is_found()
    {
        _ledger.Expect("公开120条");

        var closed = Close("公开12条");

        Assert.Equal((1, 0, "0"), (closed.Lost, closed.Doubled, closed.Which));
    }

    [Fact]
    public void A_text_read_twice_is_found()
    {
        _ledger.Expect("公开");

        var closed = Close("公开", "公开");

        Assert.Equal((0, 2), (closed.Lost, closed.Doubled));
    }

    [Fact]
    public void A_text_left_out_with_its_reason_balances()
    {
        _ledger.Expect("公开（草稿）");
        _ledger.Drop(DropReason.Hidden, "（草稿）");

        var closed = Close("公开");

        Assert.True(closed.IsBalanced);
        Assert.Equal([new DroppedText(DropReason.Hidden, 4, "（草稿）")], closed.Report.Dropped);
    }

    [Fact]
    public void A_text_left_out_that_was_never_there_is_found()
    {
        _ledger.Expect("公开");
        _ledger.Drop(DropReason.Hidden, "草稿");

        Assert.Equal(2, Close("公开").Doubled);
    }

    [Fact]
    public void An_automatic_number_is_counted_apart()
    {
        _ledger.Expect("总体情况");
        _ledger.Add("一、");

        var closed = Close("一、总体情况");

        Assert.True(closed.IsBalanced);
        Assert.Equal((4, 2, 6), (closed.Report.SourceCharacters, closed.Report.AddedCharacters, closed.Report.Characters));
    }

    [Fact]
    public void White_space_and_invisible_characters_do_not_count()
    {
        _ledger.Expect(" 公\u200B开\t\n\u00AD");

        Assert.True(Close("公　开").IsBalanced);
    }

    [Fact]
    public void Merged_cells_and_captions_count_once()
    {
        _ledger.Expect("表一 合计 5");
        var table = new SourceTable(new(null, 1), new TableGrid(1, 3, [new TableCell(0, 0, "合计", 1, 2), new TableCell(0, 2, "5")])) { Caption = "表一" };

        Assert.True(_ledger.Close("docx", [table]).IsBalanced);
    }

    [Fact]
    public void However_much_is_left_out_the_list_stays_short_and_the_count_right()
    {
        for (var i = 0; i < 1_000; i++)
        {
            _ledger.Expect("隐藏");
            _ledger.Drop(i % 2 == 0 ? DropReason.Hidden : DropReason.Deleted, "隐藏");
        }

        var closed = Close();

        Assert.True(closed.Report.Dropped.Count <= 102);
        Assert.Equal(2_000, closed.Report.Dropped.Sum(dropped => dropped.Characters));
    }

    [Theory]
    [InlineData("公开120条", "公开120条", true)]
    [InlineData("公开120条", "公开12条", false)]
    [InlineData("公开", "公开全部", false)]
    public void A_document_is_given_out_only_when_its_account_balances(string expected, string read, bool isSound)
    {
        var builder = new SourceBuilder(new ReadingTally(TimeProvider.System));
        builder.Tally.Ledger.Expect(expected);
        builder.AddParagraph(read, line: 1);

        var result = builder.ToResult(SourceFormat.Text);

        Assert.Equal(isSound, result.IsSuccess(out _));
        Assert.Equal(isSound ? [] : ["RPT016"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    private ClosedLedger Close(params string[] texts) =>
        _ledger.Close("text", [.. texts.Select((text, i) => new SourceText(new(i + 1, i + 1), text))]);
}
