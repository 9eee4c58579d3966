using System.IO.Enumeration;
using System.Security.Cryptography;
using Pipeline.Core.Storage;

namespace Pipeline.Local.Storage;

/// <summary>
/// A folder as a container of blobs, with the conditions blob storage gives: they hold between threads and between
/// processes. A blob's tag is the hash of its content; writing the same bytes again leaves the file untouched.
/// </summary>
/// <param name="root">The folder; made with the first blob.</param>
internal sealed class FolderStore(string root) : IBlobStore
{
    private static readonly EnumerationOptions Flat = new() { AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <inheritdoc/>
    public Task<StoredBlob?> ReadAsync(string path, CancellationToken cancellationToken) => ReadFileAsync(Locate(path), cancellationToken);

    /// <inheritdoc/>
    public async Task<bool> WriteAsync(string path, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken)
    {
        var file = Locate(path);
        try
        {
            return LeadsElsewhere(file)
                ? throw StoreException.LeadsElsewhere(file)
                : await WriteFileAsync(file, content, condition, cancellationToken);
        }
        catch (Exception cause) when (cause is UnauthorizedAccessException or IOException and not StoreException)
        {
            throw StoreException.CannotWrite(_root, cause);
        }
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(string path, CancellationToken cancellationToken)
    {
        var file = Locate(path);
        try
        {
            if (File.Exists(file))
            {
                using var held = await FolderLock.TakeAsync(_root, cancellationToken);
                File.Delete(file);
            }
        }
        catch (Exception cause) when (cause is UnauthorizedAccessException or IOException)
        {
            throw StoreException.CannotWrite(_root, cause);
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken)
    {
        if (!BlobPath.IsPrefix(prefix))
        {
            throw new ArgumentException($"'{prefix}' is not the beginning of a blob's path.", nameof(prefix));
        }

        return Paths(prefix[..(prefix.LastIndexOf('/') + 1)], prefix, cancellationToken).ToAsyncEnumerable();
    }

    private async Task<bool> WriteFileAsync(string file, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_root);
        using var held = await FolderLock.TakeAsync(_root, cancellationToken);
        var current = await ReadFileAsync(file, cancellationToken);
        if (!Holds(condition, current))
        {
            return false;
        }

        if (current is null || !current.Content.Span.SequenceEqual(content.Span))
        {
            await ReplaceAsync(file, content, cancellationToken);
        }

        return true;
    }

    private string Locate(string path) => BlobPath.IsValid(path)
        ? Path.Combine(_root, path)
        : throw new ArgumentException($"'{path}' is not a blob's path.", nameof(path));

    private async Task<StoredBlob?> ReadFileAsync(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file) || LeadsElsewhere(file))
        {
            return null;
        }

        try
        {
            var content = await File.ReadAllBytesAsync(file, cancellationToken);
            return new(content, Convert.ToHexStringLower(SHA256.HashData(content)));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static async Task ReplaceAsync(string file, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var folder = Directory.GetParent(file)?.FullName ?? throw new InvalidOperationException($"'{file}' has no folder.");
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $"{BlobPath.TemporaryPrefix}{Guid.NewGuid():N}");
        try
        {
            await File.WriteAllBytesAsync(temporary, content, cancellationToken);
            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static bool Holds(WriteCondition condition, StoredBlob? current) => condition switch
    {
        WriteCondition.IfAbsent => current is null,
        WriteCondition.IfMatches matches => current?.ETag == matches.ETag,
        _ => true,
    };

    /// <summary>The paths below a folder in their order: of each folder on the way, the names are in memory.</summary>
    /// <param name="folder">The folder's path with a slash behind it, or nothing.</param>
    /// <param name="prefix">What they begin with.</param>
    /// <param name="cancellationToken">Gives up.</param>
    private IEnumerable<string> Paths(string folder, string prefix, CancellationToken cancellationToken)
    {
        foreach (var path in NamesIn(folder).Select(name => folder + name).Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            IEnumerable<string> paths = path.EndsWith('/') ? Paths(path, prefix, cancellationToken) : BlobPath.IsValid(path) ? [path] : [];
            foreach (var found in paths)
            {
                yield return found;
            }
        }
    }

    /// <summary>What is in a folder: files, and folders with a slash behind their names. Links are passed over.</summary>
    private IReadOnlyList<string> NamesIn(string folder)
    {
        var full = Path.Combine(_root, folder);
        try
        {
            return Directory.Exists(full) ? [.. new FileSystemEnumerable<string>(full, (ref entry) => entry.IsDirectory ? $"{entry.FileName}/" : entry.FileName.ToString(), Flat)] : [];
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }

    // A link inside the folder may point anywhere; the folder itself may be one.
    private bool LeadsElsewhere(string file)
    {
        for (var part = file; part is not null && part.Length > _root.Length; part = Path.GetDirectoryName(part))
        {
            if (new FileInfo(part).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }
}
