using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Structure;

/// <summary>The signature of a report, wherever annexes, notes and links push it.</summary>
public sealed class SignatureTests
{
    private const string Signed = "某某市水务局\n2024年1月30日";
    private const string Table = "\n\n| 项目 | 数量 |\n|---|---|\n| 公开 | 3 |\n";

    [Theory]
    [InlineData("附件：统计表\n\n" + "某某市水务局\n\n2024年1月30日" + "\n\n附件1\n\n政府信息公开情况统计表" + Table)]
    [InlineData("某某市水务局\n\n2024年1月30日\n\n附件：统计表" + Table)]
    [InlineData("某某市水务局\n\n2024年1月30日" + Table)]
    [InlineData("某某市水务局\n\n2024年1月30日\n\n相关附件：\n\n[年报](https://example.gov.cn/a.pdf)")]
    [InlineData("某某市水务局\n\n2024年1月30日\n\n（联系人：办公室；联系电话：0000-0000000）")]
    [InlineData("某某市水务局\n\n2024年1月30日\n\n附件：2023年统计表.xlsx")]
    [InlineData("某某市水务局\n\n2024年1月30日（此件公开发布）")]
    [InlineData("某某市水务局\n\n2024年1月30日\n\n（此件公开发布）")]
    [InlineData("某某市水务局　2024年1月30日")]
    [InlineData("某某市水务局2024年1月30日")]
    public void What_follows_a_signature_does_not_hide_it(string end)
    {
        var report = Parsing.Report(new ReportText().ToString().Replace("\n", "\n\n", StringComparison.Ordinal) + "\n\n" + end, "report.md");

        Assert.Equal(("某某市水务局", new DateOnly(2024, 1, 30)), (report.Signature?.Agency, report.PublicationDate));
        Assert.DoesNotContain(report.Sections[^1].Blocks.Paragraphs(), paragraph => paragraph.Text.Contains("水务局", StringComparison.Ordinal));
    }

    [Fact]
    public void An_annex_after_the_signature_stays_in_the_last_section_in_order()
    {
        var report = Parsing.Report($"{new ReportText()}\n{Signed}\n附件1\n统计表\n（2023年度）");

        Assert.Equal("无其他事项。\n附件1\n统计表\n（2023年度）", report.Sections[^1].Text);
    }

    [Fact]
    public void A_name_and_a_day_that_text_of_the_report_follows_are_no_signature()
    {
        var report = Parsing.Report($"{new ReportText()}\n{Signed}\n以上情况已向社会公布。");

        Assert.Null(report.Signature);
    }

    [Theory]
    [InlineData("截至2023年12月31日")]
    [InlineData("本报告已报送某某市人民政府办公室。")]
    public void A_sentence_signs_nothing(string last) =>
        Assert.Null(Parsing.Report($"{new ReportText()}\n{last}").Signature);

    [Theory]
    [InlineData("某某市水务局〔盖章〕")]
    [InlineData("某某市水务局（公章）")]
    [InlineData("某某市水务局(章)")]
    public void The_place_of_the_seal_is_no_part_of_the_name(string name)
    {
        var signature = Parsing.Report($"{new ReportText()}\n{name}\n2024年1月30日").Signature;

        Assert.Equal("某某市水务局", signature?.Agency);
        Assert.Equal(name, signature?.Lines[0].Text);
    }
}
