using System.Xml.Linq;
using Pipeline.Core.Model;
using Pipeline.Core.Review;
using Pipeline.Core.Review.Xliff;
using Pipeline.Core.Tests.Kit;
using static Pipeline.Core.Tests.Kit.BilingualReportBuilder;
using static Pipeline.Core.Tests.Review.Reviews;

namespace Pipeline.Core.Tests.Review;

public sealed class ReviewExportTests
{
    private static readonly XNamespace Core = XliffNamespaces.Core;

    [Fact]
    public void A_file_names_its_report_its_languages_and_its_revision()
    {
        var file = Export(Report(Pending("全年无收费。")));

        Assert.Equal(("2.1", "zh-Hans", "en"), ((string?)file.Attribute("version"), (string?)file.Attribute("srcLang"), (string?)file.Attribute("trgLang")));
        Assert.Equal("北京市昌平区人民政府 / 2021 / 0123456789ab", file.Descendants(Core + "note").First().Value);
        Assert.Equal((new ReportId("changping", 2021), "0123456789ab"), (Read(file).Report, Read(file).Revision));
    }

    [Fact]
    public void Every_section_is_a_group_and_so_are_what_precedes_and_what_closes_the_report()
    {
        var report = new BilingualReportBuilder().Paragraph(Pending("前言。")).Section("一、", "总体情况").Paragraph(Pending("一。")).Section("二、", "其他").Signed(Pending("昌平区人民政府")).Build();

        Assert.Equal(
            ["preamble preamble: p1", "s1 一、总体情况: s1 s1-p1", "s2 二、其他: s2", "signature signature: sig1"],
            Export(report).Descendants(Core + "group").Select(group => $"{group.Attribute("id")?.Value} {group.Attribute("name")?.Value}: {string.Join(' ', group.Elements(Core + "unit").Select(unit => unit.Attribute("id")?.Value))}"));
    }

    public static TheoryData<Segment, string?, string?> States => new()
    {
        { Pending("一"), null, null },
        { Machine("一", "one"), "translated", "gr:mt" },
        { Approved("一", "one") with { IsAdapted = true }, "translated", "gr:tm-adapted" },
        { Approved("一", "one"), "reviewed", "gr:tm" },
        { new Segment("一", "one", Origin.Lexicon), "reviewed", "gr:lexicon" },
        { new Segment("一", "one", Origin.Human), "reviewed", "gr:human" },
        { new Segment("一", "one", Origin.Human) { IsFinal = true }, "final", "gr:human" },
        { new Segment("一", "one", Origin.Human) { IsDoubtful = true }, "translated", "gr:human" },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void A_segment_tells_its_state_and_where_its_translation_comes_from(Segment segment, string? state, string? subState)
    {
        var written = Export(Report(segment)).Segment();

        Assert.Equal((state, subState), ((string?)written.Attribute("state"), (string?)written.Attribute("subState")));
    }

    [Fact]
    public void Numbers_before_a_text_are_shown_in_a_note_and_not_translated()
    {
        var report = new BilingualReportBuilder()
            .Numbered(new("（一）", "(1)"), Machine("加强组织领导。", "Leadership was strengthened."), Pending("建立制度。") with { Lead = new("二是", "Second,") }).Build();

        var unit = Export(report).Unit("p1");

        Assert.Equal(["（一） → (1)", "[2] 二是 → Second,"], unit.Descendants(Core + "note").Where(note => (string?)note.Attribute("category") is "enumerator").Select(note => note.Value));
        Assert.Equal("建立制度。", unit.Elements(Core + "segment").Last().Source().Value);
    }

    [Fact]
    public void Remarks_of_the_checks_stand_with_the_text_they_are_about()
    {
        var report = Report(Machine("12件。", "21 items."));
        report = report with { Remarks = [new("s1-p1", 1, new("RPT999", Severity.Error, null, "A figure differs.", "数字不同。"))] };

        var note = Assert.Single(Export(report).Unit().Descendants(Core + "note"));

        Assert.Equal(("qa", "target", "1"), ((string?)note.Attribute("category"), (string?)note.Attribute("appliesTo"), (string?)note.Attribute("priority")));
        Assert.Equal("[1] RPT999 数字不同。 A figure differs.", note.Value);
    }

    [Fact]
    public void Terms_of_the_lexicon_are_marked_and_the_longer_of_two_stands()
    {
        var aids = new ReviewAids { Terms = _ => [new(2, "信息", "information"), new(2, "信息公开", "information disclosure"), new(4, "公开", "disclosure")] };

        var unit = Export(Report(Pending("政府信息公开。")), aids).Unit();

        var mark = Assert.Single(unit.Descendants(Core + "mrk"));
        Assert.Equal("信息公开", mark.Value);
        Assert.Equal("information disclosure", Assert.Single(unit.Descendants(XliffNamespaces.Glossary + "translation")).Value);
        Assert.Equal("政府信息公开。", XliffText.Of(unit.Elements(Core + "segment").Single().Source()));
    }

    [Fact]
    public void What_stood_here_before_and_similar_sentences_are_suggested()
    {
        var aids = new ReviewAids { Matches = _ => [new("办理2件。", "Two were handled.", 87.5m, "memory")] };

        var unit = Export(Report(Pending("办理3件。") with { Former = new("办理1件。", "One was handled.") }), aids).Unit();

        Assert.Equal(
            ["x1 #1 former text ", "x2 #1 memory 87.5"],
            unit.Descendants(XliffNamespaces.Matches + "match").Select(match => $"{match.Attribute("id")?.Value} {match.Attribute("ref")?.Value} {match.Attribute("origin")?.Value} {match.Attribute("similarity")?.Value}"));
    }

    [Fact]
    public void The_engine_and_its_day_are_on_record()
    {
        var unit = Export(Report(new Segment("一", "one", Origin.Machine, "Azure AI Translator") { EngineVersion = "3.0", Made = new(2022, 1, 28) })).Unit();

        Assert.Equal(["Azure AI Translator", "3.0", "2022-01-28"], unit.Descendants(XliffNamespaces.Metadata + "meta").TakeLast(3).Select(meta => meta.Value));
    }

    [Fact]
    public void Characters_XML_cannot_hold_survive_the_round_trip()
    {
        const string Odd = " 办理\u0001\uFFFE𠀀\uD800件\r\n。  ";

        var file = Export(Report(Machine(Odd, "handled\u0002")));

        Assert.Equal((Odd, "handled\u0002"), (XliffText.Of(file.Segment().Source()), Read(file).Segments[^1].Target));
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes()
    {
        var report = Report(Machine("一。", "One."), Pending("二。"));

        Assert.Equal(ReviewExport.Write(report), ReviewExport.Write(report));
    }

    [Fact]
    public void A_report_without_a_text_is_still_a_file() => Assert.Empty(Faults(new BilingualReportBuilder().Build()));

    [Fact]
    public void A_report_with_everything_goes_out_as_valid_XLIFF_and_comes_back_unchanged()
    {
        var report = SampleReport.Build();

        Assert.Empty(Faults(report));
        Assert.Equal(report.Units.Sum(unit => unit.Segments.Count), RoundTrip(report, _ => { }).Unchanged.Count);
    }

    private static IEnumerable<string> Faults(BilingualReport report)
    {
        Assert.True(XliffDocument.Read(ReviewExport.Write(report)).IsSuccess(out var document));
        return XliffValidator.Faults(document).Select(fault => fault.Describe().Message);
    }
}
