using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Structure;

/// <summary>What disclosure columns print above a report, in the forms they print it in.</summary>
public sealed class PageMetadataTests
{
    private static readonly string Body = string.Concat(new ReportText { OtherMatters = "某某市水务局本年度没有收取信息处理费。" }.ToString().Split('\n').Select(line => $"<p>{line}</p>"));

    [Theory]
    [InlineData("<table><tr><td>索引号</td><td>014/2022</td><td>分类</td><td>年报</td></tr><tr><td>发布机构</td><td>某某市水务局</td><td>公开日期</td><td>2022-01-20</td></tr></table>")]
    [InlineData("<table><tr><th>[索 引 号]</th><td></td><th>[文　　号]</th><td></td></tr><tr><th>[发布机构]</th><td>某某市水务局</td><th>[发布日期]</th><td>2022年1月20日</td></tr></table>")]
    [InlineData("<dl><dt>名称：</dt><dd>年报</dd><dt>发布机构：</dt><dd>某某市水务局</dd><dt>成文日期：</dt><dd>2022-01-20</dd></dl>")]
    [InlineData("<ul><li><b>索引号：</b>014</li><li><b>发布机构：</b>某某市水务局</li><li><b>成文日期：</b>2022-01-10</li><li><b>公开日期：</b>2022-01-20</li></ul>")]
    [InlineData("<p>索引号：014　　文号：　　发布机构：某某市水务局　　公开日期：2022-01-20</p>")]
    public void Publisher_and_day_come_from_the_fields_above_the_article(string fields)
    {
        var report = Parsing.Report($"<html><body><div>{fields}</div><div id=zoom>{Body}</div></body></html>", "report.html");

        Assert.Equal((new DateOnly(2022, 1, 20), "某某市水务局"), (report.PublicationDate, report.Source));
        Assert.All(report.Furniture, line => Assert.Contains(line.Kind, (string[])["metadata", "dateline"]));
        Assert.Empty(report.Tables);
        Assert.Equal(["本报告根据《中华人民共和国政府信息公开条例》第五十条编制。"], report.PreambleBlocks.Paragraphs().Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void A_table_of_fields_inside_the_article_is_furniture_row_by_row()
    {
        var report = Parsing.Report(
            $"<html><body><div id=zoom><table><tr><td>索引号</td><td>014</td></tr><tr><td>公开日期</td><td>2022-01-20</td></tr></table>{Body}</div></body></html>", "report.html");

        Assert.Equal([("metadata", "索引号\t014"), ("metadata", "公开日期\t2022-01-20")], report.Furniture.Select(line => (line.Kind, line.Text)));
        Assert.Equal(new DateOnly(2022, 1, 20), report.PublicationDate);
        Assert.Empty(report.Tables);
    }

    [Fact]
    public void The_title_is_the_title_even_where_it_is_the_value_of_a_field()
    {
        var report = Parsing.Report($"<html><body><div id=zoom><p>索引号</p><p>014</p><p>名称</p>{Body}</div></body></html>", "report.html");

        Assert.Equal("某某市水务局2021年政府信息公开工作年度报告", report.Title);
        Assert.Equal(["索引号", "014", "名称"], report.Furniture.Select(line => line.Text));
    }

    [Fact]
    public void The_date_line_says_more_than_the_fields()
    {
        var report = Parsing.Report(
            $"<html><body><p>日期：2022-01-21　来源：某某市政府</p><p>发布机构：某某市水务局　公开日期：2022-01-20</p><div id=zoom>{Body}</div></body></html>", "report.html");

        Assert.Equal((new DateOnly(2022, 1, 21), "某某市政府"), (report.PublicationDate, report.Source));
    }

    [Fact]
    public void A_blank_field_says_nothing()
    {
        var report = Parsing.Report($"<html><body><p>发布机构：　公开日期：</p><div id=zoom>{Body}</div></body></html>", "report.html");

        Assert.Equal((null, null), (report.PublicationDate, report.Source));
    }

    [Fact]
    public void A_table_of_the_report_is_no_metadata()
    {
        var table = Assert.Single(Parsing.Report($"<html><body><div id=zoom>{Body}<table><tr><td>名称</td><td>标题</td></tr><tr><td>甲</td><td>1</td></tr></table></div></body></html>", "report.html").Tables);

        Assert.Equal(2, table.Cells.Rows);
    }
}
