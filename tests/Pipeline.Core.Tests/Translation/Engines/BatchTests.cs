using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Core.Tests.Translation.Engines;

/// <summary>How texts travel: how many together, how many at once, and what happens to those that come back.</summary>
public sealed class BatchTests
{
    private static readonly EngineLimits OneByOne = new() { TextsPerBatch = 1, BatchesInFlight = 1 };

    [Fact]
    public async Task One_segment_said_twice_is_sent_once()
    {
        var engine = new ScriptedEngine();

        var (report, outcome) = await new EngineRoom(engine).TranslateAsync("办结申请12件。", "办结申请13件。", "办结申请 １２件。");

        Assert.Equal(["办结申请12件。", "办结申请13件。"], engine.Texts);
        Assert.Equal(["«办结申请12件。»", "«办结申请13件。»", "«办结申请12件。»"], report.Units.Select(unit => unit.Segments[0].Target));
        Assert.Equal((1, 16L), (outcome.Requests, outcome.Characters));
    }

    [Fact]
    public async Task A_report_travels_in_one_batch_where_it_fits()
    {
        var engine = new ScriptedEngine();

        await new EngineRoom(engine).TranslateAsync(EngineRoom.Sentences(100));

        Assert.Single(engine.Batches);
    }

    [Fact]
    public async Task A_batch_holds_no_more_texts_and_no_more_characters_than_it_may()
    {
        var engine = new ScriptedEngine();

        await new EngineRoom(engine, new() { TextsPerBatch = 3, CharactersPerBatch = 20, BatchesInFlight = 1 })
            .TranslateAsync(["一句十个字的话在这里。", "又一句十个字的话在此", "𠮷𠮷𠮷𠮷", "短句甲", "短句乙", "短句丙", "短句丁"]);

        Assert.Equal(
            [["一句十个字的话在这里。"], ["又一句十个字的话在此", "𠮷𠮷𠮷𠮷"], ["短句甲", "短句乙", "短句丙"], ["短句丁"]],
            engine.Batches.Select(batch => batch.Texts));
    }

    [Fact]
    public async Task A_text_that_is_larger_than_a_batch_travels_alone()
    {
        var engine = new ScriptedEngine();

        await new EngineRoom(engine, new() { CharactersPerBatch = 5, BatchesInFlight = 1 }).TranslateAsync("短句。", "这一句比一批还要长。", "又短。");

        Assert.Equal([1, 1, 1], engine.Batches.Select(batch => batch.Texts.Count));
    }

    [Fact]
    public async Task A_batch_that_is_too_large_is_halved_until_it_is_not()
    {
        var engine = new ScriptedEngine(batch => batch.Texts.Count > 2 ? new EngineAnswer.TooLarge() : null);

        var (report, outcome) = await new EngineRoom(engine).TranslateAsync(EngineRoom.Sentences(7));

        Assert.Equal(7, report.Counts.Machine);
        Assert.Equal([1, 2, 2, 2, 3, 4, 7], engine.Batches.Select(batch => batch.Texts.Count).Order());
        Assert.Equal((null, 0), (outcome.ResumeAt, outcome.Diagnostics.Count));
    }

    [Fact]
    public async Task A_single_text_that_is_too_large_stays_pending_and_the_others_do_not()
    {
        var engine = new ScriptedEngine(batch => batch.Texts.Any(text => text.Length > 50) ? new EngineAnswer.TooLarge() : null);

        var (report, outcome) = await new EngineRoom(engine).TranslateAsync("短句。", new string('长', 60), "又一句。");

        Assert.Equal([Origin.Machine, Origin.Pending, Origin.Machine], report.Units.Select(unit => unit.Segments[0].Origin));
        Assert.Equal("RPT315", Assert.Single(outcome.Diagnostics).Code);
        Assert.Null(outcome.ResumeAt);
    }

    [Fact]
    public async Task Four_batches_are_in_flight_and_never_more()
    {
        var engine = new ScriptedEngine { Gathers = 4 };

        await new EngineRoom(engine, new() { TextsPerBatch = 1 }).TranslateAsync(EngineRoom.Sentences(40));

        Assert.Equal(4, engine.MostInFlight);
    }

    [Fact]
    public async Task Reports_side_by_side_share_the_batches_in_flight()
    {
        var engine = new ScriptedEngine { Gathers = 4 };
        var room = new EngineRoom(engine, new() { TextsPerBatch = 1 });

        await Task.WhenAll(EngineRoom.Sentences(40).Chunk(10).Select(sentences => room.TranslateAsync(sentences)));

        Assert.Equal(4, engine.MostInFlight);
    }

    [Fact]
    public async Task A_garbled_answer_is_asked_for_once_more_in_halves()
    {
        var engine = ScriptedEngine.Saying(new EngineAnswer.Garbled("cut off"));

        var (report, outcome) = await new EngineRoom(engine).TranslateAsync(EngineRoom.Sentences(4));

        Assert.Equal([4, 2, 2], engine.Batches.Select(batch => batch.Texts.Count));
        Assert.Equal((4, 0), (report.Counts.Machine, outcome.Diagnostics.Count));
    }

    [Fact]
    public async Task What_is_garbled_twice_stays_pending_and_is_tried_again_later()
    {
        var engine = new ScriptedEngine(batch => batch.Texts.Contains("怪句。") ? new EngineAnswer.Garbled("cut off") : null);
        var room = new EngineRoom(engine, OneByOne);

        var (report, outcome) = await room.TranslateAsync("好句。", "怪句。", "又一好句。");

        Assert.Equal(["好句。", "怪句。", "怪句。", "又一好句。"], engine.Texts);
        Assert.Equal((2, 1), (report.Counts.Machine, report.Counts.Pending));
        Assert.Equal(("RPT316", room.Clock.GetUtcNow().AddHours(6)), (Assert.Single(outcome.Diagnostics).Code, outcome.ResumeAt));
        Assert.Equal(["cut off", "cut off"], outcome.Failures);
    }

    [Fact]
    public async Task An_answer_of_too_few_texts_is_garbled()
    {
        var engine = ScriptedEngine.Saying(new EngineAnswer.Translated(["one"]));

        var (report, _) = await new EngineRoom(engine).TranslateAsync("甲句。", "乙句。");

        Assert.Equal(["«甲句。»", "«乙句。»"], report.Units.Select(unit => unit.Segments[0].Target));
    }

    [Fact]
    public async Task A_blank_translation_is_none_and_only_it_is_asked_for_again()
    {
        var engine = new ScriptedEngine { Translate = text => text == "怪句。" ? " " : "Good." };

        var (report, _) = await new EngineRoom(engine).TranslateAsync("好句。", "怪句。", "又一好句。");

        Assert.Equal(["好句。", "怪句。", "又一好句。", "怪句。"], engine.Texts);
        Assert.Equal(["Good.", null, "Good."], report.Units.Select(unit => unit.Segments[0].Target));
    }

    [Fact]
    public async Task What_comes_back_blank_twice_is_not_asked_for_again_by_itself()
    {
        var engine = new ScriptedEngine { Translate = text => text == "怪句。" ? "" : "Good." };

        var (_, outcome) = await new EngineRoom(engine).TranslateAsync("好句。", "怪句。");

        Assert.Equal("RPT319", Assert.Single(outcome.Diagnostics).Code);
        Assert.Null(outcome.ResumeAt);
    }
}
