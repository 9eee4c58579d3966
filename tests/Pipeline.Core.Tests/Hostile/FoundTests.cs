using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Terminology;
using Pipeline.Core.Terminology.Exchange;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Translation;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Tests.Hostile;

/// <summary>What mutants found, each as small as it can be.</summary>
public sealed class FoundTests
{
    [Theory]
    [InlineData('\u2028')]
    [InlineData('\u0085')]
    [InlineData('\f')]
    public void Only_a_line_feed_ends_a_line_of_Markdown(char other) =>
        Assert.Contains("后文。", Uploads.Markdown($"甲，\n\n<table><tr><td>1{other}{other}{other}</td></tr></table>\n\n后文。").Lines());

    [Fact]
    public void A_paragraph_of_Markdown_is_not_made_shorter_by_other_ends_of_lines() =>
        Assert.Equal("RPT002", Uploads.Markdown(string.Concat(Enumerable.Repeat("[甲](x)\u2028\u2028", ReadingLimits.MarkdownLinks + 1))).Refusal().Code);

    [Fact]
    public void A_text_of_more_lines_than_any_report_is_refused() =>
        Assert.Equal("The document has more than 100,000 paragraphs or lines, which no real report has.", FirstSentence(Uploads.Text(Times(ReadingLimits.Paragraphs + 1, "文\n"))));

    [Theory]
    [InlineData("文\n\n")]
    [InlineData("*文*\n\n")]
    [InlineData("|\n\n")]
    public void More_marks_of_Markdown_than_any_report_has_are_refused(string marks) =>
        Assert.Equal("The text has more than 150,000 line ends, bars and other marks of Markdown, which no real report has.", FirstSentence(Uploads.Markdown(Times(ReadingLimits.MarkdownMarks, marks) + "*")));

    [Theory]
    [InlineData("<br a=1 b=2 c=3 d=4 e=5 f=6 g=7>")]
    [InlineData("<br a b c d e f g h>")]
    [InlineData("<br/a/b/c/d/e/f/g/h>")]
    public void Attributes_of_a_page_count_as_its_elements_do(string tag) =>
        Assert.Equal("RPT002", Uploads.Html($"<p>文</p>{Times(ReadingLimits.HtmlElements / 7, tag)}").Refusal().Code);

    [Fact]
    public void Blanks_in_a_quoted_attribute_are_no_attributes() =>
        Assert.Equal(["文"], Uploads.Html($"<p title=\"{new string(' ', ReadingLimits.HtmlElements)}\">文</p>").Lines());

    [Fact]
    public void A_page_of_more_text_than_any_report_is_refused() =>
        Assert.Equal("RPT002", Uploads.Html($"<p>{new string('文', ReadingLimits.HtmlCharacters + 1)}</p>").Refusal().Code);

    [Fact]
    public void A_part_of_more_text_than_any_report_is_refused() =>
        Assert.Equal("RPT002", DocxBuilder.Body($"<w:p><w:r><w:t>{string.Concat(Enumerable.Range(0, ReadingLimits.XmlCharacters / 4))}</w:t></w:r></w:p>").Refusal().Code);

    [Fact]
    public void Attributes_of_a_part_count_as_its_elements_do() =>
        Assert.Equal("RPT002", DocxBuilder.Body(string.Concat(Enumerable.Range(0, ReadingLimits.XmlElements / 4).Select(number => $"<w:p a=\"{number}\" b=\"\" c=\"\"/>"))).Refusal().Code);

    [Fact]
    public void An_alias_that_is_null_is_none()
    {
        Assert.True(AgencyRegistry.Parse("""[{"slug":"qinglan","nameZh":"青岚市","aliases":[null,"青岚"]}]"""u8).IsSuccess(out var registry));
        Assert.Equal("qinglan", registry.ByName("青岚")?.Slug);
    }

    [Fact]
    public void A_memory_nested_beyond_the_limit_is_refused() => Assert.Equal("RPT502", Code(TmxReader.Read(Stream($"<tmx>{Nested("tu")}</tmx>"))));

    [Fact]
    public void A_memory_of_more_elements_than_the_limit_is_refused() => Assert.Equal("RPT502", Code(TmxReader.Read(Stream($"<tmx>{Times(BoundedXml.ElementLimit, "<tu/>")}</tmx>"))));

    [Fact]
    public void A_term_base_nested_beyond_the_limit_is_refused() => Assert.Equal("RPT538", Code(TbxFile.Read(Stream($"<tbx>{Nested("conceptEntry")}</tbx>"))));

    [Fact]
    public void A_memory_larger_than_the_limit_is_refused_before_it_is_read_whole() => Assert.Equal("RPT502", Code(TmxReader.Read(new EndlessStream())));

    [Theory]
    [InlineData("<languagemap languagepattern=\"(((((((.*)*)*)*)*)*)*)*!\" languagerulename=\"x\"/>", "x")]
    [InlineData("<languagemap languagepattern=\".*\" languagerulename=\"x\"/>", "((a+)+)+!")]
    public void Rules_of_segmentation_that_never_come_to_an_end_are_refused(string map, string rule) => Assert.Equal("RPT503", Code(Segmenter.Parse(Stream(
        $"<srx xmlns=\"http://www.lisa.org/srx20\"><languagerule languagerulename=\"x\"><rule><beforebreak>。</beforebreak></rule><rule><beforebreak>x</beforebreak><afterbreak>{rule}</afterbreak></rule><rule><afterbreak>{rule}</afterbreak></rule></languagerule>{map}</srx>"))));

    [Theory]
    [InlineData("。")]
    [InlineData("……”")]
    [InlineData("A.")]
    [InlineData("…)")]
    [InlineData("?\"")]
    public void A_run_of_ends_of_sentences_is_looked_through_once(string end)
    {
        var text = Times(30_000 / end.Length, end);
        Assert.Equal(text, string.Concat(Segmenter.Default.Split(text, Language.SimplifiedChinese)));
        Assert.Equal(text, string.Concat(Segmenter.Default.Split(text, Language.English)));
    }

    [Fact]
    public void A_report_as_long_as_any_is_stored_as_it_was()
    {
        var report = Parsing.Report(new ReportText { Overview = Times(1_000, "全年工作平稳有序。\n") });
        var stored = StoredJson.Write(report, StoredJson.Report);
        Assert.Equal(stored, StoredJson.Write(StoredJson.Read(stored, StoredJson.Report), StoredJson.Report));
    }

    private static string FirstSentence(Upload upload) => upload.Refusal().Message is var message ? message[..(message.IndexOf('.', StringComparison.Ordinal) + 1)] : "";

    private static string? Code<T>(Result<T> result)
        where T : class => result.IsSuccess(out _) ? null : result.Diagnostics[0].Code;

    private static MemoryStream Stream(string content) => new(Encoding.UTF8.GetBytes(content));

    private static string Nested(string name) => Times(100_000, $"<{name}>") + Times(100_000, $"</{name}>");

    private static string Times(int count, string text) => string.Concat(Enumerable.Repeat(text, count));

    /// <summary>Blanks without end.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }
    }
}
