using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Schedules;

public sealed class FaultyBlobStoreTests
{
    private readonly MemoryBlobStore _inner = new();

    [Fact]
    public async Task Without_faults_it_is_the_store_below()
    {
        var store = new FaultyBlobStore(_inner, new(1));

        await store.WriteAsync("a", "1"u8.ToArray(), WriteCondition.Absent, default);
        await store.WriteAsync("b", "2"u8.ToArray(), WriteCondition.None, default);
        await store.DeleteAsync("a", default);

        Assert.False(await store.WriteAsync("b", "3"u8.ToArray(), WriteCondition.Absent, default));
        Assert.Equal(["b"], await store.ListAsync("", default).ToListAsync());
        Assert.Equal(_inner.Content["b"], (await store.ReadAsync("b", default))?.Content.ToArray());
    }

    [Fact]
    public async Task An_operation_that_fails_has_not_happened()
    {
        var store = new FaultyBlobStore(_inner, new(1) { FailRate = 1 });

        await Assert.ThrowsAsync<InjectedFaultException>(() => WriteAsync(store, "a"));
        await Assert.ThrowsAsync<InjectedFaultException>(() => store.ReadAsync("a", default));
        await Assert.ThrowsAsync<InjectedFaultException>(() => store.DeleteAsync("a", default));
        await Assert.ThrowsAsync<InjectedFaultException>(() => store.ListAsync("", default).ToListAsync().AsTask());

        Assert.Empty(_inner.Content);
    }

    [Fact]
    public async Task A_write_whose_answer_is_lost_has_happened()
    {
        var store = new FaultyBlobStore(_inner, new(1) { LostAnswerRate = 1 });

        await Assert.ThrowsAsync<InjectedFaultException>(() => WriteAsync(store, "a"));

        Assert.Equal(["a"], _inner.Content.Keys);
    }

    [Fact]
    public async Task A_write_that_must_be_new_and_happens_twice_was_new()
    {
        var store = new FaultyBlobStore(_inner, new(1) { DuplicateRate = 1 });

        Assert.True(await store.WriteAsync("a", "1"u8.ToArray(), WriteCondition.Absent, default));
        await WriteAsync(store, "b");

        Assert.Equal(["a", "b", "b"], _inner.Writes);
    }

    [Fact]
    public async Task What_is_late_happens_after_the_pause()
    {
        var release = new TaskCompletionSource();
        var store = new FaultyBlobStore(_inner, new(1) { DelayRate = 1, Pause = (isLate, _) => isLate ? release.Task : Task.CompletedTask });

        var writing = WriteAsync(store, "a");
        var before = _inner.Content.Count;
        release.SetResult();
        await writing;

        Assert.Equal((0, 1), (before, _inner.Content.Count));
    }

    [Fact]
    public async Task A_killed_process_does_nothing_until_it_is_started_anew()
    {
        var faults = new Faults(1) { KillAfter = 1 };
        var (one, other) = (new FaultyBlobStore(_inner, faults), new FaultyBlobStore(_inner, faults));

        await WriteAsync(one, "a");
        await Assert.ThrowsAsync<KilledException>(() => WriteAsync(other, "b"));
        await Assert.ThrowsAsync<KilledException>(() => one.ReadAsync("a", default));
        var wasDead = faults.IsDead;
        faults.Revive();
        await WriteAsync(one, "c");

        Assert.True(wasDead);
        Assert.Equal(["a", "c"], _inner.Content.Keys);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_faults_and_another_seed_others()
    {
        Assert.Equal(await WrittenAsync(1), await WrittenAsync(1));
        Assert.NotEqual(await WrittenAsync(1), await WrittenAsync(2));
    }

    [Fact]
    public async Task Rates_are_kept_and_faults_can_be_turned_off()
    {
        var faults = new Faults(1) { FailRate = 0.1, LostAnswerRate = 0.1, DuplicateRate = 0.1, DelayRate = 0.1, Pause = (_, _) => Task.CompletedTask };
        var store = new FaultyBlobStore(_inner, faults);
        for (var number = 0; number < 1000; number++)
        {
            await Record.ExceptionAsync(() => WriteAsync(store, "a"));
        }

        var injected = faults.Injected;
        faults.AreOn = false;
        for (var number = 0; number < 100; number++)
        {
            await WriteAsync(store, "a");
        }

        Assert.InRange(injected, 350, 450);
        Assert.Equal(injected, faults.Injected);
    }

    /// <summary>Which of a hundred writes happened, however often.</summary>
    private static async Task<string> WrittenAsync(int seed)
    {
        var inner = new MemoryBlobStore();
        var store = new FaultyBlobStore(inner, new(seed) { FailRate = 0.2, LostAnswerRate = 0.2, DuplicateRate = 0.2 });
        for (var number = 0; number < 100; number++)
        {
            await Record.ExceptionAsync(() => WriteAsync(store, $"{number}"));
        }

        return string.Join(' ', inner.Writes);
    }

    private static Task<bool> WriteAsync(FaultyBlobStore store, string path) => store.WriteAsync(path, "x"u8.ToArray(), WriteCondition.None, default);
}
