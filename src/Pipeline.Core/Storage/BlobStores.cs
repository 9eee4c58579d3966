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

    /// <summary>Replaces whatever is at the path.</summary>
    public static Task PutAsync(this IBlobStore store, string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        store.WriteAsync(path, content, WriteCondition.None, cancellationToken);

    /// <summary>Changes a stored value, from null where there is none, until no other writer comes between reading and writing.</summary>
    public static async Task<T> UpdateAsync<T>(this IBlobStore store, SitePath path, JsonTypeInfo<T> form, Func<T?, T> change, CancellationToken cancellationToken)
        where T : class
    {
        while (true)
        {
            var stored = await store.ReadAsync(path.Value, cancellationToken);
            var changed = change(stored is null ? null : StoredJson.Read(stored.Content, form));
            var condition = stored is null ? WriteCondition.Absent : WriteCondition.Matches(stored.ETag);
            if (await store.WriteAsync(path.Value, StoredJson.Write(changed, form), condition, cancellationToken))
            {
                return changed;
            }
        }
    }
}
