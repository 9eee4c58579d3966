using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Translation;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Tests.Translation;

public sealed class ReportTranslatorTests
{
    [Fact]
    public void Statutory_titles_and_their_numbers_come_from_the_lexicon()
    {
        var unit = Translate(new ReportText()).Units.Single(unit => unit.Id == "s4");

        Assert.Equal("IV. ", unit.Enumerator?.Target);
        Assert.Equal(
            new Segment("政府信息公开行政复议、行政诉讼情况", "Administrative Reconsideration and Administrative Litigation Concerning Government Information Disclosure", Origin.Lexicon),
            Assert.Single(unit.Segments));
    }

    [Fact]
    public void A_variant_of_a_statutory_title_has_its_own_english()
    {
        var unit = Translate(new ReportText().ToString().Replace("一、总体情况", "一、基本情况", StringComparison.Ordinal)
            .Replace("五、存在的主要问题", "五、政府信息公开工作存在的主要问题", StringComparison.Ordinal)).Units.Single(unit => unit.Id == "s5");

        Assert.Equal("Main Problems in Government Information Disclosure and Improvements", unit.Segments[0].Target);
    }

    [Fact]
    public void An_english_report_gets_the_chinese_titles()
    {
        var bilingual = Translate(
            """
            Annual Report of Example Municipality on Government Information Disclosure in 2021
            I. General situation
            Second, the initiative to disclose government information
            Iii. Receiving and handling applications for government information disclosure
            """);

        Assert.Equal(["总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况"], bilingual.Units.Select(unit => unit.Segments[0].Target));
        Assert.Equal(["一、", "二、", "三、"], bilingual.Units.Select(unit => unit.Enumerator?.Target));
    }

    [Fact]
    public void What_nobody_translated_stays_pending()
    {
        var unit = Translate(new ReportText { Overview = "全年工作平稳有序。办结申请12件。" }, Memories.Of("办结申请12件。", "Twelve applications (12) were closed.")).Units.Single(unit => unit.Id == "s1-p1");

        Assert.Equal([new("全年工作平稳有序。", null, Origin.Pending), new("办结申请12件。", "Twelve applications (12) were closed.", Origin.Memory)], unit.Segments);
    }

    [Fact]
    public void The_memory_serves_both_scripts()
    {
        var unit = Translate(new ReportText { Overview = "辦結申請12件。" }, Memories.Of("办结申请12件。", "12 applications were closed.")).Units.Single(unit => unit.Id == "s1-p1");

        Assert.Equal(Origin.Memory, unit.Segments[0].Origin);
    }

    [Fact]
    public void The_memory_serves_both_directions()
    {
        var memory = Memories.Of("办结申请12件。", "12 applications were closed.");

        Assert.Equal("办结申请12件。", memory.Find("12 applications were closed.", new(Language.English, Language.SimplifiedChinese, SegmentContext.Text, null))?.TargetText);
    }

    [Fact]
    public void A_run_in_heading_finds_its_pair_without_its_stop()
    {
        var unit = Translate(new ReportText { Overview = "（一）扎实推进公开。全年平稳。" }, Memories.Of("扎实推进公开", "Advancing disclosure")).Units.Single(unit => unit.Id == "s1-1");

        Assert.Equal("Advancing disclosure", unit.Segments[0].Target);
        Assert.Equal("(1) ", unit.Enumerator?.Target);
    }

    [Fact]
    public void An_enumerator_in_running_text_is_rendered_by_rule()
    {
        var unit = Translate(new ReportText { Overview = "1.公开规划信息；\n2.公开财政信息；" }).Units.Single(unit => unit.Id == "s1-p2");

        Assert.Equal(new Enumerator("2.", "2. "), unit.Enumerator);
        Assert.Equal("公开财政信息；", unit.Segments[0].Source);
    }

    [Fact]
    public void The_registry_names_the_agency_in_the_other_language()
    {
        Assert.True(AgencyRegistry.Parse("""[{"slug":"water","nameZh":"某某市水务局","nameEn":"Example Municipal Bureau of Water Affairs"}]"""u8).IsSuccess(out var registry));
        Assert.True(Parsing.Extract(new Upload("r.txt", Encoding.UTF8.GetBytes(new ReportText().ToString())), registry).IsSuccess(out var report));

        var bilingual = new ReportTranslator(new() { Registry = registry }).Translate("0", report, TranslationMemory.Empty);

        Assert.Equal("Annual Report of the Example Municipal Bureau of Water Affairs on Government Information Disclosure for 2021", bilingual.Title.En);
    }

