using Pipeline.Core.Model;
using Pipeline.Core.Structure;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Structure;

/// <summary>A report that has lost or doubled anything of the blocks it was made from is never published.</summary>
public sealed class ReportAccountTests
{
    private static readonly Dictionary<string, Func<Report, bool, Report>> Faults = new()
    {
        ["preamble"] = (report, isDoubled) => report with { PreambleBlocks = Faulty(report.PreambleBlocks, isDoubled) },
        ["paragraph"] = (report, isDoubled) => report with { Sections = [report.Sections[0] with { Blocks = Faulty(report.Sections[0].Blocks, isDoubled) }, .. report.Sections.Skip(1)] },
        ["section"] = (report, isDoubled) => report with { Sections = Faulty(report.Sections, isDoubled) },
        ["cell"] = (report, isDoubled) => report with { Tables = [report.Tables[0] with { Cells = report.Tables[0].Cells with { Cells = Faulty(report.Tables[0].Cells.Cells, isDoubled) } }] },
        ["furniture"] = (report, isDoubled) => report with { Furniture = Faulty(report.Furniture, isDoubled) },
        ["signature"] = (report, isDoubled) => report with { Signature = report.Signature is { } signature ? signature with { Lines = Faulty(signature.Lines, isDoubled) } : null },
        ["title"] = (report, isDoubled) => report with { Title = isDoubled ? report.Title + report.Title : "" },
    };

    private static readonly SourceDocument Document = Uploads.Markdown(
        """
        某某市水务局2021年政府信息公开工作年度报告

        来源：某某市水务局办公室

        本报告根据《中华人民共和国政府信息公开条例》第五十条编制。

        一、总体情况

        全年工作平稳有序。

        | 项目 | 数量 |
        |---|---|
        | 培训 | 12 |

        二、主动公开政府信息情况

        三、收到和处理政府信息公开申请情况

        四、政府信息公开行政复议、行政诉讼情况

        五、存在的主要问题及改进情况

        六、其他需要报告的事项

        无其他事项。

        某某市水务局

        2022年1月20日
        """).Read();

    public static TheoryData<string> Places => [.. Faults.Keys];

    [Fact]
    public void A_report_with_every_text_once_is_sound() => Assert.Null(ReportAccount.Check(Blocks(), Sound()));

    [Theory]
    [MemberData(nameof(Places))]
    public void A_report_that_lost_or_doubled_a_text_is_refused(string place) => Assert.All(
        [false, true], isDoubled => Assert.Equal("RPT016", ReportAccount.Check(Blocks(), Faults[place](Sound(), isDoubled))?.Code));

    private static Report Sound()
    {
        Assert.True(new ReportParser(AgencyRegistry.Empty).Parse(Document, uploadSlug: null).IsSuccess(out var report));
        return report;
    }

    private static IReadOnlyList<MarkedBlock> Blocks()
    {
        var blocks = MarkedBlock.Of(Document);
        blocks[0].Mark(TitleRole.Instance);
        return blocks;
    }

    private static IReadOnlyList<T> Faulty<T>(IReadOnlyList<T> texts, bool isDoubled)
    {
        Assert.NotEmpty(texts);
        return isDoubled ? [texts[0], .. texts] : [.. texts.Skip(1)];
    }
}
