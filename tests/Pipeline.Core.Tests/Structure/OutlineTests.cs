using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Structure;

public sealed class OutlineTests
{
    [Fact]
    public void The_six_statutory_sections_are_found_in_order()
    {
        var report = Parsing.Report(new ReportText());

        Assert.Equal(Enum.GetValues<SectionKind>(), report.Sections.Select(section => section.Canonical).OfType<SectionKind>());
    }

    [Fact]
    public void A_run_in_heading_ends_at_its_first_stop()
    {
        var report = Parsing.Report(new ReportText { Overview = "（一）扎实推进主动公开。全年公开信息120条。" });

        var section = report.Sections.Single(section => section.Id == "s1-1");
        Assert.True(section.RunIn);
        Assert.Equal("扎实推进主动公开。", section.Heading);
        Assert.Equal("全年公开信息120条。", section.Text);
    }

    [Fact]
    public void A_long_sentence_after_an_enumerator_is_a_paragraph()
    {
        var report = Parsing.Report(new ReportText { Overview = "1.全年共举办培训班十二期，培训各部门工作人员三百余人次，进一步提升了依法公开的意识和能力，取得了良好效果。" });

        Assert.DoesNotContain(report.Sections, section => section.Level > 1);
    }

    [Theory]
    [InlineData("（一）2021年发出收费通知0件，收取信息处理费0元。", false)]
    [InlineData("（一）推进5G建设。", true)]
    [InlineData("（一）落实2021年工作要点。", true)]
    [InlineData("（一）予以公开 599 40 2 6 18 3 668", false)]
    public void A_sentence_that_counts_and_a_row_of_figures_are_no_headings(string line, bool isHeading)
    {
        var report = Parsing.Report(new ReportText { Overview = line });

        Assert.Equal(isHeading, report.Sections.Any(section => section.Id == "s1-1"));
    }

    [Fact]
    public void Items_that_end_in_a_semicolon_are_a_list_not_headings()
    {
        var report = Parsing.Report(new ReportText { Overview = "（一）主动公开\n1.公开规划信息；\n2.公开财政信息；" });

        Assert.Equal("1.公开规划信息；\n2.公开财政信息；", report.Sections.Single(section => section.Id == "s1-1").Text);
    }

    [Fact]
    public void Levels_are_never_skipped()
    {
        var report = Parsing.Report(new ReportText { Overview = "1.完善制度\n全年完善制度3项。\n2.加强培训\n全年培训2次。" });

        Assert.Equal([("s1-1", 2), ("s1-2", 2)], report.Sections.Where(section => section.Level > 1).Select(section => (section.Id, section.Level)));
    }

