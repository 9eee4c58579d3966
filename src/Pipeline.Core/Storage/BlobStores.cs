using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Pipeline.Core.Model;

namespace Pipeline.Core.Storage;

/// <summary>What the stages do with a store.</summary>
internal static class BlobStores
{
    /// <summary>The value stored at the path, which an earlier stage must have written.</summary>
    /// <exception cref="InvalidDataException">There is none: a stage ran before its time.</exception>
    public static async Task<ReadOnlyMemory<byte>> RequireAsync(this IBlobStore store, string path, CancellationToken cancellationToken) =>
        (await store.ReadAsync(path, cancellationToken))?.Content ?? throw new InvalidDataException($"Nothing is stored at '{path}'.");

    /// <summary>The value stored at the path; null when there is none.</summary>
    public static async Task<T?> FindAsync<T>(this IBlobStore store, string path, JsonTypeInfo<T> form, CancellationToken cancellationToken)
        where T : class => await store.ReadAsync(path, cancellationToken) is { } stored ? StoredJson.Read(stored.Content, form) : null;

    /// <summary>The value stored at the path; null when there is none, or none that can be read.</summary>
    public static async Task<T?> TryFindAsync<T>(this IBlobStore store, string path, JsonTypeInfo<T> form, CancellationToken cancellationToken)
        where T : class => await store.ReadAsync(path, cancellationToken) is { } stored ? stored.TryRead(form) : null;

    /// <summary>The value a blob holds; null when it cannot be read.</summary>
    public static T? TryRead<T>(this StoredBlob stored, JsonTypeInfo<T> form)
        where T : class
    {
        try
        {
            return StoredJson.Read(stored.Content, form);
        }
        catch (Exception damage) when (damage is JsonException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Replaces whatever is at the path.</summary>
    public static Task PutAsync(this IBlobStore store, string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        store.WriteAsync(path, content, WriteCondition.None, cancellationToken);

    /// <summary>Writes a file of the site, unless it says so already.</summary>
    public static async Task PutIfDifferentAsync(this IBlobStore site, SitePath path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (await site.ReadAsync(path.Value, cancellationToken) is not { } stored || !stored.Content.Span.SequenceEqual(content.Span))
        {
            await site.PutAsync(path.Value, content, cancellationToken);
        }
    }

    /// <summary>Makes what follows from a stored value, again if another worker has changed the value meanwhile: whoever is last has seen the newest. Nothing follows from one that cannot be read.</summary>
    public static async Task FollowAsync<T>(this IBlobStore store, string path, JsonTypeInfo<T> form, Func<T, Task> follow, CancellationToken cancellationToken)
        where T : class
    {
        string? followed = null;
        while (await store.ReadAsync(path, cancellationToken) is { } stored && stored.ETag != followed && stored.TryRead(form) is { } value)
        {
            await follow(value);
            followed = stored.ETag;
        }
    }

    /// <summary>The same for whoever has just stored the value: it is read again only to see whether it still is the one.</summary>
    public static async Task FollowAsync<T>(this IBlobStore store, string path, JsonTypeInfo<T> form, T value, Func<T, Task> follow, CancellationToken cancellationToken)
        where T : class
    {
        await follow(value);
        var followed = (ReadOnlyMemory<byte>)StoredJson.Write(value, form);
        while (await store.ReadAsync(path, cancellationToken) is { } stored && !stored.Content.Span.SequenceEqual(followed.Span))
        {
            await follow(StoredJson.Read(stored.Content, form));
            followed = stored.Content;
        }
    }

    /// <summary>Changes a stored value, from null where there is none, until no other writer comes between reading and writing. Nothing is written where nothing changes.</summary>
    public static Task<T> UpdateAsync<T>(this IBlobStore store, SitePath path, JsonTypeInfo<T> form, Func<T?, T> change, CancellationToken cancellationToken)
        where T : class => store.UpdateAsync(path.Value, form, change, cancellationToken);

    /// <summary>Changes a stored value outside the site in the same way.</summary>
    public static async Task<T> UpdateAsync<T>(this IBlobStore store, string path, JsonTypeInfo<T> form, Func<T?, T> change, CancellationToken cancellationToken)
        where T : class => await store.TryUpdateAsync(path, form, change, cancellationToken) ?? throw new UnreachableException();

    /// <summary>Changes a value that is stored; null where there is none, and none is made.</summary>
    public static Task<T?> ChangeAsync<T>(this IBlobStore store, string path, JsonTypeInfo<T> form, Func<T, T> change, CancellationToken cancellationToken)
        where T : class => store.TryUpdateAsync(path, form, current => current is null ? null : change(current), cancellationToken);

    private static async Task<T?> TryUpdateAsync<T>(this IBlobStore store, string path, JsonTypeInfo<T> form, Func<T?, T?> change, CancellationToken cancellationToken)
        where T : class
    {
        while (true)
        {
            var stored = await store.ReadAsync(path, cancellationToken);
            var current = stored is null ? null : StoredJson.Read(stored.Content, form);
            var changed = change(current);
            if (changed is null || ReferenceEquals(changed, current))
            {
                return changed;
            }

            var condition = WriteCondition.On(stored);
            if (await store.WriteAsync(path, StoredJson.Write(changed, form), condition, cancellationToken))
            {
                return changed;
            }
        }
    }
}
