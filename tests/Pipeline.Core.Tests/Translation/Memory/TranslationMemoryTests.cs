using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Tests.Translation.Memory;

public sealed class TranslationMemoryTests
{
    private static readonly ReportId Report2021 = new("example", 2021);
    private static readonly ReportId Report2022 = new("example", 2022);
    private static readonly MemoryRequest InText = new(Language.SimplifiedChinese, Language.English, SegmentContext.Text, Report2021);

    [Theory]
    [InlineData("一是加强领导。", "加强领导。")]
    [InlineData("（二）加强领导。", "加强领导。")]
    [InlineData("3.加强领导。", "加强领导。")]
    [InlineData("①加强领导。", "加强领导。")]
    [InlineData("加強領導。", "加强领导。")]
    public void What_numbers_a_sentence_and_its_script_are_no_part_of_its_key(string one, string other) =>
        Assert.Equal(KeyOf(one, SegmentContext.Text), KeyOf(other, SegmentContext.Text));

    [Theory]
    [InlineData("加强领导。", "加强领导")]
    [InlineData("办结12件。", "办结21件。")]
    [InlineData("2.5万元", "25万元")]
    public void Words_figures_and_punctuation_are_part_of_the_key(string one, string other) =>
        Assert.NotEqual(KeyOf(one, SegmentContext.Text), KeyOf(other, SegmentContext.Text));

    [Fact]
    public void A_pair_for_a_table_does_not_serve_running_text()
    {
        var memory = TranslationMemory.Of([Memories.Pair("其他", "Other") with { Context = SegmentContext.Table }]);

        Assert.Null(memory.Find("其他", InText));
        Assert.NotNull(memory.Find("其他", InText with { Context = SegmentContext.Table }));
    }

    [Fact]
    public void A_pair_for_the_very_context_comes_before_one_for_any()
    {
        var memory = TranslationMemory.Of([Memories.Pair("答复", "reply"), Memories.Pair("答复", "Replies") with { Context = SegmentContext.Heading }]);

        Assert.Equal("Replies", memory.Find("答复", InText with { Context = SegmentContext.Heading })?.TargetText);
    }

    [Fact]
    public void A_report_keeps_the_words_approved_for_it()
    {
        var memory = TranslationMemory.Of(
        [
            Memories.Pair("全年平稳。", "A calm year.") with { Report = Report2022 },
            Memories.Pair("全年平稳。", "The year was calm.") with { Report = Report2021 },
        ]);

        Assert.Equal("The year was calm.", memory.Find("全年平稳。", InText)?.TargetText);
        Assert.Equal("A calm year.", memory.Find("全年平稳。", InText with { Report = new("example", 2023) })?.TargetText);
    }

    [Fact]
    public void An_agencys_own_words_come_before_the_shared_ones()
    {
        var own = Memories.Of("全年平稳。", "The year was calm.").Over(Memories.Of("全年平稳。", "Calm."));

        Assert.Equal("The year was calm.", own.Find("全年平稳。", InText)?.TargetText);
    }

    [Fact]
    public void What_an_agency_has_not_said_is_looked_for_in_the_shared_memory() =>
        Assert.Equal("Calm.", TranslationMemory.Empty.Over(Memories.Of("平稳。", "Calm.")).Find("平稳。", InText)?.TargetText);

    [Fact]
    public void The_same_words_with_other_figures_are_found_apart()
    {
        var memory = Memories.Of("收费3元。", "A fee of 3 yuan was charged.");

        Assert.Null(memory.Find("收费5元。", InText));
        Assert.Single(memory.FindWithOtherFigures("收费5元。", InText));
        Assert.Empty(memory.FindWithOtherFigures("退费5元。", InText));
    }

    [Fact]
    public void Similar_sentences_are_shown_to_reviewers_the_most_similar_first()
    {
        var memory = TranslationMemory.Of(
        [
            Memories.Pair("公开内容有待进一步深化。", "Disclosure needs to go deeper."),
            Memories.Pair("公开内容还有待进一步深化。", "Disclosure still needs to go deeper."),
            Memories.Pair("没有收费情况。", "No fees."),
        ]);

        Assert.Equal(
            ["Disclosure still needs to go deeper.", "Disclosure needs to go deeper."],
            memory.FindSimilar("公开内容还有待于进一步深化。", InText, most: 5).Select(similar => similar.Pair.TargetText));
    }

    [Fact]
    public void A_file_written_is_read_as_it_was()
    {
        var pair = Memories.Pair("全年平稳。", "A calm & orderly year.") with
        {
            Agency = "example",
            Report = Report2021,
            Context = SegmentContext.Text,
            IsFinal = true,
            Person = "reviewer",
            Approved = new DateTimeOffset(2022, 3, 28, 2, 0, 0, TimeSpan.Zero),
        };

        Assert.Equal([pair], Read(Encoding.UTF8.GetString(TmxWriter.Write([pair]))).Pairs);
    }

    [Fact]
    public void A_lead_is_no_part_of_a_pair() =>
        Assert.Equal(("加强领导。", "leadership was strengthened."), Assert.Single(Read(Tmx("一是加强领导。", "First, leadership was strengthened.")).Pairs) switch { var pair => (pair.SourceText, pair.TargetText) });

    [Fact]
    public void Nor_is_an_enumerator_that_both_sides_have() =>
        Assert.Equal(("公开信息。", "Information was disclosed."), Assert.Single(Read(Tmx("（1）公开信息。", "(a) Information was disclosed.")).Pairs) switch { var pair => (pair.SourceText, pair.TargetText) });

    [Fact]
    public void Words_deeper_than_any_tool_nests_them_are_read() =>
        Assert.Equal("全年平稳。", Assert.Single(Read(Tmx(string.Concat(Enumerable.Repeat("<hi>", 5_000)) + "全年平稳。" + string.Concat(Enumerable.Repeat("</hi>", 5_000)), "Calm.")).Pairs).SourceText);

    [Fact]
    public void Markup_of_the_source_format_is_no_text() =>
        Assert.Equal("全年平稳。", Assert.Single(Read(Tmx("<bpt i=\"1\">&lt;b&gt;</bpt>全年<hi>平稳</hi><ept i=\"1\"/>。", "Calm.")).Pairs).SourceText);

    [Fact]
    public void What_is_no_agencys_slug_names_no_agency() =>
        Assert.Null(Assert.Single(Read("""<tmx version="1.4"><body><tu><prop type="x-agency">../../other</prop><tuv xml:lang="zh"><seg>平稳。</seg></tuv><tuv xml:lang="en"><seg>Calm.</seg></tuv></tu></body></tmx>""").Pairs).Agency);

    [Fact]
    public void A_file_of_another_kind_is_refused()
    {
        using var stream = new MemoryStream("<xliff/>"u8.ToArray());

        Assert.Equal("RPT502", Assert.Single(TmxReader.Read(stream).Diagnostics).Code);
    }

    private static MemoryKey KeyOf(string text, SegmentContext context) => MemoryKey.Of(Language.SimplifiedChinese, Language.English, text, context);

    private static string Tmx(string chinese, string english) =>
        $"""<tmx version="1.4"><body><tu><tuv xml:lang="zh-CN"><seg>{chinese}</seg></tuv><tuv xml:lang="en-US"><seg>{english}</seg></tuv></tu></body></tmx>""";

    private static TranslationMemory Read(string tmx)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(tmx));
        Assert.True(TmxReader.Read(stream).IsSuccess(out var memory));
        return memory;
    }
}
