using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading.Pdf.Layout;

public sealed class TableOverPagesTests
{
    private static void AssertJoined(IReadOnlyList<DrawnPage> pages, params string[] rows)
    {
        var (expected, actual) = (Grid.Of(rows), Assert.Single(pages.Tables()));
        Assert.Equal((expected.Rows, expected.Columns), (actual.Rows, actual.Columns));
        Assert.Equal(expected.Cells, actual.Cells);
    }

    [Fact]
    public void A_table_goes_on_over_the_page() => AssertJoined(
        DrawnPages.Of(new DrawnPage().Table("项目|数量", "规章|3").Foot("- 1 -"), new DrawnPage().Table("文件|4").Foot("- 2 -")),
        "项目|数量", "规章|3", "文件|4");

    [Fact]
    public void A_part_without_a_line_at_its_foot_is_whole() => AssertJoined(
        DrawnPages.Of(new DrawnPage().Table(Grid.Of("项目|数量", "规章|3"), openBelow: true), new DrawnPage().Table("文件|4")),
        "项目|数量", "规章|3", "文件|4");

    [Fact]
    public void A_table_goes_on_over_several_pages() => AssertJoined(
        DrawnPages.Of(new DrawnPage().Table("项目|数量", "规章|3"), new DrawnPage().Table("文件|4", "许可|5"), new DrawnPage().Table("处罚|6", "强制|7")),
        "项目|数量", "规章|3", "文件|4", "许可|5", "处罚|6", "强制|7");

    [Fact]
    public void A_head_printed_again_is_dropped()
    {
        var pages = DrawnPages.Of(new DrawnPage().Table("项目|<", "名称|数量", "规章|3"), new DrawnPage().Table("项目|<", "名称|数量", "文件|4"));
        AssertJoined(pages, "项目|<", "名称|数量", "规章|3", "文件|4");
        Assert.Equal("项目名称数量", pages.Dropped(DropReason.RepeatedHead));
    }

    [Fact]
    public void Rows_of_values_are_no_head_though_they_come_again() => AssertJoined(
        DrawnPages.Of(new DrawnPage().Table("1|2", "规章|3"), new DrawnPage().Table("1|2", "文件|4")),
        "1|2", "规章|3", "1|2", "文件|4");

    [Fact]
    public void A_vertical_merge_cut_by_the_page_is_joined() => AssertJoined(
        DrawnPages.Of(
            new DrawnPage().Table("三、结果|（一）公开|<|1", "^|（三）不予公开|1.国家秘密|2", "^|^|2.危及安全|3"),
            new DrawnPage().Table("||3.内部信息|4", "^|^|4.过程信息|5", "^|（四）总计|<|6")),
        "三、结果|（一）公开|<|1", "^|（三）不予公开|1.国家秘密|2", "^|^|2.危及安全|3", "^|^|3.内部信息|4", "^|^|4.过程信息|5", "^|（四）总计|<|6");

    [Fact]
    public void A_merge_of_one_row_on_each_page_is_joined() => AssertJoined(
        DrawnPages.Of(new DrawnPage().Table("类别|项目|数量", "公开|规章|3"), new DrawnPage().Table("|文件|4")),
        "类别|项目|数量", "公开|规章|3", "^|文件|4");

    [Fact]
    public void A_blank_value_below_a_value_stays_a_cell() => AssertJoined(
        DrawnPages.Of(new DrawnPage().Table("项目|数量", "规章|3"), new DrawnPage().Table("文件|")),
        "项目|数量", "规章|3", "文件|");

    [Fact]
    public void The_label_of_a_merged_cell_cut_in_two_is_joined_where_no_line_closes_it() => AssertJoined(
        DrawnPages.Of(
            new DrawnPage().Table(Grid.Of("本年度|公开|1", "^|部分公开|2"), isOpenBelow: [0]),
            new DrawnPage().Table(Grid.Of("办理结果|不予公开|3", "^|其他|4"), isOpenAbove: [0])),
        "本年度办理结果|公开|1", "^|部分公开|2", "^|不予公开|3", "^|其他|4");

    [Fact]
    public void A_row_cut_in_two_is_joined() => AssertJoined(
        DrawnPages.Of(
            new DrawnPage().Table(Grid.Of("项目|数量", "其他（本年不再|3"), openBelow: true),
            new DrawnPage().Table("办理的）|", "总计|4")),
        "项目|数量", "其他（本年不再办理的）|3", "总计|4");

    [Fact]
    public void A_numbered_row_whose_value_stands_above_is_joined() => AssertJoined(
        DrawnPages.Of(new DrawnPage().Table("5.属于内部信息|1", "6.属于|0"), new DrawnPage().Table("四类过程性信息|", "7.属于案卷|2")),
        "5.属于内部信息|1", "6.属于四类过程性信息|0", "7.属于案卷|2");

    [Fact]
    public void A_numbered_row_whose_value_stands_below_is_joined() => AssertJoined(
        DrawnPages.Of(new DrawnPage().Table("5.属于内部信息|1", "6.属于|"), new DrawnPage().Table("四类过程性信息|0", "7.属于案卷|2")),
        "5.属于内部信息|1", "6.属于四类过程性信息|0", "7.属于案卷|2");

    [Theory]
    [InlineData("6.属于|0", "四类过程性信息|1", "7.属于案卷|2")]
    [InlineData("6.属于|0", "7.四类过程性信息|", "8.属于案卷|2")]
    [InlineData("6.属于|0", "合计|", "总计|2")]
    [InlineData("属于|0", "四类过程性信息|", "7.属于案卷|2")]
    public void A_row_that_may_be_another_stays_one(string last, string first, string next) => AssertJoined(
        DrawnPages.Of(new DrawnPage().Table("5.属于内部信息|1", last), new DrawnPage().Table(first, next)),
        "5.属于内部信息|1", last, first, next);

    [Fact]
    public void Tables_with_other_columns_are_two() =>
        Assert.Equal(2, DrawnPages.Of(new DrawnPage().Table("甲|乙", "丙|丁"), new DrawnPage().Table("甲|乙|丙", "丁|戊|己")).Tables().Length);

    [Fact]
    public void Text_between_them_makes_two_tables() =>
        Assert.Equal(2, DrawnPages.Of(new DrawnPage().Table("甲|乙", "丙|丁"), new DrawnPage().Lines(2, "又一张表").Table("戊|己", "庚|辛")).Tables().Length);

    [Fact]
    public void A_part_whose_rows_are_all_merged_across_fits_the_columns_of_the_other() => AssertJoined(
        DrawnPages.Of(new DrawnPage().Table("甲|乙|丙|丁", "1|2|3|4"), new DrawnPage().Table("戊|己", "5|6")),
        "甲|乙|丙|丁", "1|2|3|4", "戊|<|己|<", "5|<|6|<");
}
