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

        Assert.Equal((3, 2), (report.Counts.Machine, outcome.Pending));
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

        var (report, outcome) = await room.TranslateAsync(EngineRoom.Sentences(8));

        Assert.Equal((3, 5), (report.Counts.Machine, outcome.Pending));
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
            Assert.Equal((3, null), (outcome.Pending, outcome.ResumeAt));
        });
    }

    [Fact]
    public async Task What_another_report_has_paid_for_costs_nothing()
    {
        var room = new EngineRoom(new ScriptedEngine(), OneByOne, new() { CharactersPerReport = 12 });
        await room.TranslateAsync(["第102句", "第103句"]);

        var (report, outcome) = await room.TranslateAsync(EngineRoom.Sentences(4));

        Assert.Equal(4, report.Counts.Machine);
        Assert.Equal((0, 0), (outcome.Pending, outcome.Diagnostics.Count));
    }

    private static long UsedIn(MemoryBlobStore work) => StoredJson.Read(work.Content[March], StoredJson.MonthlyUse).Characters;
}
