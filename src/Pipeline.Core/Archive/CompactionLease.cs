using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive;

/// <summary>Lets one worker fold for all, as long as it lives: of many that finish reports at once, the others need not wait (<see cref="Lease"/>).</summary>
/// <param name="site">The published site.</param>
/// <param name="time">The clock. Clocks that differ make two fold at once, or nobody for a while; neither loses anything.</param>
internal sealed class CompactionLease(IBlobStore site, TimeProvider time)
{
    /// <summary>How long a holder that was killed keeps others from its work: longer than any projection takes to fold what is usual.</summary>
    public static TimeSpan Length { get; } = TimeSpan.FromMinutes(2);

    /// <summary>True when nobody holds it, or a holder that was stopped does, or this one: it holds it now. A write whose answer was lost is found by reading again.</summary>
    public async Task<bool> TryTakeAsync(string holder, CancellationToken cancellationToken)
    {
        var stored = await ReadAsync(cancellationToken);
        return !IsOfAnother(stored, holder)
            && (await site.WriteAsync(SitePath.Lease.Value, Written(holder), WriteCondition.On(stored), cancellationToken) || IsHeldBy(await ReadAsync(cancellationToken), holder));
    }

    /// <summary>Keeps it for another length. A holder that has lost it goes on: what it does is done twice then, and right.</summary>
    public async Task RenewAsync(string holder, CancellationToken cancellationToken)
    {
        if (await ReadAsync(cancellationToken) is { } stored && stored.TryRead(StoredJson.Lease) is { } lease
            && lease.Holder == holder && lease.Until - time.GetUtcNow() < Length / 2)
        {
            await site.WriteAsync(SitePath.Lease.Value, Written(holder), WriteCondition.On(stored), cancellationToken);
        }
    }

    /// <summary>Ends it, also for a holder that gives up. Another's stays, unless it was taken just after this looked; then two are at work, and nothing is lost.</summary>
    public async Task EndAsync(string holder)
    {
        if (IsHeldBy(await ReadAsync(CancellationToken.None), holder))
        {
            await site.DeleteAsync(SitePath.Lease.Value, CancellationToken.None);
        }
    }

    /// <summary>True while somebody holds it whose time is not over.</summary>
    public async Task<bool> IsHeldAsync(CancellationToken cancellationToken) => IsLive((await ReadAsync(cancellationToken))?.TryRead(StoredJson.Lease));

    private Task<StoredBlob?> ReadAsync(CancellationToken cancellationToken) => site.ReadAsync(SitePath.Lease.Value, cancellationToken);

    private static bool IsHeldBy(StoredBlob? stored, string holder) => stored?.TryRead(StoredJson.Lease)?.Holder == holder;

    private bool IsOfAnother(StoredBlob? stored, string holder) =>
        stored?.TryRead(StoredJson.Lease) is { } lease && lease.Holder != holder && IsLive(lease);

    private bool IsLive(Lease? lease) => lease?.Until > time.GetUtcNow();

    private byte[] Written(string holder) => StoredJson.Write(new Lease(holder, time.GetUtcNow() + Length), StoredJson.Lease);
}
