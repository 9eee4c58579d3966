using FsCheck;
using FsCheck.Fluent;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Properties;

public sealed class FiguresTests
{
    [Fact]
    public void The_figures_of_a_tables_cells_are_the_same_on_both_sides() =>
        Prop.ForAll(RandomReports.Figures, figures =>
        {
            var (chinese, english) = Publish(figures);
            return figures.Select(figure => figure.Trim()).SequenceEqual(chinese) && chinese.SequenceEqual(english);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task The_figures_of_the_samples_tables_are_the_same_on_both_sides()
    {
        var newsroom = Newsroom.WithSampleData();
        foreach (var sample in new[] { "qinglan-2021.docx", "qinglan-transport-2020.md", "shiqiao-2022.md" })
        {
            var entry = Assert.IsType<Published>(await newsroom.PublishSampleAsync(sample)).Entry;
            var folder = $"r/{entry.AgencySlug}/{entry.Year}/";

            var chinese = DataCells(newsroom.Site.Text(folder + "zh/index.html")).Where(cell => !cell.Any(char.IsLetter)).ToList();
            Assert.True(chinese.Count > 100);
            Assert.Equal(chinese, DataCells(newsroom.Site.Text(folder + "en/index.html")).Where(cell => !cell.Any(char.IsLetter)));
        }
    }

    private static (IReadOnlyList<string> Chinese, IReadOnlyList<string> English) Publish(IReadOnlyList<string> figures)
    {
        var newsroom = new Newsroom();
        var upload = new Upload("report.md", System.Text.Encoding.UTF8.GetBytes(new ReportText().ToString().ReplaceLineEndings("\n\n").Replace(
            "五、存在的主要问题及改进情况",
            $"""
            <table>
            <tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>
            <tr><td rowspan="2">结果维持</td><td rowspan="2">结果纠正</td><td rowspan="2">其他结果</td><td rowspan="2">尚未审结</td><td rowspan="2">总计</td><td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
            <tr>{string.Concat(Enumerable.Repeat("<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>", 2))}</tr>
            <tr>{string.Concat(figures.Select(figure => $"<td>{figure}</td>"))}</tr>
            </table>

            五、存在的主要问题及改进情况
            """, StringComparison.Ordinal)));
        var entry = ((Published)newsroom.PublishAsync(upload).GetAwaiter().GetResult()).Entry;
        var folder = $"r/{entry.AgencySlug}/{entry.Year}/";
        return (DataCells(newsroom.Site.Text(folder + "zh/index.html")), DataCells(newsroom.Site.Text(folder + "en/index.html")));
    }

    private static IReadOnlyList<string> DataCells(string page) => Dom.Of(new SitePage(SitePath.Start, page)).Texts("td");
}
