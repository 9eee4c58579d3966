using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Translation.Engines;

/// <summary>A segment once translated is never paid for again, and the first answer stands.</summary>
public sealed class MachineMemoryTests
{
    [Fact]
    public async Task The_same_report_again_asks_nothing_and_gives_the_same_bytes()
    {
        var count = 0;
        var engine = new ScriptedEngine { Translate = _ => $"Answer {Interlocked.Increment(ref count)}." };
        var room = new EngineRoom(engine);
        var (first, _) = await room.TranslateAsync(EngineRoom.Sentences(20));

        room.Clock.Leap(TimeSpan.FromDays(1));
        var (second, outcome) = await room.TranslateAsync(EngineRoom.Sentences(20));

        Assert.Equal(0, outcome.Requests);
        Assert.Equal(Bytes(first), Bytes(second));
    }

    [Fact]
    public async Task Only_what_changed_is_sent()
    {
        var engine = new ScriptedEngine();
        var room = new EngineRoom(engine);
        await room.TranslateAsync("办结申请12件。", "全年平稳。");

        await room.TranslateAsync("全年平稳。", "办结申请13件。");

        Assert.Equal(["办结申请12件。", "全年平稳。", "办结申请13件。"], engine.Texts);
    }

    [Fact]
    public async Task A_pair_says_who_made_it_and_when()
    {
        var room = new EngineRoom(new ScriptedEngine { Version = "1.2" });

        await room.TranslateAsync("全年平稳。");

        var (path, content) = Assert.Single(room.Work.Content);
        Assert.Matches("^memory/machine/zh-Hans-en/([0-9a-f]{2})/\\1[0-9a-f]{62}\\.json$", path);
        Assert.Equal(new("全年平稳。", "«全年平稳。»", "Scripted Engine", new(2022, 3, 15)) { Version = "1.2" }, StoredJson.Read(content, StoredJson.MachinePair));
    }

    [Fact]
    public async Task Readers_are_told_the_engine_that_translated_not_the_one_in_use()
    {
        var work = new MemoryBlobStore();
        var earlier = new MachinePair("全年平稳。", "A calm year.", "Earlier Engine", new(2021, 3, 1)) { Version = "2.0" };
        await new EngineRoom(new ScriptedEngine(), work: work).TranslateAsync(earlier.Source);
        await work.WriteAsync(work.Content.Keys.Single(), StoredJson.Write(earlier, StoredJson.MachinePair), Core.Storage.WriteCondition.None, CancellationToken.None);

        var (report, _) = await new EngineRoom(new ScriptedEngine(), work: work).TranslateAsync(earlier.Source);

        Assert.Equal(new Segment("全年平稳。", "A calm year.", Origin.Machine, "Earlier Engine") { EngineVersion = "2.0", Made = new(2021, 3, 1) }, report.Units[0].Segments[0]);
    }

    [Fact]
    public async Task Processes_side_by_side_give_the_same_bytes_even_when_the_engine_never_says_the_same_twice()
    {
        var count = 0;
        var engine = new ScriptedEngine { Translate = _ => $"Answer {Interlocked.Increment(ref count)}.", Gathers = 2 };
        var work = new MemoryBlobStore { Yields = true };

        var reports = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => new EngineRoom(engine, work: work).TranslateAsync(EngineRoom.Sentences(20))));

        Assert.Equal(40, count);
        Assert.Equal(Bytes(reports[0].Report), Bytes(reports[1].Report));
    }

    [Fact]
    public async Task A_process_killed_at_any_write_loses_only_what_was_in_flight()
    {
        for (var writes = 0; ; writes++)
        {
            var engine = new ScriptedEngine();
            var room = new EngineRoom(engine, new() { TextsPerBatch = 1, BatchesInFlight = 2 });
            room.Work.WritesLeft = writes;
            if (!await Killed.DuringAsync(() => room.TranslateAsync(EngineRoom.Sentences(8))))
            {
                Assert.True(writes > 2);
                return;
            }

            var (sent, kept) = (engine.Texts.Count(), room.Work.Content.Count);
            room.Work.WritesLeft = null;
            var (report, _) = await room.TranslateAsync(EngineRoom.Sentences(8));

            Assert.Equal(8, report.Counts.Machine);
            Assert.InRange(sent - kept, 1, 2);
            Assert.Equal(sent + 8 - kept, engine.Texts.Count());
        }
    }

    private static byte[] Bytes(BilingualReport report) => StoredJson.Write(report, StoredJson.BilingualReport);
}
