using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Archive;

/// <summary>One worker folds for all; whether it does or not, nothing is lost.</summary>
public sealed class CompactionLeaseTests
{
    private readonly Chronicle _chronicle = new();
    private readonly LeapingClock _clock = new();

    [Fact]
    public async Task While_another_worker_is_at_it_reports_are_left_to_it()
    {
        await new CompactionLease(_chronicle.Site, _clock).TryTakeAsync("another", default);
        await _chronicle.MarkAsync(Chronicle.Entry("a"));

        await Worker().RunAsync("one", default);

        Assert.False(IsListed("a"));
        Assert.NotEmpty(await _chronicle.Site.MarksAsync(default));
    }

    [Fact]
    public async Task Whoever_was_stopped_is_waited_for_no_longer_than_a_lease_lasts()
    {
        await new CompactionLease(_chronicle.Site, _clock).TryTakeAsync("another", default);
        await _chronicle.MarkAsync(Chronicle.Entry("a"));
        _clock.Leap(CompactionLease.Length);

        await Worker().RunAsync("one", default);

        Assert.True(IsListed("a"));
        Assert.DoesNotContain(_chronicle.Site.Content.Keys, path => path.StartsWith(SitePath.AllPending, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_started_again_need_not_wait_for_itself()
    {
        await new CompactionLease(_chronicle.Site, _clock).TryTakeAsync("one", default);
        await _chronicle.MarkAsync(Chronicle.Entry("a"));

        await Worker().RunAsync("one", default);

        Assert.True(IsListed("a"));
    }

    [Fact]
    public async Task Who_loses_the_lease_half_way_leaves_the_same_archive()
    {
        await _chronicle.MarkAsync(Chronicle.Entry("a"), Chronicle.Entry("b"));
        _chronicle.Site.Interrupt("feeds/", async () =>
        {
            _clock.Leap(CompactionLease.Length);
            await _chronicle.MarkAsync(Chronicle.Entry("c"));
            await Worker().RunAsync("another", default);
        });

        await Worker().RunAsync("one", default);

        Assert.Empty(await _chronicle.Compaction.CompareAsync(await _chronicle.NewestAsync(), default).ToListAsync());
        Assert.True(IsListed("c"));
    }

    [Fact]
    public async Task A_report_that_comes_while_others_are_folded_is_folded_too()
    {
        await _chronicle.MarkAsync(Chronicle.Entry("a"));
        _chronicle.Site.Interrupt("search/", async () =>
        {
            await _chronicle.MarkAsync(Chronicle.Entry("b"));
            await Worker().RunAsync("another", default);
        });

        await Worker().RunAsync("one", default);

        Assert.True(IsListed("b"));
        Assert.DoesNotContain(_chronicle.Site.Content.Keys, path => path.StartsWith(SitePath.AllPending, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_long_piece_of_work_keeps_its_lease()
    {
        var lease = new CompactionLease(_chronicle.Site, _clock);
        await lease.TryTakeAsync("one", default);
        _clock.Leap(CompactionLease.Length * 0.75);
        await lease.RenewAsync("one", default);
        _clock.Leap(CompactionLease.Length * 0.75);

        Assert.False(await lease.TryTakeAsync("another", default));
    }

    [Fact]
    public async Task Who_took_the_lease_and_was_told_otherwise_holds_it()
    {
        var deaf = new RefusingStore(_chronicle.Site);

        Assert.True(await new CompactionLease(deaf, _clock).TryTakeAsync("one", default));
        Assert.False(await new CompactionLease(deaf, _clock).TryTakeAsync("another", default));
    }

    [Fact]
    public async Task Who_gives_up_leaves_the_work_to_the_next_at_once()
    {
        using var stop = new CancellationTokenSource();
        var chronicle = new Chronicle(new() { Yields = true });
        await chronicle.MarkAsync(Chronicle.Entry("a"));
        chronicle.Site.Interrupt("feeds/", stop.CancelAsync);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => chronicle.Compaction.RunAsync("one", stop.Token));

        await chronicle.Compaction.RunAsync("another", default);

        Assert.Empty(await chronicle.Site.MarksAsync(default));
    }

    [Fact]
    public async Task The_lease_of_a_worker_who_is_at_it_is_no_stray()
    {
        await _chronicle.AddAsync(Chronicle.Entry("a"));
        await new CompactionLease(_chronicle.Site, _clock).TryTakeAsync("another", default);

        Assert.Empty(await Worker().CompareAsync(await _chronicle.NewestAsync(), default).ToListAsync());
        await Worker().RebuildAsync(await _chronicle.NewestAsync(), default);

        Assert.Contains(SitePath.Lease.Value, _chronicle.Site.Content.Keys);
    }

    private Compaction Worker() => new(_chronicle.Site, new(AgencyRegistry.Empty, _chronicle.Address), _clock);

    private bool IsListed(string slug) => _chronicle.Site.Content.ContainsKey(SitePath.Agency(slug).Value);

    /// <summary>Writes, and says that it has not: so it comes out where an answer was lost and the client asked again.</summary>
    private sealed class RefusingStore(IBlobStore inner) : IBlobStore
    {
        public Task<StoredBlob?> ReadAsync(string path, CancellationToken cancellationToken) => inner.ReadAsync(path, cancellationToken);

        public async Task<bool> WriteAsync(string path, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken)
        {
            await inner.WriteAsync(path, content, condition, cancellationToken);
            return false;
        }

        public Task DeleteAsync(string path, CancellationToken cancellationToken) => inner.DeleteAsync(path, cancellationToken);

        public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken) => inner.ListAsync(prefix, cancellationToken);
    }
}
