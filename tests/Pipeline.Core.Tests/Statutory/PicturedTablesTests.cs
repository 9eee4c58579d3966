using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Statutory;

/// <summary>A table given as a picture is named as one, and no figure of it is made up from the text around it.</summary>
public sealed class PicturedTablesTests
{
    private const string Flattened = "<p>一、本年新收政府信息公开申请数量 13</p><p>自然人 10 总计 13</p>";

    [Theory]
    [InlineData("<p><img src=\"t3.png\" alt=\"申请情况表\"></p>")]
    [InlineData("<p><img src=\"t3.png\"></p>" + Flattened)]
    [InlineData("<table><tr><td><img src=\"t3.png\" alt=\"\"></td></tr></table>")]
    public void A_web_page_may_show_table_3_as_a_picture(string section) =>
        SaysSo(Parsing.Report(new TabledReport { Applications = section }, "report.html"));

    [Fact]
    public void A_markdown_text_may_show_it_as_a_picture() => SaysSo(Parsing.Report(
        new ReportText().ToString()
            .Replace("三、收到和处理政府信息公开申请情况", "三、收到和处理政府信息公开申请情况\n\n![申请情况表](t3.png)\n\n自然人 10，总计 13。\n", StringComparison.Ordinal)
            .Replace("\n", "\n\n", StringComparison.Ordinal),
        "report.md"));

    [Fact]
    public void A_word_document_may_show_it_as_a_picture_with_its_figures_typed_beside_it()
    {
        var document = new DocxBuilder().Relationship("rId7", "image", "t3.png", isExternal: true);
        foreach (var line in new ReportText().ToString().Split('\n'))
        {
            document.Paragraph(line.TrimEnd('\r'));
            if (line.StartsWith("三、", StringComparison.Ordinal))
            {
                document.Raw("<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"申请情况表\"/><a:blip r:link=\"rId7\"/></wp:inline></w:drawing></w:r></w:p>").Paragraph("自然人 10，总计 13。");
            }
        }

        Assert.True(Parsing.Extract(document.Build()).IsSuccess(out var report));
        SaysSo(report);
    }

    private static void SaysSo(Report report)
    {
        Assert.Contains(report.Diagnostics, finding => finding.Code == "RPT110" && finding.MessageZh.StartsWith("“收到和处理政府信息公开申请情况”的表格是图片", StringComparison.Ordinal));
        Assert.All(report.Tables, table => Assert.Empty(table.Values));
        Assert.NotEmpty(report.Figures);
    }
}
