using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Core.Tests.Translation.Engines;

/// <summary>What machine translation may cost. Every sentence here has five characters.</summary>
public sealed class BudgetTests
{
    private const string March = "budget/2022-03.json";
    private static readonly EngineLimits OneByOne = new() { TextsPerBatch = 1, BatchesInFlight = 1 };

    [Fact]
    public async Task A_months_budget_is_never_exceeded_and_the_rest_follows_next_month()
    {
        var engine = new ScriptedEngine();
        var room = new EngineRoom(engine, OneByOne, new() { CharactersPerMonth = 17 });

        var (report, outcome) = await room.TranslateAsync(EngineRoom.Sentences(5));

        Assert.Equal((3, 2), (report.Counts.Machine, report.Counts.Pending));
        Assert.Equal(("RPT313", new DateTimeOffset(2022, 4, 1, 0, 0, 0, TimeSpan.Zero)), (Assert.Single(outcome.Diagnostics).Code, outcome.ResumeAt));

        room.Clock.Leap(TimeSpan.FromDays(17));
        var (complete, _) = await room.TranslateAsync(EngineRoom.Sentences(5));

        Assert.Equal(5, complete.Counts.Machine);
        Assert.Equal(25, engine.Characters);
    }

    [Fact]
    public async Task A_batch_the_month_cannot_pay_for_whole_is_divided()
    {
        var room = new EngineRoom(new ScriptedEngine(), new() { BatchesInFlight = 1 }, new() { CharactersPerMonth = 17 });

        var (report, _) = await room.TranslateAsync(EngineRoom.Sentences(8));

        Assert.Equal((3, 5), (report.Counts.Machine, report.Counts.Pending));
    }

    [Fact]
    public async Task Processes_side_by_side_share_the_months_budget()
    {
        var engine = new ScriptedEngine();
        var work = new MemoryBlobStore { Yields = true };

        await Task.WhenAll(EngineRoom.Sentences(60).Chunk(20).Select(sentences =>
            new EngineRoom(engine, new() { TextsPerBatch = 1 }, new() { CharactersPerMonth = 152 }, work).TranslateAsync(sentences)));

        Assert.Equal(150, engine.Characters);
        Assert.Equal(150, UsedIn(work));
    }

    [Fact]
    public async Task What_the_engine_turned_away_is_given_back()
    {
        var room = new EngineRoom(
            ScriptedEngine.Saying(new EngineAnswer.TooLarge(), new EngineAnswer.Busy(null), null, new EngineAnswer.QuotaSpent()),
            new() { BatchesInFlight = 1 },
            new() { CharactersPerMonth = 1000 });

        var (report, _) = await room.TranslateAsync(EngineRoom.Sentences(4));

        Assert.Equal(2, report.Counts.Machine);
        Assert.Equal(10, UsedIn(room.Work));
    }

    [Fact]
    public async Task What_may_come_back_from_a_batch_in_flight_is_not_taken_for_spent()
    {
        var engine = new ScriptedEngine(_ =>
        {
            Thread.Sleep(100); // Meanwhile the other batches find nothing left.
            return new EngineAnswer.Busy(TimeSpan.FromMinutes(10));
        });
        var room = new EngineRoom(engine, new() { TextsPerBatch = 2 }, new() { CharactersPerMonth = 12 });

        var (_, outcome) = await room.TranslateAsync(EngineRoom.Sentences(8));

        Assert.Equal(("RPT311", room.Clock.GetUtcNow().AddMinutes(10)), (Assert.Single(outcome.Diagnostics).Code, outcome.ResumeAt));
        Assert.Equal(0, UsedIn(room.Work));
    }

    [Fact]
    public async Task What_batches_in_flight_leave_of_a_month_is_still_used()
    {
        var engine = new ScriptedEngine();
        var room = new EngineRoom(engine, new() { TextsPerBatch = 2 }, new() { CharactersPerMonth = 17 });

        var (report, outcome) = await room.TranslateAsync(EngineRoom.Sentences(8));

        Assert.Equal((3, "RPT313"), (report.Counts.Machine, Assert.Single(outcome.Diagnostics).Code));
    }

    [Fact]
    public async Task A_request_without_an_answer_stays_counted_and_so_does_the_next()
    {
        var room = new EngineRoom(ScriptedEngine.Saying(new EngineAnswer.Unanswered()), OneByOne, new() { CharactersPerMonth = 1000 });

        var (report, _) = await room.TranslateAsync(EngineRoom.Sentences(1));

        Assert.Equal(1, report.Counts.Machine);
        Assert.Equal(10, UsedIn(room.Work));
    }

    [Fact]
    public async Task An_engine_that_never_answers_does_not_go_beyond_the_month()
    {
        var engine = new ScriptedEngine(_ => new EngineAnswer.Unanswered());
        var room = new EngineRoom(engine, OneByOne, new() { CharactersPerMonth = 17 });

        var (_, outcome) = await room.TranslateAsync(EngineRoom.Sentences(4));

        Assert.Equal((15, 15L), (engine.Characters, UsedIn(room.Work)));
        Assert.Equal("RPT313", Assert.Single(outcome.Diagnostics).Code);
    }

    [Fact]
    public async Task A_process_that_is_killed_has_at_worst_counted_what_it_did_not_send()
    {
        var engine = new ScriptedEngine(_ => throw new KilledException());
        var room = new EngineRoom(engine, OneByOne, new() { CharactersPerMonth = 1000 });

        await Assert.ThrowsAsync<KilledException>(() => room.TranslateAsync(EngineRoom.Sentences(4)));

        Assert.Equal(engine.Characters, UsedIn(room.Work));
    }

    [Fact]
    public async Task A_report_that_costs_too_much_is_cut_at_the_same_place_however_often_it_is_run()
    {
        var engine = new ScriptedEngine();
        var room = new EngineRoom(engine, OneByOne, new() { CharactersPerReport = 12 });
        var first = await room.TranslateAsync(EngineRoom.Sentences(5));

        var second = await room.TranslateAsync(EngineRoom.Sentences(5));

        Assert.Equal(["第100句", "第101句"], engine.Texts);
        Assert.Equal([Origin.Machine, Origin.Machine, Origin.Pending, Origin.Pending, Origin.Pending], second.Report.Units.Select(unit => unit.Segments[0].Origin));
        Assert.All([first.Outcome, second.Outcome], outcome =>
        {
            Assert.Equal("RPT314", Assert.Single(outcome.Diagnostics).Code);
            Assert.Null(outcome.ResumeAt);
        });
    }

    [Fact]
    public async Task What_another_report_has_paid_for_costs_nothing()
    {
        var room = new EngineRoom(new ScriptedEngine(), OneByOne, new() { CharactersPerReport = 12 });
        await room.TranslateAsync(["第102句", "第103句"]);

        var (report, outcome) = await room.TranslateAsync(EngineRoom.Sentences(4));

        Assert.Equal(4, report.Counts.Machine);
        Assert.Equal((0, 0), (report.Counts.Pending, outcome.Diagnostics.Count));
    }

    private static long UsedIn(MemoryBlobStore work) => StoredJson.Read(work.Content[March], StoredJson.MonthlyUse).Characters;
}
