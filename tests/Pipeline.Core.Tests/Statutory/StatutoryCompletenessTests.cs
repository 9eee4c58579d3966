using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Statutory;

public sealed class StatutoryCompletenessTests
{
    [Theory]
    [InlineData(PublishedTables.Disclosure2021)]
    [InlineData(PublishedTables.Disclosure2019)]
    [InlineData(PublishedTables.Applications2021)]
    [InlineData(PublishedTables.Applications2019)]
    [InlineData(PublishedTables.Review)]
    public void A_whole_table_lacks_nothing(string table) => Assert.Empty(Missing(table));

    [Fact]
    public void Missing_bands_are_named()
    {
        var finding = Assert.Single(Missing(PublishedTables.Disclosure2021.Split("第二十条第（六）项")[0]));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("表缺少“第二十条第（六）项”、“第二十条第（八）项”共 2 处。", finding.MessageZh, StringComparison.Ordinal);
        Assert.Contains("lacks 2 parts of the form: “Article 20, Item (6)”, “Article 20, Item (8)”.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_rows_are_one_finding()
    {
        var table = Without(PublishedTables.Applications2021, "8.属于行政查询事项", "2.重复申请");

        Assert.Contains("表缺少“8.属于行政查询事项”、“2.重复申请”共 2 行。", Assert.Single(Missing(table)).MessageZh, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_missing_rows_the_first_are_named()
    {
        var table = Without(PublishedTables.Applications2021, "7.属于行政执法案卷", "8.属于行政查询事项", "2.重复申请", "3.要求提供公开出版物");

        Assert.Contains("表缺少“7.属于行政执法案卷”、“8.属于行政查询事项”、“2.重复申请”等 4 行。", Assert.Single(Missing(table)).MessageZh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_group_of_table_4_is_named()
    {
        var finding = Assert.Single(Missing("""
            类型 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
            行政复议 | 1 | 0 | 0 | 0 | 1
            未经复议直接起诉 | 0 | 2 | 0 | 0 | 2
            """));

        Assert.Contains("表缺少“复议后起诉”共 1 组。", finding.MessageZh, StringComparison.Ordinal);
        Assert.Contains("lacks 1 group of the form: “Lawsuits filed after reconsideration”.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_printed_in_parts_is_judged_as_one() => Assert.Empty(Missing(
        "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 12\n行政规范性文件 | 50 | 227 | 420",
        "信息内容 | 本年处理决定数量\n行政许可 | 4",
        "信息内容 | 本年处理决定数量\n行政处罚 | 5\n行政强制 | 6",
        "信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 7"));

    [Fact]
    public void Statistics_of_before_2019_may_leave_rows_out() =>
        Assert.Empty(Missing(PublishedTables.Review, PublishedTables.Statistics.Replace("\n六、举报投诉数量 | 件 | 0", "", StringComparison.Ordinal)));

    private static Diagnostic[] Missing(params string[] tables) =>
        [.. Parsing.Report(new TabledReport { Tables = tables }, "report.html").Diagnostics.Where(finding => finding.Code == "RPT210")];

    private static string Without(string table, params string[] labels) =>
        string.Join('\n', table.Split('\n').Where(line => !labels.Any(label => line.Contains(label, StringComparison.Ordinal))));
}
