using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Core.Tests.Translation.Engines;

/// <summary>What happens when an engine is busy, away, spent or wrongly set up: the report can be published, and when to try again is known.</summary>
public sealed class WaitingTests
{
    private static readonly EngineLimits OneByOne = new() { TextsPerBatch = 1, BatchesInFlight = 1 };

    [Fact]
    public async Task An_engine_that_asks_to_be_left_alone_is()
    {
        var room = new EngineRoom(ScriptedEngine.Saying(null, Busy(20)), OneByOne);

        var (report, outcome) = await room.TranslateAsync(EngineRoom.Sentences(3));

        Assert.Equal([TimeSpan.FromSeconds(20)], room.Clock.Waits);
        Assert.Equal((3, 0, null), (report.Counts.Machine, report.Counts.Pending, outcome.ResumeAt));
    }

    [Fact]
    public async Task Batches_turned_away_together_wait_once_together()
    {
        var room = new EngineRoom(ScriptedEngine.Saying(gathers: 4, Busy(), Busy(), Busy(), Busy()), new() { TextsPerBatch = 1 });

        var (report, _) = await room.TranslateAsync(EngineRoom.Sentences(4));

        Assert.Equal([TimeSpan.FromSeconds(1)], room.Clock.Waits);
        Assert.Equal(4, report.Counts.Machine);
    }

    [Fact]
    public async Task Of_several_pauses_asked_for_the_longest_is_kept()
    {
        var room = new EngineRoom(ScriptedEngine.Saying(gathers: 2, Busy(5), Busy(30)), new() { TextsPerBatch = 1, BatchesInFlight = 2 });
        var start = room.Clock.GetUtcNow();

        await room.TranslateAsync(EngineRoom.Sentences(2));

        Assert.True(room.Clock.GetUtcNow() >= start.AddSeconds(30));
    }

