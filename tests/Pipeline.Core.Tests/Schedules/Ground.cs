using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Schedules;

/// <summary>The stores all workers of a schedule share, and what agencies put into the inbox, whatever became of it.</summary>
internal sealed class Ground(IBlobStore site, IBlobStore work, IBlobStore receipts, TimeProvider time)
{
    private readonly List<Uploaded> _uploads = [];
    private readonly WatchedSite _site = new(site);

    public IBlobStore Site => _site;

    public IBlobStore Work => work;

    public IBlobStore Receipts => receipts;

    public MemoryInbox Inbox { get; } = new(time);

    /// <summary>Everything that was ever uploaded, in the order in which it arrived.</summary>
    public IReadOnlyList<Uploaded> Uploads => _uploads;

    /// <summary>The paths of the entries, in the order in which they were made.</summary>
    public IReadOnlyList<string> Entries => _site.Entries;

    /// <summary>The paths of the site that were written to, in order.</summary>
    public IReadOnlyList<string> Writes => _site.Writes;

    /// <summary>Entries that were made before their report had pages.</summary>
    public IReadOnlyList<string> EntriesWithoutPages => _site.EntriesWithoutPages;

    /// <summary>An agency uploads a file.</summary>
    /// <param name="path">Where it puts it.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="report">The report it is; null for one that must be rejected.</param>
    public UploadId Put(string path, byte[] content, ReportId? report)
    {
        var item = Inbox.Put(path, content);
        _uploads.Add(new(item.Id, item.Arrived, content, report));
        return item.Id;
    }

    /// <summary>All that is in a store.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> ContentAsync(IBlobStore store)
    {
        var content = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        await foreach (var path in store.ListAsync("", CancellationToken.None))
        {
            content[path] = (await store.ReadAsync(path, CancellationToken.None))?.Content.ToArray() ?? [];
        }

        return content;
    }
}

/// <summary>A file that was uploaded.</summary>
/// <param name="Id">Which version of which file.</param>
/// <param name="Arrived">When, by the clock of the inbox.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Report">The report it is; null for one that must be rejected.</param>
internal sealed record Uploaded(UploadId Id, DateTimeOffset Arrived, byte[] Content, ReportId? Report)
{
    /// <summary>The revision the bytes are.</summary>
    public string Hash { get; } = Revision.HashOf(Content);
}

/// <summary>A site that writes down which entries are made, and whether those who see them at once find a page.</summary>
/// <param name="inner">The site.</param>
internal sealed class WatchedSite(IBlobStore inner) : IBlobStore
{
    public List<string> Writes { get; } = [];

    public IReadOnlyList<string> Entries => [.. Writes.Where(path => path.StartsWith(SitePath.Entries, StringComparison.Ordinal))];

    public List<string> EntriesWithoutPages { get; } = [];

    public Task<StoredBlob?> ReadAsync(string path, CancellationToken cancellationToken) => inner.ReadAsync(path, cancellationToken);

    public async Task<bool> WriteAsync(string path, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken)
    {
        var written = await inner.WriteAsync(path, content, condition, cancellationToken);
        Writes.AddRange(written ? [path] : []);
        if (written && SitePath.TryReadEntry(path, out var report, out _))
        {
            EntriesWithoutPages.AddRange(await inner.ReadAsync(SitePath.Report(report).Value, cancellationToken) is null ? [path] : []);
        }

        return written;
    }

    public Task DeleteAsync(string path, CancellationToken cancellationToken) => inner.DeleteAsync(path, cancellationToken);

    public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken) => inner.ListAsync(prefix, cancellationToken);
}
