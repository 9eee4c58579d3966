using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Translation.Engines;

/// <summary>What an engine is asked for, and what it never sees.</summary>
public sealed class EngineTextTests
{
    [Theory]
    [InlineData("12.5%")]
    [InlineData("1,234 / 56")]
    [InlineData("——……。")]
    [InlineData("2022年1月28日")]
    [InlineData("二〇二二年一月二十八日")]
    [InlineData("January 28, 2022")]
    [InlineData("https://www.example.gov.cn/zwgk?id=3")]
    [InlineData("www.example.gov.cn")]
    [InlineData("xxgk@example.gov.cn、010-12345678")]
    [InlineData("北京市昌平区人民政府")]
    [InlineData("北京市 昌平區人民政府")]
    public async Task What_has_no_words_and_the_agencys_own_name_are_never_sent(string text)
    {
        var engine = new ScriptedEngine();

        var (report, outcome) = await new EngineRoom(engine).TranslateAsync(text);

        Assert.Empty(engine.Batches);
        Assert.Equal(Origin.Pending, report.Units[0].Segments[0].Origin);
        Assert.Equal((null, 0), (outcome.ResumeAt, outcome.Diagnostics.Count));
    }

    [Theory]
    [InlineData("网址：https://www.example.gov.cn。")]
    [InlineData("截至2022年1月28日。")]
    [InlineData("共12件。")]
    [InlineData("Closed on January 28, 2022.")]
    public async Task What_has_words_besides_is_sent_whole(string text)
    {
        var engine = new ScriptedEngine();

        await new EngineRoom(engine).TranslateAsync(text);

        Assert.Equal([text], engine.Texts);
    }

    [Fact]
    public async Task Enumerators_and_whatever_is_translated_already_are_never_sent()
    {
        var engine = new ScriptedEngine();
        var report = new BilingualReportBuilder()
            .Section("一、", "总体情况", "I. ", "Overview")
            .Numbered(new("（一）", "(1) "), BilingualReportBuilder.Pending("公开更加主动。"), BilingualReportBuilder.Approved("全年平稳。", "The year was calm."))
            .Build();

        var (translated, _) = await new EngineRoom(engine).TranslateAsync(report);

        Assert.Equal(["公开更加主动。"], engine.Texts);
        Assert.Equal(report.Units[0].Segments, translated.Units[0].Segments);
        Assert.Equal([BilingualReportBuilder.Machine("公开更加主动。", "«公开更加主动。»") with { Engine = "Scripted Engine", Made = new(2022, 3, 15) }, report.Units[1].Segments[1]], translated.Units[1].Segments);
    }

    [Fact]
    public async Task Names_and_days_of_a_signature_are_never_sent()
    {
        var engine = new ScriptedEngine();

        await new EngineRoom(engine).TranslateAsync(new BilingualReportBuilder().Signed(BilingualReportBuilder.Pending("昌平区政务服务局办公室")).Build());

        Assert.Empty(engine.Batches);
    }

    [Fact]
    public async Task White_space_around_a_segment_stays_where_it_is()
    {
        var engine = new ScriptedEngine();

        var (report, _) = await new EngineRoom(engine).TranslateAsync("公开更加主动。\u3000 ");

        Assert.Equal(["公开更加主动。"], engine.Texts);
        Assert.Equal(("公开更加主动。\u3000 ", "«公开更加主动。»"), (report.Units[0].Segments[0].Source, report.Units[0].Segments[0].Target));
    }

    [Fact]
    public async Task The_engine_is_told_both_languages()
    {
        var engine = new ScriptedEngine();

        await new EngineRoom(engine).TranslateAsync(new BilingualReportBuilder().In(Language.TraditionalChinese).Paragraph(BilingualReportBuilder.Pending("辦結申請。")).Build());

        var batch = Assert.Single(engine.Batches);
        Assert.Equal((Language.TraditionalChinese, Language.English), (batch.Source, batch.Target));
    }
}
