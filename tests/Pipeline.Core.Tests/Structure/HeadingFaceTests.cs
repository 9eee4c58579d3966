using Pipeline.Core.Model;
using Pipeline.Core.Structure;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Structure;

/// <summary>Headings that only their typeface tells (GB/T 9704-2012): 黑体 for level 1, 楷体 for level 2, text in 仿宋, all of one size.</summary>
public sealed class HeadingFaceTests
{
    private const string Sentence = "全年主动公开政府信息一千二百余条，其中政策文件八十件，办理依申请公开四十二件，均按期答复，未发生行政复议和行政诉讼。";

    private static readonly SetLine Title = new("某某市水务局2021年政府信息公开工作年度报告", TypeFace.TitleSong) { IsCentered = true };

    [Fact]
    public void A_run_in_heading_ends_where_its_face_does() => Assert.Equal(
        [("一、", "总体情况", ""), ("（一）", "主动公开", "全年公开信息一千二百余条，其中政策文件八十件。")],
        Headings(
            Title,
            new("一、总体情况", TypeFace.Hei),
            new("（一）主动公开全年公开信息一千二百余条，其中政策文件八十件。", TypeFace.Kai) { LeadLength = "（一）主动公开".Length },
            new(Sentence, TypeFace.FangSong)));

    [Fact]
    public void A_number_alone_in_another_face_ends_no_heading() => Assert.Equal(
        "主动公开成效明显。",
        Headings(
            Title,
            new("一、总体情况", TypeFace.Hei),
            new("（一）主动公开成效明显。全年公开信息一千二百余条。", TypeFace.Kai) { LeadLength = "（一）".Length },
            new(Sentence, TypeFace.FangSong))[1].Heading);

    [Fact]
    public void Without_any_number_the_faces_make_the_outline() => Assert.Equal(
        [("s1", 1, "工作概况"), ("s1-1", 2, "主动公开"), ("s1-2", 2, "依申请公开"), ("s2", 1, "存在不足")],
        Sections(
            Title with { Text = "某某市水务局2016年政府信息公开工作年度报告" },
            new("工作概况", TypeFace.Hei),
            new("主动公开", TypeFace.Kai),
            new(Sentence, TypeFace.FangSong),
            new("依申请公开", TypeFace.Kai),
            new(Sentence, TypeFace.FangSong),
            new("存在不足", TypeFace.Hei),
            new(Sentence, TypeFace.FangSong)).Select(section => (section.Id, section.Level, section.Heading)));

    [Fact]
    public void In_a_numbered_report_an_unnumbered_line_in_a_heading_face_is_emphasis() => Assert.Equal(
        ["总体情况"],
        Headings(Title, new("一、总体情况", TypeFace.Hei), new("健全机制", TypeFace.Hei), new(Sentence, TypeFace.FangSong)).Select(heading => heading.Heading));

    [Fact]
    public void In_a_section_without_numbered_parts_a_line_in_Kai_heads_one() => Assert.Equal(
        [("s1", "总体情况"), ("s1-1", "健全机制"), ("s1-2", "主动公开"), ("s2", "主动公开政府信息情况"), ("s2-1", "文件公开")],
        Sections(
            Title,
            new("一、总体情况", TypeFace.Hei),
            new("健全机制", TypeFace.Kai),
            new(Sentence, TypeFace.FangSong),
            new("主动公开", TypeFace.Kai),
            new(Sentence, TypeFace.FangSong),
            new("二、主动公开政府信息情况", TypeFace.Hei),
            new("（一）文件公开", TypeFace.Kai),
            new("网站栏目", TypeFace.Kai),
            new("单位：件", TypeFace.Kai),
            new(Sentence, TypeFace.FangSong)).Select(section => (section.Id, section.Heading)));

    [Fact]
    public void Numbered_headings_do_not_switch_the_faces_off_in_a_short_report() => Assert.Equal(
        [("总体情况", ""), ("主动公开", "全年公开信息十二条。"), ("主动公开政府信息情况", ""), ("收到和处理政府信息公开申请情况", "")],
        Headings(
            Title,
            new("一、总体情况", TypeFace.Hei),
            new("（一）主动公开全年公开信息十二条。", TypeFace.Kai) { LeadLength = "（一）主动公开".Length },
            new("二、主动公开政府信息情况", TypeFace.Hei),
            new("三、收到和处理政府信息公开申请情况", TypeFace.Hei),
            new("无。", TypeFace.FangSong)).Select(heading => (heading.Heading, heading.Text)));

    [Fact]
    public void A_face_that_sets_most_of_the_document_tells_nothing() => Assert.Empty(Sections(
        Title with { Text = "某某市水务局2016年政府信息公开工作年度报告" },
        new("工作概况", TypeFace.Kai),
        new(Sentence, TypeFace.Kai)));

    [Theory]
    [InlineData("统计表", true, false)]
    [InlineData("某某市水务局", false, true)]
    public void A_centred_caption_and_a_signature_are_no_headings(string text, bool isCentered, bool isRight) => Assert.DoesNotContain(
        Sections(
            Title with { Text = "某某市水务局2016年政府信息公开工作年度报告" },
            new("工作概况", TypeFace.Hei),
            new(Sentence, TypeFace.FangSong),
            new(text, TypeFace.Hei) { IsCentered = isCentered, IsRight = isRight },
            new(Sentence, TypeFace.FangSong)),
        section => section.Heading == text);

    [Fact]
    public void Each_heading_keeps_what_says_that_it_is_one() => Assert.Equal(
        [
            [HeadingEvidence.StatutoryTitle, HeadingEvidence.Number, HeadingEvidence.Face, HeadingEvidence.ShortLine],
            [HeadingEvidence.Number],
        ],
        Sections(
            Title,
            new("一、总体情况", TypeFace.Hei),
            new("（一）主动公开成效明显。全年公开信息一千二百余条。", TypeFace.FangSong),
            new(Sentence, TypeFace.FangSong)).Select(section => section.Evidence));

    private static List<(string Number, string Heading, string Text)> Headings(params SetLine[] lines) =>
        [.. Sections(lines).Select(section => (section.Number, section.Heading, section.Blocks.Paragraphs().FirstOrDefault()?.Text is { } text && section.RunIn ? text : ""))];

    private static IReadOnlyList<Section> Sections(params SetLine[] lines)
    {
        var source = new SourceDocument(
            SourceFormat.Docx,
            [.. lines.Select((line, i) => new SourceText(new(null, i + 1), line.Text) { Typesetting = line.Typesetting })],
            new ReadingReport { Engine = "docx", SourceCharacters = 0, Characters = 0 });
        Assert.True(new ReportParser(AgencyRegistry.Empty).Parse(source, null).IsSuccess(out var report));
        return report.Sections;
    }

    private sealed record SetLine(string Text, TypeFace Face)
    {
        public bool IsCentered { get; init; }

        public bool IsRight { get; init; }

        public int? LeadLength { get; init; }

        public Typesetting Typesetting => new() { Face = Face, IsCentered = IsCentered, IsRight = IsRight, LeadLength = LeadLength };
    }
}
