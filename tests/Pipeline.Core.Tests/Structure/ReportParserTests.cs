using Pipeline.Core.Model;
using Pipeline.Core.Structure;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Structure;

public sealed class ReportParserTests
{
    [Fact]
    public void A_signature_names_who_signed_and_when()
    {
        var report = Parsing.Report(new ReportText() + "\n某某市水务局\n2022年1月20日");

        Assert.Equal("某某市水务局", report.Signature?.Agency);
        Assert.Equal(new DateOnly(2022, 1, 20), report.Signature?.Date);
        Assert.Equal(new DateOnly(2022, 1, 20), report.PublicationDate);
        Assert.Equal("无其他事项。", report.Sections[^1].Text);
    }

    [Theory]
    [InlineData("无")]
    [InlineData("无其他需要报告的事项")]
    public void The_last_words_of_a_report_are_no_name_signed_with(string last)
    {
        var report = Parsing.Report(new ReportText { OtherMatters = last } + "\n2022年1月20日");

        Assert.Equal(last, report.Sections[^1].Text);
        Assert.Null(report.Signature?.Agency);
        Assert.Equal(new DateOnly(2022, 1, 20), report.Signature?.Date);
    }

    [Theory]
    [InlineData(true, "某某市信访联席")]
    [InlineData(false, null)]
    public void A_name_that_says_no_office_signs_only_at_the_right_margin(bool isRight, string? signatory)
    {
        var source = new SourceDocument(SourceFormat.Docx, [.. (new ReportText() + "\n某某市信访联席\n2022年1月20日").Split('\n')
            .Select((text, i) => new SourceText(new SourcePosition(null, i + 1), text) { Typesetting = new() { IsRight = isRight && text.EndsWith("联席", StringComparison.Ordinal) } })],
            new ReadingReport { Engine = "docx", SourceCharacters = 0, Characters = 0 });

        Assert.True(new ReportParser(AgencyRegistry.Empty).Parse(source, null).IsSuccess(out var report));

        Assert.Equal(signatory, report.Signature?.Agency);
    }

    [Theory]
    [InlineData("", "RPT110")]
    [InlineData("渠道\t件数\n网站\t5", "RPT117")]
    [InlineData("一、本年新收政府信息公开申请数量 5\n二、上年结转政府信息公开申请数量 1\n属于国家秘密 0\n重复申请 0\n要求提供公开出版物 0", "RPT117")]
    public void A_table_that_is_there_but_cannot_be_recognised_is_not_called_missing(string content, string code)
    {
        var report = Parsing.Report(new ReportText().ToString().Replace("四、", content + "\n四、", StringComparison.Ordinal));

        Assert.Equal([code], report.Diagnostics.Where(finding => finding.Code is "RPT110" or "RPT117" && finding.MessageZh.Contains("收到和处理", StringComparison.Ordinal)).Select(finding => finding.Code));
    }

    [Fact]
    public void A_file_that_is_no_report_is_told_how_it_was_read() => Assert.Equal(
        ["RPT101", "RPT118"],
        Parsing.Extract("会议记录\n\n这不是年度报告。").Diagnostics.Select(finding => finding.Code));

