using System.Net;
using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit;

/// <summary>A web page with a small report and drawn tables; a test says only what matters to it.</summary>
internal sealed record TabledReport
{
    public int Year { get; init; } = 2021;

    public string Overview { get; init; } = "全年工作平稳有序。";

    /// <summary>What stands in section 3, as markup.</summary>
    public string Applications { get; init; } = "";

    /// <summary>The tables as <see cref="DrawnTable"/> draws them; they stand in section 2.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];

    public Upload ToUpload() => Uploads.Html(ToString());

    public override string ToString() => $"""
        <html><head><meta charset="utf-8"></head><body>
        <h1>某某市水务局{Year}年政府信息公开工作年度报告</h1>
        <p>本报告根据《中华人民共和国政府信息公开条例》第五十条编制。</p>
        <h2>一、总体情况</h2><p>{Overview}</p>
        <h2>二、主动公开政府信息情况</h2>
        {string.Concat(Tables.Select(Markup))}
        <h2>三、收到和处理政府信息公开申请情况</h2>{Applications}
        <h2>四、政府信息公开行政复议、行政诉讼情况</h2>
        <h2>五、存在的主要问题及改进情况</h2><p>公开内容还不够深入。</p>
        <h2>六、其他需要报告的事项</h2><p>无其他事项。</p>
        </body></html>
        """;

    /// <summary>A drawn table as markup.</summary>
    public static string Markup(string drawing)
    {
        var grid = DrawnTable.Of(drawing).Grid;
        return $"<table>{string.Concat(Enumerable.Range(0, grid.Rows).Select(row => $"<tr>{string.Concat(grid.Cells.Where(cell => cell.Row == row).Select(Cell))}</tr>\n"))}</table>";
    }

    private static string Cell(TableCell cell) => $"<td rowspan=\"{cell.RowSpan}\" colspan=\"{cell.ColumnSpan}\">{WebUtility.HtmlEncode(cell.Text)}</td>";
}
