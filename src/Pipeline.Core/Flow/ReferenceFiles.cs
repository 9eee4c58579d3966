using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;
using Pipeline.Core.Translation;

namespace Pipeline.Core.Flow;

/// <summary>
/// What operators put into the work container by hand: the registry and the memory. A slip in one of them must not stop
/// every report: the last version that could be read is kept, and stands in until the slip is mended.
/// </summary>
/// <param name="work">The work container.</param>
internal sealed class ReferenceFiles(IBlobStore work)
{
    /// <summary>The registry; null when there is none.</summary>
    /// <exception cref="InvalidDataException">It cannot be read, nor could one before it.</exception>
    public Task<AgencyRegistry?> AgenciesAsync(CancellationToken cancellationToken) => ReadAsync(WorkPath.Agencies, ParseAgencies, cancellationToken);

    /// <summary>The memory; null when there is none.</summary>
    /// <exception cref="InvalidDataException">It cannot be read, nor could one before it.</exception>
    public Task<TranslationMemory?> MemoryAsync(CancellationToken cancellationToken) => ReadAsync(WorkPath.Memory, ParseMemory, cancellationToken);

    /// <summary>What is wrong with them as they lie there now.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FaultsAsync(CancellationToken cancellationToken) =>
    [
        .. await FaultsAsync(WorkPath.Agencies, ParseAgencies, cancellationToken),
        .. await FaultsAsync(WorkPath.Memory, ParseMemory, cancellationToken),
    ];

    private async Task<T?> ReadAsync<T>(string path, Func<ReadOnlyMemory<byte>, Result<T>> parse, CancellationToken cancellationToken)
        where T : class
    {
        if (await work.ReadAsync(path, cancellationToken) is not { } stored)
        {
            return null;
        }

        var kept = await work.ReadAsync(WorkPath.LastReadable(path), cancellationToken);
        var parsed = parse(stored.Content);
        if (!parsed.IsSuccess(out var value))
        {
            return kept is not null && parse(kept.Content).IsSuccess(out var last) ? last : throw new InvalidDataException($"{path}: {parsed.Diagnostics[0].Message}");
        }

        if (kept is null || !kept.Content.Span.SequenceEqual(stored.Content.Span))
        {
            await work.PutAsync(WorkPath.LastReadable(path), stored.Content, cancellationToken);
        }

        return value;
    }

    private async Task<IReadOnlyList<Diagnostic>> FaultsAsync<T>(string path, Func<ReadOnlyMemory<byte>, Result<T>> parse, CancellationToken cancellationToken)
        where T : class =>
        await work.ReadAsync(path, cancellationToken) is { } stored && parse(stored.Content) is var parsed && !parsed.IsSuccess(out _) ? parsed.Diagnostics : [];

    private static Result<AgencyRegistry> ParseAgencies(ReadOnlyMemory<byte> content) => AgencyRegistry.Parse(content.Span);

    private static Result<TranslationMemory> ParseMemory(ReadOnlyMemory<byte> content) => TranslationMemory.Parse(new MemoryStream(content.ToArray(), writable: false));
}