    [Fact]
    public void Notes_after_the_signature_do_not_hide_it()
    {
        var source = new SourceDocument(SourceFormat.Docx, [.. (new ReportText() + "\n某某市水务局\n2022年1月20日\n含微信公众号公开的35条。").Split('\n')
            .Select((text, i) => new SourceText(new SourcePosition(null, i + 1), text) { IsNote = text.StartsWith('含') })], new ReadingReport { Engine = "docx", SourceCharacters = 0, Characters = 0 });

        Assert.True(new ReportParser(AgencyRegistry.Empty).Parse(source, null).IsSuccess(out var report));

        Assert.Equal("某某市水务局", report.Signature?.Agency);
        Assert.EndsWith("含微信公众号公开的35条。", report.Sections[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_dateline_gives_date_and_source()
    {
        var report = Parsing.Report(new ReportText { Preamble = "日期:2022-01-25 10:00    来源:某某市水务局办公室" });

        Assert.Equal(new DateOnly(2022, 1, 25), report.PublicationDate);
        Assert.Equal("某某市水务局办公室", report.Source);
    }

    [Fact]
    public void A_missing_statutory_section_is_an_error_that_names_it()
    {
        var report = Parsing.Report(new ReportText().ToString().Replace("二、主动公开政府信息情况", "", StringComparison.Ordinal));

        var missing = Assert.Single(report.Diagnostics, diagnostic => diagnostic.Code == "RPT107");
        Assert.Equal(Severity.Error, missing.Severity);
        Assert.Contains("主动公开政府信息情况", missing.MessageZh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_from_before_2019_may_follow_its_own_plan()
    {
        var report = Parsing.Report("某某市水务局2016年政府信息公开工作年度报告\n一、概述\n工作平稳。\n二、存在的不足\n需要加强。");

        Assert.Equal(Generation.Pre2019, report.Generation);
        Assert.DoesNotContain(report.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("二〇二二年一月二十五日")]
    [InlineData("二〇二二年一月二五日")]
    [InlineData("2022年1月25日")]
    [InlineData("January 25, 2022")]
    public void A_day_is_read_as_people_write_it(string day) =>
        Assert.Equal(new DateOnly(2022, 1, 25), Parsing.Report(new ReportText() + "\n" + day).Signature?.Date);

    [Fact]
    public void A_day_that_does_not_exist_is_no_day() =>
        Assert.Null(Parsing.Report(new ReportText() + "\n二〇二二年一月三十五日").Signature);

    [Fact]
    public void Instructions_of_the_template_are_pointed_out()
    {
        var report = Parsing.Report(new ReportText { Problems = "编写说明：可先适当综述。" });

        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code == "RPT112");
    }

    [Fact]
    public void An_instruction_above_the_first_section_is_quoted_since_documents_have_no_lines()
    {
        var report = Parsing.Report(new ReportText { Preamble = "编写说明：本模板供各单位参考使用，请勿更改各章节名称。" });

        var left = Assert.Single(report.Diagnostics, diagnostic => diagnostic.Code == "RPT112");
        Assert.StartsWith("“编写说明：本模板供各单位参考使用，请勿更…”", left.MessageZh, StringComparison.Ordinal);
        Assert.StartsWith("“编写说明：", left.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("日期:2022-01-25", false)]
    [InlineData("本报告依照条例编制。", true)]
    public void A_day_that_only_the_signature_gives_is_known_as_such(string preamble, bool isOfSignature) =>
        Assert.Equal(isOfSignature, Parsing.Report(new ReportText { Preamble = preamble } + "\n某某市水务局\n2022年1月20日").IsDateOfSignature);

    [Fact]
    public void Statistics_of_another_year_than_the_titles_are_a_warning()
    {
        var report = Parsing.Report(new ReportText { Preamble = "本报告所列数据的统计期限自2020年1月1日起至2020年12月31日止。" });

        Assert.Equal(2021, report.Year);
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code == "RPT114");
    }

    [Theory]
    [InlineData("今天天气很好。\n明天也不错。", "RPT101")]
    [InlineData("某某市水务局政府信息公开工作年度报告\n一、总体情况\n平稳。", "RPT102")]
    [InlineData("某某市水务局2020年、2021年政府信息公开工作年度报告\n一、总体情况", "RPT103")]
    [InlineData("某某市水务局1999年政府信息公开工作年度报告\n一、总体情况", "RPT104")]
    [InlineData("2021年政府信息公开工作年度报告\n一、总体情况\n平稳。", "RPT105")]
    public void What_cannot_be_a_report_is_refused_with_the_reason(string text, string code)
    {
        var result = Parsing.Extract(text);

        Assert.False(result.IsSuccess(out _));
        Assert.Equal(code, Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error).Code);
    }
}
