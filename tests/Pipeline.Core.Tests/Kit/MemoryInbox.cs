using System.Globalization;
using System.Text;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Tests.Kit;

/// <summary>A container of uploads in memory.</summary>
/// <param name="time">The clock uploads are stamped by.</param>
internal sealed class MemoryInbox(TimeProvider time) : IInbox
{
    private readonly SortedDictionary<string, (InboxItem Item, byte[] Content)> _files = new(StringComparer.Ordinal);
    private int _versions;

    /// <summary>An agency uploads a file.</summary>
    public InboxItem Put(string path, byte[] content)
    {
        var item = new InboxItem(path, string.Create(CultureInfo.InvariantCulture, $"0x{++_versions:X}"), content.Length, time.GetUtcNow());
        _files[path] = (item, content);
        return item;
    }

    /// <summary>An agency uploads a text.</summary>
    public InboxItem Put(string path, string content) => Put(path, Encoding.UTF8.GetBytes(content));

    /// <summary>An agency uploads a file larger than anybody wants to hold.</summary>
    public InboxItem PutHuge(string path, long length)
    {
        var item = Put(path, []) with { Length = length };
        _files[path] = (item, []);
        return item;
    }

    public IAsyncEnumerable<InboxItem> ListAsync(string prefix, CancellationToken cancellationToken) =>
        _files.Where(file => file.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(file => file.Value.Item).ToAsyncEnumerable();

    public Task<InboxItem?> FindAsync(string path, CancellationToken cancellationToken) =>
        Task.FromResult(_files.TryGetValue(path, out var file) ? file.Item : null);

    public Task<ReadOnlyMemory<byte>?> ReadAsync(InboxItem item, CancellationToken cancellationToken) =>
        Task.FromResult<ReadOnlyMemory<byte>?>(_files.TryGetValue(item.Path, out var file) && file.Item == item ? file.Content : null);
}
