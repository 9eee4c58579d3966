using System.Runtime.CompilerServices;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Functions.Tests.Kit;

/// <summary>
/// A store that is asked again when a request fails, as the storage client asks again below the app: four times in all. Faults come
/// below it; one in ten lasts longer than its patience. A conditional write whose answer was lost is then refused although it happened.
/// </summary>
/// <param name="inner">The store that fails.</param>
/// <param name="seed">Decides which faults last.</param>
internal sealed class PatientBlobStore(IBlobStore inner, int seed) : IBlobStore
{
    private const int Attempts = 4;
    private const int LastingOneIn = 10;

    private readonly Lock _lock = new();
    private readonly Random _random = new(seed);

    public Task<StoredBlob?> ReadAsync(string path, CancellationToken cancellationToken) => AskAsync(() => inner.ReadAsync(path, cancellationToken));

    public Task<bool> WriteAsync(string path, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken) =>
        AskAsync(() => inner.WriteAsync(path, content, condition, cancellationToken));

    public Task DeleteAsync(string path, CancellationToken cancellationToken) => AskAsync(async () =>
    {
        await inner.DeleteAsync(path, cancellationToken);
        return true;
    });

    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in await AskAsync(() => inner.ListAsync(prefix, cancellationToken).ToListAsync(cancellationToken).AsTask()))
        {
            yield return path;
        }
    }

    private async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ask();
            }
            catch (InjectedFaultException) when (attempt < Attempts && !Lasts())
            {
                // Asked again.
            }
        }
    }

    private bool Lasts()
    {
        lock (_lock)
        {
            return _random.Next(LastingOneIn) == 0;
        }
    }
}