    [Fact]
    public async Task An_engine_that_does_not_say_how_long_is_left_alone_for_longer_each_time()
    {
        var room = new EngineRoom(ScriptedEngine.Saying(Busy(), Busy(), Busy(), null, Busy()), OneByOne);

        await room.TranslateAsync(EngineRoom.Sentences(2));

        Assert.Equal([1, 2, 4, 1], room.Clock.Waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task An_outage_leaves_the_rest_pending_and_a_later_run_sends_only_that()
    {
        var isAway = false;
        var engine = new ScriptedEngine(batch => isAway || (isAway = batch.Texts[0] == "第102句") ? Busy() : null);
        var room = new EngineRoom(engine, OneByOne);

        var (report, outcome) = await room.TranslateAsync(EngineRoom.Sentences(5));

        Assert.Equal((2, 3), (report.Counts.Machine, report.Counts.Pending));
        Assert.Equal(("RPT311", room.Clock.GetUtcNow().AddMinutes(15)), (Assert.Single(outcome.Diagnostics).Code, outcome.ResumeAt));

        var back = new ScriptedEngine();
        var (complete, second) = await new EngineRoom(back, OneByOne, work: room.Work).TranslateAsync(EngineRoom.Sentences(5));

        Assert.Equal(["第102句", "第103句", "第104句"], back.Texts);
        Assert.Equal((5, 0, null), (complete.Counts.Machine, complete.Counts.Pending, second.ResumeAt));
    }

    [Fact]
    public async Task A_run_waits_a_minute_in_all()
    {
        var room = new EngineRoom(new ScriptedEngine(_ => Busy()), OneByOne);

        var (_, outcome) = await room.TranslateAsync(EngineRoom.Sentences(2));

        Assert.Equal([1, 2, 4, 8, 16], room.Clock.Waits.Select(wait => wait.TotalSeconds));
        Assert.Equal(6, outcome.Requests);
    }

    [Fact]
    public async Task An_engine_that_does_not_answer_is_left_alone_like_one_that_is_busy()
    {
        var room = new EngineRoom(new ScriptedEngine(_ => new EngineAnswer.Unanswered()), OneByOne);

        var (_, outcome) = await room.TranslateAsync(EngineRoom.Sentences(2));

        Assert.Equal([1, 2, 4, 8, 16], room.Clock.Waits.Select(wait => wait.TotalSeconds));
        Assert.Equal(("RPT311", room.Clock.GetUtcNow().AddMinutes(15)), (Assert.Single(outcome.Diagnostics).Code, outcome.ResumeAt));
    }

    [Fact]
    public async Task A_run_asks_for_five_minutes_and_the_next_one_goes_on_at_once()
    {
        var clock = new LeapingClock();
        var room = new EngineRoom(SlowEngine(clock), OneByOne, clock: clock);

        var (report, outcome) = await room.TranslateAsync(EngineRoom.Sentences(8));

        Assert.Equal((5, 3), (report.Counts.Machine, report.Counts.Pending));
        Assert.Equal(("RPT318", clock.GetUtcNow()), (Assert.Single(outcome.Diagnostics).Code, outcome.ResumeAt));

        var (complete, second) = await room.TranslateAsync(EngineRoom.Sentences(8));

        Assert.Equal((8, null), (complete.Counts.Machine, second.ResumeAt));
    }

    [Fact]
    public async Task A_run_that_is_done_when_its_time_is_over_leaves_nothing_for_another()
    {
        var clock = new LeapingClock();

        var (_, outcome) = await new EngineRoom(SlowEngine(clock), OneByOne, clock: clock).TranslateAsync(EngineRoom.Sentences(5));

        Assert.Equal((null, 0), (outcome.ResumeAt, outcome.Diagnostics.Count));
    }

    [Fact]
    public async Task A_run_does_not_wait_beyond_its_time()
    {
        var room = new EngineRoom(ScriptedEngine.Saying(Busy(20)), OneByOne with { LongestRun = TimeSpan.FromSeconds(15) });

        var (_, outcome) = await room.TranslateAsync(EngineRoom.Sentences(1));

        Assert.Empty(room.Clock.Waits);
        Assert.Equal(room.Clock.GetUtcNow().AddSeconds(20), outcome.ResumeAt);
    }

    [Fact]
    public async Task An_engine_that_asks_for_longer_than_a_run_waits_is_asked_again_when_it_said()
    {
        var room = new EngineRoom(ScriptedEngine.Saying(Busy(600)), OneByOne);

        var (_, outcome) = await room.TranslateAsync(EngineRoom.Sentences(2));

        Assert.Empty(room.Clock.Waits);
        Assert.Equal((1, room.Clock.GetUtcNow().AddMinutes(10)), (outcome.Requests, outcome.ResumeAt));
    }

    [Fact]
    public async Task Other_reports_leave_a_busy_engine_alone_as_well()
    {
        var engine = ScriptedEngine.Saying(Busy(600));
        var room = new EngineRoom(engine, OneByOne);
        await room.TranslateAsync("甲句。");

        var (_, outcome) = await room.TranslateAsync("乙句。");

        Assert.Equal((0, room.Clock.GetUtcNow().AddMinutes(10)), (outcome.Requests, outcome.ResumeAt));
    }

    [Fact]
    public async Task A_spent_quota_stops_the_run_for_six_hours()
    {
        var room = new EngineRoom(ScriptedEngine.Saying(null, new EngineAnswer.QuotaSpent()), OneByOne);

        var (report, outcome) = await room.TranslateAsync(EngineRoom.Sentences(5));

        Assert.Equal((2, 1, 4), (outcome.Requests, report.Counts.Machine, report.Counts.Pending));
        Assert.Equal(("RPT312", room.Clock.GetUtcNow().AddHours(6)), (Assert.Single(outcome.Diagnostics).Code, outcome.ResumeAt));
    }

    [Fact]
    public async Task A_refusal_stops_the_run_until_somebody_has_seen_to_it()
    {
        var room = new EngineRoom(ScriptedEngine.Saying(new EngineAnswer.Refused("401000", "the key is wrong")), OneByOne);

        var (_, outcome) = await room.TranslateAsync(EngineRoom.Sentences(5));

        Assert.Equal((1, room.Clock.GetUtcNow().AddHours(1)), (outcome.Requests, outcome.ResumeAt));
        Assert.Contains("401000", Assert.Single(outcome.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Equal(["401000: the key is wrong"], outcome.Failures);
    }

    /// <summary>An engine that takes a minute for every batch.</summary>
    private static ScriptedEngine SlowEngine(LeapingClock clock) => new(_ =>
    {
        clock.Leap(TimeSpan.FromMinutes(1));
        return null;
    });

    private static EngineAnswer.Busy Busy(int? seconds = null) => new(seconds is { } some ? TimeSpan.FromSeconds(some) : null);
}
