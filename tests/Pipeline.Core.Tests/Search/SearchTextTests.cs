using System.Text.Json;
using Pipeline.Core.Model;
using Pipeline.Core.Search;
using Pipeline.Core.Tests.Kit;
using static Pipeline.Core.Tests.Kit.BilingualReportBuilder;

namespace Pipeline.Core.Tests.Search;

public sealed class SearchTextTests
{
    [Fact]
    public void The_units_stand_in_the_order_of_the_page_with_the_title_first()
    {
        var text = SearchText.Of(SampleReport.Build());

        Assert.Equal(["", "p1", "s1", "s1-p1", "s1-1"], text.Units.Take(5).Select(unit => unit[0]));
        Assert.Equal(["sig1", "sig2"], text.Units.TakeLast(2).Select(unit => unit[0]));
        Assert.Equal(["s1", "一、总体情况", "I. General Situation"], text.Units[2]);
    }

    [Fact]
    public void What_is_not_translated_has_an_empty_side()
    {
        var text = SearchText.Of(new BilingualReportBuilder().Paragraph(Pending("第一句。"), Approved("第二句。", "Second sentence.")).Paragraph(Pending("第三句。")).Build());

        Assert.Equal(["p1", "第一句。第二句。", "Second sentence."], text.Units[1]);
        Assert.Equal(["p2", "第三句。", ""], text.Units[2]);
    }

    [Fact]
    public void An_English_report_has_its_own_words_on_the_English_side()
    {
        var text = SearchText.Of(new BilingualReportBuilder().In(Language.English).Paragraph(Machine("Petitions were handled.", "信访已办理。")).Build());

        Assert.Equal(["p1", "信访已办理。", "Petitions were handled."], text.Units[1]);
    }

    [Fact]
    public void The_agencys_own_table_is_found_by_its_words_and_its_larger_figures()
    {
        var words = new Dictionary<string, string> { ["微博"] = "Microblog" };
        var text = SearchText.Of(new BilingualReportBuilder().Section("一、", "总体情况").Table(Grid.Of("渠道 | 条数", "微博 | 5,600", "网站 | 99"), 1, 1, words: words).Build());

        Assert.Equal(["t1-r1-c1", "t1-r1-c2", "t1-r2-c1", "t1-r2", "t1-r3-c1"], text.Units.Skip(2).Select(unit => unit[0]));
        Assert.Equal(["t1-r2", "微博 5,600", "Microblog 5,600"], text.Units[5]);
    }

    [Fact]
    public void The_labels_of_a_statutory_table_are_left_out_but_for_rows_with_larger_figures()
    {
        var bilingual = SampleReport.Build();
        var statutory = bilingual with { Report = bilingual.Report with { Tables = [.. bilingual.Report.Tables.Select(table => table with { Kind = TableKind.ProactiveDisclosure })] } };

        var rows = SearchText.Of(statutory).Units.Where(unit => unit[0].StartsWith("t1-", StringComparison.Ordinal)).Select(unit => unit[1]);

        Assert.Equal(["行政许可 22,306", "行政处罚 31,855", "行政事业性收费 15,208.46"], rows);
    }

    [Fact]
    public void A_Traditional_report_carries_the_spelling_it_is_also_found_by()
    {
        var text = SearchText.Of(new BilingualReportBuilder().In(Language.TraditionalChinese).Title("年報", null).Paragraph(Pending("政府信息公開")).Build());

        Assert.Equal([["", "年報", "", "年报"], ["p1", "政府信息公開", "", "政府信息公开"]], text.Units);
        Assert.DoesNotContain("政府信息公開", text.Texts);
    }

    [Fact]
    public void The_file_is_compressed_and_the_same_every_time()
    {
        var file = SearchText.Of(SampleReport.Build()).ToFile();

        Assert.Equal(file, SearchText.Of(SampleReport.Build()).ToFile());
        Assert.Equal([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, file[8], 255], file[..10]);
        using var json = JsonDocument.Parse(SearchIndex.Inflate(file));
        Assert.Equal("p1", json.RootElement.GetProperty("units")[1][0].GetString());
    }
}
