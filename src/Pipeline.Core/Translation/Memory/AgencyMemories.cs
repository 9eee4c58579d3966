using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Translation.Memory;

/// <summary>
/// What people have approved, one TMX file an agency. Agencies do not share each other's sentences: what one has approved
/// serves its own reports alone.
/// </summary>
/// <param name="work">Where the files are kept.</param>
public sealed class AgencyMemories(IBlobStore work)
{
    /// <summary>The agencies something was approved for.</summary>
    public IAsyncEnumerable<string> AgenciesAsync(CancellationToken cancellationToken) =>
        work.ListAsync(WorkPath.AgencyMemories, cancellationToken).Select(path => Path.GetFileNameWithoutExtension(path));

    /// <summary>What was approved for an agency; null asks for what was approved for all.</summary>
    /// <exception cref="InvalidDataException">The file was damaged by hand: nothing is translated without what people approved.</exception>
    public async Task<TranslationMemory> OfAsync(string? agency, CancellationToken cancellationToken) => (await VersionOfAsync(agency, cancellationToken)).Memory;

    /// <summary>The same, and which version of it that is; another one after every change.</summary>
    public async Task<(TranslationMemory Memory, string? Version)> VersionOfAsync(string? agency, CancellationToken cancellationToken)
    {
        var stored = await work.ReadAsync(PathOf(agency), cancellationToken);
        return (Read(PathOf(agency), stored), stored?.ETag);
    }

    /// <summary>
    /// Adds what a person has approved. The last word on a sentence of a report stands, however late another one is sent; where two people send theirs at once,
    /// neither's is lost.
    /// </summary>
    public async Task AddAsync(string? agency, IReadOnlyList<TranslationPair> approved, CancellationToken cancellationToken)
    {
        var path = PathOf(agency);
        while (true)
        {
            var stored = await work.ReadAsync(path, cancellationToken);
            var content = TmxWriter.Write(With(Read(path, stored).Pairs, approved));
            if (stored?.Content.Span.SequenceEqual(content) is true
                || await work.WriteAsync(path, content, WriteCondition.On(stored), cancellationToken))
            {
                return;
            }
        }
    }

    /// <summary>The newest first, so that a sentence no report has its own word on is translated as it was last. What has no date is oldest; of two of one moment, the one just sent stands.</summary>
    private static IEnumerable<TranslationPair> With(IReadOnlyList<TranslationPair> known, IReadOnlyList<TranslationPair> approved) => approved.Concat(known)
        .GroupBy(IdentityOf)
        .Select(same => same.OrderByDescending(When).First())
        .OrderByDescending(When);

    private static DateTimeOffset When(TranslationPair pair) => pair.Approved ?? DateTimeOffset.MinValue;

    private static (MemoryKey Key, ReportId? Report) IdentityOf(TranslationPair pair) =>
        (MemoryKey.Of(pair.Source, pair.Target, pair.SourceText, pair.Context), pair.Report);

    private static string PathOf(string? agency) => agency is null ? WorkPath.Memory : WorkPath.AgencyMemory(agency);

    private static TranslationMemory Read(string path, StoredBlob? stored)
    {
        if (stored is null)
        {
            return TranslationMemory.Empty;
        }

        var parsed = TmxReader.Read(new MemoryStream(stored.Content.ToArray(), writable: false));
        return parsed.IsSuccess(out var memory) ? memory : throw new InvalidDataException($"{path}: {parsed.Diagnostics[0].Message}");
    }
}