    [Fact]
    public void A_skipped_number_is_reported_and_kept()
    {
        var report = Parsing.Report(new ReportText { Overview = "（一）主动公开\n已公开。\n（三）监督保障\n已保障。" });

        var section = report.Sections.Single(section => section.Number == "（三）");
        Assert.Equal((2, 3), (section.Ordinal, section.NumberValue));
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code == "RPT109" && diagnostic.Line == section.Line);
    }

    [Fact]
    public void Improvements_numbered_again_from_one_are_further_sections()
    {
        var report = Parsing.Report(new ReportText { Problems = "（一）公开不够\n需要加强。\n（二）解读不够\n需要丰富。\n改进措施：\n（一）强化公开\n明年加强。" });

        Assert.Equal([1, 2, 3], report.Sections.Where(section => section.Id.StartsWith("s5-", StringComparison.Ordinal)).Select(section => section.Ordinal));
        Assert.Equal(1, report.Sections.Single(section => section.Id == "s5-3").NumberValue);
    }

    [Fact]
    public void A_table_flattened_to_lines_makes_no_sections()
    {
        var report = Parsing.Report(new ReportText().ToString().Replace(
            "四、政府信息公开行政复议、行政诉讼情况",
            "一、本年新收政府信息公开申请数量\n3\n三、本年度办理结果\n（一）予以公开\n2\n（七）总计\n2\n四、结转下年度继续办理\n1\n四、政府信息公开行政复议、行政诉讼情况",
            StringComparison.Ordinal));

        Assert.Equal(6, report.Sections.Count);
    }

    [Fact]
    public void Sentences_that_open_with_first_and_second_are_no_sections()
    {
        var report = Parsing.Report(
            """
            Annual Report of Example Municipality on Government Information Disclosure in 2021
            I. General situation
            First, strengthen leadership.
            Second, improve training.
            Second, the initiative to disclose government information
            Iii. Receiving and handling applications for government information disclosure
            Four, administrative reconsideration and administrative litigation.
            V. Main Problems and Improvements
            Vi. Other matters that need to be reported
            """);

        Assert.Equal(["I.", "Second,", "Iii.", "Four,", "V.", "Vi."], report.Sections.Select(section => section.Number));
        Assert.Equal("First, strengthen leadership.\nSecond, improve training.", report.Sections[0].Text);
    }

    [Theory]
    [InlineData("1.")]
    [InlineData("1、")]
    [InlineData("一 、")]
    [InlineData("一，")]
    [InlineData("1 ")]
    [InlineData("第一部分 ")]
    public void An_exact_statutory_title_opens_its_section_whatever_its_number_looks_like(string first)
    {
        string[] chinese = ["一", "二", "三", "四", "五", "六"];
        var text = chinese.Select((number, i) => (number, i)).Aggregate(new ReportText().ToString(), (text, heading) => text.Replace(
            heading.number + "、", first.Replace("一", heading.number, StringComparison.Ordinal).Replace("1", $"{heading.i + 1}", StringComparison.Ordinal), StringComparison.Ordinal));

        var report = Parsing.Report(text);

        Assert.Equal(Enum.GetValues<SectionKind>(), report.Sections.Select(section => section.Canonical).OfType<SectionKind>());
        Assert.Equal([1, 2, 3, 4, 5, 6], report.Sections.Select(section => section.NumberValue ?? section.Ordinal));
    }

    [Fact]
    public void A_stray_number_does_not_take_the_place_of_a_statutory_section()
    {
        var report = Parsing.Report(new ReportText { Overview = "一、误编号的段落\n二、误编号的段落" });

        Assert.Equal(6, report.Sections.Count);
        Assert.Equal("一、误编号的段落\n二、误编号的段落", report.Sections[0].Text);
    }

    [Fact]
    public void Statutory_sections_numbered_wrongly_are_reported_and_kept()
    {
        var report = Parsing.Report(new ReportText().ToString().Replace("三、收到", "二、收到", StringComparison.Ordinal));

        Assert.Equal("二、", report.Sections.Single(section => section.Canonical == SectionKind.Applications).Number);
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code == "RPT109");
        Assert.DoesNotContain(report.Diagnostics, diagnostic => diagnostic.Code == "RPT107");
    }

    [Fact]
    public void A_statutory_title_at_the_head_of_a_sentence_opens_no_section_and_loses_no_text()
    {
        var report = Parsing.Report(
            """
            Annual Report of Example Municipality on Government Information Disclosure in 2021
            1. General situation
            (1) Proactive disclosure. A total of 1,024 items of information were released.
            2. Proactive disclosure of government information
            """);

        Assert.Equal(["s1", "s1-1", "s2"], report.Sections.Select(section => section.Id));
        Assert.Equal("A total of 1,024 items of information were released.", report.Sections[1].Text);
    }

    [Theory]
    [InlineData("目录\n一、总体情况\t1\n二、主动公开政府信息情况\t2")]
    [InlineData("目　录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n本报告根据条例编制。")]
    public void A_named_list_of_contents_is_furniture(string contents)
    {
        var report = Parsing.Report(new ReportText { Preamble = contents, Overview = "全年工作平稳有序。" });

        Assert.Equal(6, report.Sections.Count);
        Assert.Equal("全年工作平稳有序。", report.Sections[0].Text);
    }

    [Fact]
    public void The_heads_of_a_table_flattened_to_lines_are_no_list_of_contents()
    {
        const string Heads = "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n";

        var report = Parsing.Report(new ReportText().ToString().Replace("五、存在的", $"行政复议\n{Heads}行政诉讼\n{Heads}3\n0\n五、存在的", StringComparison.Ordinal));

        Assert.Empty(report.Furniture);
    }

    [Fact]
    public void A_printed_list_of_contents_is_furniture()
    {
        var report = Parsing.Report(new ReportText { Preamble = "一、总体情况……1\n二、主动公开政府信息情况……2\n三、收到和处理政府信息公开申请情况……3" });

        Assert.Equal(6, report.Sections.Count(section => section.Level == 1));
        Assert.Equal(3, report.Furniture.Count(line => line.Kind == "contents"));
    }

    [Fact]
    public void Markdown_headings_without_enumerators_are_sections()
    {
        var report = Parsing.Report("# 某某市水务局2021年政府信息公开工作年度报告\n\n## 总体情况\n\n### 主动公开\n\n已公开。\n\n## 主动公开政府信息情况\n", "report.md");

        Assert.Equal(["s1", "s1-1", "s2"], report.Sections.Select(section => section.Id));
        Assert.Equal([SectionKind.Overview, null, SectionKind.ProactiveDisclosure], report.Sections.Select(section => section.Canonical));
    }

    [Fact]
    public void The_name_of_a_picture_below_its_heading_is_the_text_of_the_picture()
    {
        var report = Parsing.Report(new ReportText().ToString().Replace(
            "三、收到和处理政府信息公开申请情况",
            "1.png\n三、收到和处理政府信息公开申请情况\n收到和处理政府信息公开申请情况",
            StringComparison.Ordinal));

        Assert.Equal(6, report.Sections.Count);
        Assert.Equal([("", "1.png"), ("收到和处理政府信息公开申请情况", null)], report.Figures.Select(figure => (figure.Alt, figure.Name)));
    }

    [Fact]
    public void A_text_box_opens_no_section_and_displaces_none()
    {
        var document = new DocxBuilder();
        foreach (var line in new ReportText { Overview = "（一）主动公开\n已公开。\nBOX\n（二）监督保障\n已保障。" }.ToString().Split('\n'))
        {
            _ = line == "BOX"
                ? document.Raw("<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>（二）框内条目。</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>")
                : document.Paragraph(line);
        }

        Assert.True(Parsing.Extract(document.Build()).IsSuccess(out var report));
        Assert.Equal(["主动公开", "监督保障"], report.Sections.Where(section => section.Level > 1).Select(section => section.Heading));
        Assert.Equal("已公开。\n（二）框内条目。", report.Sections.Single(section => section.Id == "s1-1").Text);
    }

    [Fact]
    public void A_title_in_WordArt_is_the_title()
    {
        var lines = new ReportText().ToString().Split('\n');
        var document = lines.Skip(1).Aggregate(new DocxBuilder().Raw($"<w:p><w:r><w:pict><v:shape><v:textpath string=\"{lines[0]}\"/></v:shape></w:pict></w:r></w:p>"), (builder, line) => builder.Paragraph(line));

        Assert.True(Parsing.Extract(document.Build()).IsSuccess(out var report));
        Assert.Equal(lines[0], report.Title);
    }
}
