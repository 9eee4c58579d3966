using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Tests.Kit;

/// <summary>A store in memory, with the conditions of a real one and a record of its writes.</summary>
internal sealed class MemoryBlobStore : IBlobStore
{
    private readonly ConcurrentDictionary<string, StoredBlob> _blobs = new(StringComparer.Ordinal);
    private int _versions;
    private long _bytes;
    private (string Folder, Func<Task> Act)? _interruption;

    /// <summary>The paths written to, in order, however often.</summary>
    public ConcurrentQueue<string> Writes { get; } = new();

    /// <summary>The bytes of all that was written.</summary>
    public long BytesWritten => Interlocked.Read(ref _bytes);

    /// <summary>The paths read, in order, however often.</summary>
    public ConcurrentQueue<string> Reads { get; } = new();

    /// <summary>The prefixes listed, in order, however often.</summary>
    public ConcurrentQueue<string> Lists { get; } = new();

    public IReadOnlyDictionary<string, byte[]> Content =>
        new SortedDictionary<string, byte[]>(_blobs.ToDictionary(pair => pair.Key, pair => pair.Value.Content.ToArray()), StringComparer.Ordinal);

    public string Text(string path) => System.Text.Encoding.UTF8.GetString(_blobs[path].Content.Span);

    /// <summary>How many writes happen before the process is killed; null for a process that lives.</summary>
    public int? WritesLeft
    {
        set => Lives = value is { } writes ? new(writes) : null;
    }

    /// <summary>The same for a process that writes to several stores.</summary>
    public Lives? Lives { get; set; }

    /// <summary>True for a store that takes its time, so that other workers come between.</summary>
    public bool Yields { get; init; }

    /// <summary>Puts a blob there as somebody else would have.</summary>
    public void Add(string path, byte[] content) => Put(path, Next(content));

    /// <summary>Another worker acts when the first blob below this folder is about to be written.</summary>
    public void Interrupt(string folder, Func<Task> act) => _interruption = (folder, act);

    public void Clear() => _blobs.Clear();

    public async Task<StoredBlob?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await PauseAsync(cancellationToken);
        Reads.Enqueue(path);
        return _blobs.GetValueOrDefault(path);
    }

    public async Task<bool> WriteAsync(string path, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken)
    {
        await PauseAsync(cancellationToken);
        if (_interruption is { } interruption && path.StartsWith(interruption.Folder, StringComparison.Ordinal))
        {
            _interruption = null;
            await interruption.Act();
        }

        Lives?.Spend();

        var blob = Next(content.ToArray());
        var written = condition switch
        {
            WriteCondition.IfAbsent => _blobs.TryAdd(path, blob),
            WriteCondition.IfMatches match => _blobs.TryGetValue(path, out var there) && there.ETag == match.ETag && _blobs.TryUpdate(path, blob, there),
            _ => Put(path, blob),
        };
        if (written)
        {
            Writes.Enqueue(path);
            Interlocked.Add(ref _bytes, content.Length);
        }

        return written;
    }

    public async Task DeleteAsync(string path, CancellationToken cancellationToken)
    {
        await PauseAsync(cancellationToken);
        Lives?.Spend();

        _blobs.TryRemove(path, out _);
    }

    /// <summary>The paths there were when the first was asked for: what comes or goes while they are told changes nothing.</summary>
    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await PauseAsync(cancellationToken);
        Lists.Enqueue(prefix);
        foreach (var path in _blobs.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            yield return path;
        }
    }

    /// <summary>Mostly as long as others need to get their turn, and now and then longer.</summary>
    private async Task PauseAsync(CancellationToken cancellationToken)
    {
        if (Yields)
        {
            await (Random.Shared.Next(8) == 0 ? Task.Delay(1, cancellationToken) : Task.Run(() => { }, cancellationToken));
        }
    }

    /// <summary>A blob of a version no other has had.</summary>
    private StoredBlob Next(byte[] content) => new(content, Interlocked.Increment(ref _versions).ToString(CultureInfo.InvariantCulture));

    private bool Put(string path, StoredBlob blob)
    {
        _blobs[path] = blob;
        return true;
    }
}

/// <summary>The writes a process has left before it is killed.</summary>
internal sealed class Lives(int writes)
{
    private int _left = writes;

    public void Spend()
    {
        if (Interlocked.Decrement(ref _left) < 0)
        {
            throw new KilledException();
        }
    }
}

/// <summary>The process ends here.</summary>
internal sealed class KilledException : Exception;
