using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;
using static Pipeline.Core.Tests.Kit.DocxBuilder;

namespace Pipeline.Core.Tests.Reading;

public sealed class DocxTableTests
{
    [Fact]
    public void A_table_stands_between_its_paragraphs()
    {
        var blocks = new DocxBuilder().Paragraph("前").Table("甲|乙", "1|").Paragraph("后").Build().Read().Blocks;
        Assert.Equal(["SourceText", "SourceTable", "SourceText"], blocks.Select(block => block.GetType().Name));
        Assert.Equal([1, 2, 3], blocks.Select(block => block.Position.Paragraph));
    }

    [Fact]
    public void Merged_cells_become_a_grid() =>
        Assert.Equal(["信息|制发|制发", "信息|1|2", "合计|3|4"], Body(
            "<w:tbl>" + Row(Cell("信息", "<w:vMerge w:val=\"restart\"/>"), Cell("制发", "<w:gridSpan w:val=\"2\"/>"))
            + Row(Cell("", "<w:vMerge/>"), Cell("1"), Cell("2")) + Row(Cell("合计"), Cell("3"), Cell("4")) + "</w:tbl>").Rows());

    [Fact]
    public void A_merge_that_starts_anew_is_another_cell() =>
        Assert.Equal(["甲|1", "甲|2", "乙|3"], Body(
            "<w:tbl>" + Row(Cell("甲", "<w:vMerge w:val=\"restart\"/>"), Cell("1")) + Row(Cell("", "<w:vMerge w:val=\"continue\"/>"), Cell("2"))
            + Row(Cell("乙", "<w:vMerge w:val=\"restart\"/>"), Cell("3")) + "</w:tbl>").Rows());

    [Fact]
    public void Columns_left_out_before_and_after_a_row_are_empty() =>
        Assert.Equal(["甲|乙|丙", "|丁|"], Body(
            $"<w:tbl>{Row(Cell("甲"), Cell("乙"), Cell("丙"))}<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>{Cell("丁")}</w:tr></w:tbl>").Rows());

    [Fact]
    public void A_deleted_row_is_out_and_an_inserted_one_in() =>
        Assert.Equal(["甲", "丙"], Body(
            $"<w:tbl>{Row(Cell("甲"))}<w:tr><w:trPr><w:del/></w:trPr>{Cell("乙")}</w:tr><w:tr><w:trPr><w:ins/></w:trPr>{Cell("丙")}</w:tr></w:tbl>").Rows());

    [Fact]
    public void Paragraphs_of_a_cell_are_lines() =>
        Assert.Equal(["甲\n乙"], Body("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>").Rows());

    [Fact]
    public void A_nested_table_is_text_of_its_cell() =>
        Assert.Equal(["外\n内\t层|旁"], Body($"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>外</w:t></w:r></w:p><w:tbl>{Row(Cell("内"), Cell("层"))}</w:tbl></w:tc>{Cell("旁")}</w:tr></w:tbl>").Rows());

    [Fact]
    public void Tables_nested_beyond_the_limit_are_refused() =>
        Assert.Equal("RPT008", Body($"{string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 20))}<w:p/>{string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 20))}").Refusal().Code);

    [Fact]
    public void Numbers_count_through_cells() =>
        Assert.Equal(["1. 甲"], new DocxBuilder().Numbering(1, ("decimal", "%1."))
            .Raw("<w:tbl><w:tr><w:tc><w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>").Build().Rows());

    [Fact]
    public void A_cell_deleted_with_tracking_leaves_an_empty_place()
    {
        var document = Body($"<w:tbl>{Row(Cell("甲"), Cell("乙", "<w:cellDel w:id=\"1\"/>"), Cell("丙"))}</w:tbl>");
        Assert.Equal(["甲||丙"], document.Rows());
        Assert.Equal([new DroppedText(DropReason.Deleted, 1, "乙")], document.Read().Reading.Dropped);
    }

    [Fact]
    public void Rows_and_cells_in_content_controls_are_found() =>
        Assert.Equal(["甲|乙"], Body($"<w:tbl><w:sdt><w:sdtContent><w:tr>{Cell("甲")}<w:sdt><w:sdtContent>{Cell("乙")}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>").Rows());

    [Theory]
    [InlineData("2147483647")]
    [InlineData("-5")]
    [InlineData("many")]
    public void Spans_without_sense_are_clamped(string span) =>
        Assert.InRange(Body($"<w:tbl>{Row(Cell("甲", $"<w:gridSpan w:val=\"{span}\"/>"), Cell("乙"))}</w:tbl>").Table().Grid.Columns, 2, 1_001);
}
