using Pipeline.Core.Model;
using Pipeline.Core.Structure;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Structure;

public sealed class TitleReadingTests
{
    [Theory]
    [InlineData("青岚市人民政府2021年政府信息公开工作年度报告", "青岚市人民政府", 2021)]
    [InlineData("2020年北京市政府信息公開工作年度報告", "北京市", 2020)]
    [InlineData("关于青岚市水务局2022年度政府信息公开工作情况的报告", "青岚市水务局", 2022)]
    [InlineData("青岚市云杉区人民政府信息公开工作年度报告（2021年）", "青岚市云杉区人民政府", 2021)]
    [InlineData("二〇二一年青岚市教育局政府信息公开年报", "青岚市教育局", 2021)]
    [InlineData("青岚市教育局政府信息公开2019年度报告", "青岚市教育局", 2019)]
    public void A_chinese_title_names_agency_and_year_in_either_order(string title, string agency, int year)
    {
        var reading = TitleReading.Of(title, Language.SimplifiedChinese);

        Assert.NotNull(reading);
        Assert.Equal(agency, reading.Agency);
        Assert.Equal([year], reading.Years);
    }

    [Theory]
    [InlineData("Annual Report of Changping District People’s Government of Beijing on Government Information Disclosure in 2021", "Changping District People’s Government of Beijing", 2021)]
    [InlineData("Annual Report of Beijing Municipal Government Information Disclosure in 2021", "Beijing Municipality", 2021)]
    [InlineData("2022 Annual Report on Government Information Disclosure of the Qinglan Municipal Bureau of Education", "Qinglan Municipal Bureau of Education", 2022)]
    [InlineData("Qinglan Municipal Bureau of Education Government Information Disclosure Annual Report (2020)", "Qinglan Municipal Bureau of Education", 2020)]
    [InlineData("Qinglan Municipality's Annual Report on the Disclosure of Government Information for 2019", "Qinglan Municipality", 2019)]
    public void An_english_title_names_agency_and_year_in_any_order(string title, string agency, int year)
    {
        var reading = TitleReading.Of(title, Language.English);

        Assert.NotNull(reading);
        Assert.Equal(agency, reading.Agency);
        Assert.Equal([year], reading.Years);
    }

    [Theory]
    [InlineData("2020年北京市“政府信息公開工作年度報告”集中公開專題頁面")]
    [InlineData("一圖讀懂:2020年北京市政府信息公開工作年度報告解讀")]
    [InlineData("本报告根据《中华人民共和国政府信息公开条例》编制。")]
    [InlineData("一、总体情况")]
    public void Links_and_sentences_about_a_report_are_no_titles(string text) =>
        Assert.Null(TitleReading.Of(text, Language.SimplifiedChinese));

    [Fact]
    public void A_title_set_on_two_lines_is_one_title()
    {
        var report = Parsing.Report(new ReportText { Title = "某某市水务局\n2021年政府信息公开工作年度报告" });

        Assert.Equal("某某市水务局2021年政府信息公开工作年度报告", report.Title);
        Assert.Equal("某某市水务局", report.Agency);
        Assert.Equal([1, 2], report.TitleLines);
    }

    [Fact]
    public void A_title_without_a_year_takes_the_year_of_the_statistical_period()
    {
        var report = Parsing.Report(new ReportText
        {
            Title = "某某市水务局政府信息公开工作年度报告",
            Preamble = "本报告所列数据的统计期限自2017年1月1日起至2017年12月31日止，2018年3月公布。",
        });

        Assert.Equal(2017, report.Year);
    }
}
