using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;
using static Pipeline.Core.Tests.Kit.BilingualReportBuilder;

namespace Pipeline.Core.Tests.Rendering;

public class PageWeightTests
{
    private static readonly Segment Sentence = Machine(
        "2021年，昌平区政府认真贯彻落实《政府信息公开条例》，不断拓展公开内容、创新公开形式、完善公开制度、强化公开监督，有序推进政府信息和政务公开工作。",
        "In 2021, the Changping District Government earnestly implemented the Regulations on Government Information Disclosure, steadily widened what is disclosed, found new forms of disclosure, improved its rules and strengthened supervision.");

    /// <summary>The sample has short tables and no key figures; the browser tests weigh a report with full ones.</summary>
    [Fact]
    public void A_page_of_forty_pairs_is_light()
    {
        var page = ReportPages.Of(WithPairs(40), new() { Agency = new() { Slug = "changping", Feedback = new("mailto:office@example.gov.cn") } })[0];

        Assert.Equal(40, Dom.Of(page).QuerySelectorAll("article .unit.pair").Length);
        Assert.InRange(Encoding.UTF8.GetByteCount(page.Html), 1, 54 * 1024);
    }

    /// <summary>The sample report, its three tables included, with as many further paragraphs as are asked for.</summary>
    private static BilingualReport WithPairs(int pairs)
    {
        var sample = SampleReport.Build();
        var there = Dom.Of(ReportPages.Of(sample, new())[0]).QuerySelectorAll("article .unit.pair").Length;
        var ids = Enumerable.Range(2, pairs - there).Select(number => $"s6-p{number}").ToList();
        var sections = sample.Report.Sections;
        return sample with
        {
            Units = [.. sample.Units, .. ids.Select(id => new TranslationUnit { Id = id, Kind = UnitKind.Paragraph, Segments = [Sentence] })],
            Report = sample.Report with
            {
                Sections = [.. sections.SkipLast(1), sections[^1] with { Blocks = [.. sections[^1].Blocks, .. ids.Select(id => new Paragraph(id, Sentence.Source, null))] }],
            },
        };
    }
}
