using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;
using Pipeline.Core.Translation;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Flow;

/// <summary>
/// What operators put into the work container by hand: the registry, the memory, the deployment's own terms and rules of
/// segmentation. A slip in one of them must not stop every report: the last version that could be read is kept, and stands
/// in until the slip is mended.
/// </summary>
/// <param name="work">The work container.</param>
internal sealed class ReferenceFiles(IBlobStore work)
{
    /// <summary>All that is known.</summary>
    /// <exception cref="InvalidDataException">One of them cannot be read, nor could one before it.</exception>
    public async Task<Knowledge> KnowledgeAsync(CancellationToken cancellationToken)
    {
        var none = new Knowledge();
        return new()
        {
            Registry = await ReadAsync(WorkPath.Agencies, ParseAgencies, cancellationToken) ?? none.Registry,
            Memory = await ReadAsync(WorkPath.Memory, ParseMemory, cancellationToken) ?? none.Memory,
            Lexicon = await ReadAsync(WorkPath.Lexicon, ParseLexicon, cancellationToken) is { } own ? none.Lexicon.With(own) : none.Lexicon,
            Segmenter = await ReadAsync(WorkPath.Segmentation, ParseRules, cancellationToken) ?? none.Segmenter,
        };
    }

    /// <summary>What is wrong with them as they lie there now.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FaultsAsync(CancellationToken cancellationToken) =>
    [
        .. await FaultsAsync(WorkPath.Agencies, ParseAgencies, cancellationToken),
        .. await FaultsAsync(WorkPath.Memory, ParseMemory, cancellationToken),
        .. await FaultsAsync(WorkPath.Lexicon, ParseLexicon, cancellationToken),
        .. await FaultsAsync(WorkPath.Segmentation, ParseRules, cancellationToken),
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

    private static Result<TranslationMemory> ParseMemory(ReadOnlyMemory<byte> content) => TmxReader.Read(StreamOf(content));

    private static Result<LexiconFile> ParseLexicon(ReadOnlyMemory<byte> content) => LexiconFile.Parse(content.Span);

    private static Result<Segmenter> ParseRules(ReadOnlyMemory<byte> content) => Segmenter.Parse(StreamOf(content));

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> content) => new(content.ToArray(), writable: false);
}
