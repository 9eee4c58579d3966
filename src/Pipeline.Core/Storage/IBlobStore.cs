namespace Pipeline.Core.Storage;

/// <summary>
/// A container of named blobs, as little of one as the pipeline needs. Paths use forward slashes and no leading slash.
/// A write is seen whole or not at all.
/// </summary>
public interface IBlobStore
{
    /// <summary>The blob at the path, or null.</summary>
    Task<StoredBlob?> ReadAsync(string path, CancellationToken cancellationToken);

    /// <summary>Writes the blob if the condition holds; false, and nothing changed, if it does not.</summary>
    Task<bool> WriteAsync(string path, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken);

    /// <summary>Removes the blob; a blob that is not there is no error.</summary>
    Task DeleteAsync(string path, CancellationToken cancellationToken);

    /// <summary>The paths that begin with the prefix, in ordinal order.</summary>
    IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken);
}

/// <summary>A blob's content and the tag that changes with it.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="ETag">Opaque; equal tags mean the same version.</param>
public sealed record StoredBlob(ReadOnlyMemory<byte> Content, string ETag);

/// <summary>What must hold for a write to happen.</summary>
public abstract record WriteCondition
{
    /// <summary>Whatever is there is replaced.</summary>
    public static WriteCondition None { get; } = new Unconditional();

    /// <summary>Nothing may be there (<c>If-None-Match: *</c>).</summary>
    public static WriteCondition Absent { get; } = new IfAbsent();

    /// <summary>The version read before must still be there (<c>If-Match</c>).</summary>
    public static WriteCondition Matches(string eTag) => new IfMatches(eTag);

    /// <summary>That nobody has written since this was read, null where there was nothing.</summary>
    public static WriteCondition On(StoredBlob? read) => read is null ? Absent : Matches(read.ETag);

    /// <summary>See <see cref="None"/>.</summary>
    public sealed record Unconditional : WriteCondition;

    /// <summary>See <see cref="Absent"/>.</summary>
    public sealed record IfAbsent : WriteCondition;

    /// <summary>See <see cref="Matches"/>.</summary>
    /// <param name="ETag">The tag that must still be current.</param>
    public sealed record IfMatches(string ETag) : WriteCondition;
}