    [Fact]
    public void An_unknown_agency_gets_no_invented_name()
    {
        var bilingual = Translate(new ReportText());

        Assert.Null(bilingual.AgencyName.En);
        Assert.Equal("Annual Report on Government Information Disclosure for 2021", bilingual.Title.En);
    }

    [Theory]
    [InlineData("251000元", "CNY 251,000")]
    [InlineData("79000.1万元", "CNY 790,001,000")]
    [InlineData("3件", "3 items")]
    [InlineData("+5件", "+5 items")]
    [InlineData("１，２３４ 元", "CNY 1,234")]
    [InlineData("3,4项", null)]
    [InlineData("99999999999999999999999999999999元", null)]
    [InlineData("规章", null)]
    [InlineData("173", null)]
    public void A_figure_with_its_unit_keeps_its_value(string cell, string? english) =>
        Assert.Equal(english, CellFigures.Render(cell, Language.English));

    [Fact]
    public void A_persons_word_on_this_report_comes_before_the_lexicon_and_is_kept_to_the_letter()
    {
        var report = Parsing.Report(new ReportText().ToString());
        var approved = TranslationMemory.Of([Memories.Pair("总体情况", "iGov at a glance") with { Context = SegmentContext.Heading, Report = report.Id }]);

        var segment = new ReportTranslator(new()).Translate("0", report, approved).Units.Single(unit => unit.Id == "s1").Segments[0];

        Assert.Equal(("iGov at a glance", Origin.Human, SegmentState.Reviewed), (segment.Target, segment.Origin, segment.State));
    }

    [Fact]
    public void The_lexicon_comes_before_what_was_approved_for_another_report()
    {
        var report = Parsing.Report(new ReportText().ToString());
        var approved = TranslationMemory.Of([Memories.Pair("总体情况", "At a glance") with { Context = SegmentContext.Heading, Report = new(report.AgencySlug, 2019) }]);

        Assert.Equal("General Situation", new ReportTranslator(new()).Translate("0", report, approved).Units.Single(unit => unit.Id == "s1").Segments[0].Target);
    }

    [Fact]
    public void The_lexicon_comes_before_the_memory_in_running_text_too()
    {
        var unit = Translate(new ReportText { Overview = "监督保障。" }, Memories.Of("监督保障。", "Oversight.")).Units.Single(unit => unit.Id == "s1-p1");

        Assert.Equal(("Supervision and support.", Origin.Lexicon), (unit.Segments[0].Target, unit.Segments[0].Origin));
    }

    [Theory]
    [InlineData("(b) Columns were added.", "（2）")]
    [InlineData("ii. Columns were added.", "②")]
    [InlineData("2. Columns were added.", "2.")]
    public void An_enumerator_of_english_running_text_is_rendered_by_rule(string paragraph, string chinese)
    {
        var token = EnumeratorToken.AtRunningText(paragraph, Language.English);

        Assert.Equal((chinese, "Columns were added."), (EnumeratorToken.Render(token?.Ranks[^1] ?? 0, token?.Readings[0] ?? 0, Language.SimplifiedChinese), paragraph[(token?.Text.Length ?? 0)..]));
    }

    [Fact]
    public void The_same_words_with_other_figures_are_adapted_and_wait_for_a_reviewer()
    {
        var unit = Translate(new ReportText { Overview = "办结申请15件。" }, Memories.Of("办结申请12件。", "12 applications were closed.")).Units.Single(unit => unit.Id == "s1-p1");

        Assert.Equal(("15 applications were closed.", true, SegmentState.Translated), (unit.Segments[0].Target, unit.Segments[0].IsAdapted, unit.Segments[0].State));
    }

    [Fact]
    public void A_lead_is_rendered_by_rule_and_the_sentence_goes_on_with_a_small_letter()
    {
        var unit = Translate(new ReportText { Overview = "一是加强领导；二是强化培训。" }, TranslationMemory.Of([Memories.Pair("加强领导；", "Strengthening leadership;"), Memories.Pair("强化培训。", "Training was improved.")]))
            .Units.Single(unit => unit.Id == "s1-p1");

        Assert.Equal([(new Enumerator("一是", "First, "), "strengthening leadership;"), (new Enumerator("二是", "second, "), "training was improved.")], unit.Segments.Select(segment => (segment.Lead, segment.Target)));
    }

    [Fact]
    public void A_memory_that_is_no_tmx_is_refused()
    {
        using var stream = new MemoryStream("<tmx><body><tu>"u8.ToArray());

        Assert.Equal("RPT502", Assert.Single(TmxReader.Read(stream).Diagnostics).Code);
    }

    private static BilingualReport Translate(object text, TranslationMemory? memory = null) =>
        new ReportTranslator(new()).Translate("0", Parsing.Report(text), memory ?? TranslationMemory.Empty);
}
