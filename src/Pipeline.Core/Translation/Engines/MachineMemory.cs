using System.Collections.Concurrent;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Translation.Engines;

/// <summary>
/// What engines have made of segments, one blob a segment, so that any number of workers can add to it at once. The first
/// answer stands: it is written once and serves every report, revision and retry after it.
/// </summary>
/// <param name="work">Where it is kept.</param>
/// <param name="source">The language of the segments.</param>
/// <param name="target">The language translated into.</param>
internal sealed class MachineMemory(IBlobStore work, Language source, Language target)
{
    private const int RequestsAtOnce = 16;

    private readonly ConcurrentDictionary<string, MachinePair> _pairs = new(StringComparer.Ordinal);

    /// <summary>The request for texts to remember.</summary>
    public EngineBatch BatchOf(IEnumerable<EngineText> texts) => new(source, target, [.. texts.Select(text => text.Text)]);

    /// <summary>What is known of a text by now: looked up or kept by this run.</summary>
    public MachinePair? Find(EngineText text) => _pairs.GetValueOrDefault(text.Hash);

    /// <summary>Looks up texts, so that they can be found.</summary>
    public Task LookUpAsync(IEnumerable<EngineText> texts, CancellationToken cancellationToken) =>
        ForEachAsync(texts, async text =>
        {
            if (await work.FindAsync(PathOf(text), StoredJson.MachinePair, cancellationToken) is { } known)
            {
                _pairs[text.Hash] = known;
            }
        }, cancellationToken);

    /// <summary>Keeps answers for good. Where another worker was faster, its answer is the one to be found.</summary>
    public Task KeepAsync(IEnumerable<(EngineText Text, MachinePair Pair)> answers, CancellationToken cancellationToken) =>
        ForEachAsync(answers, async answer =>
        {
            var path = PathOf(answer.Text);
            _pairs[answer.Text.Hash] = await work.WriteAsync(path, StoredJson.Write(answer.Pair, StoredJson.MachinePair), WriteCondition.Absent, cancellationToken)
                ? answer.Pair
                : StoredJson.Read(await work.RequireAsync(path, cancellationToken), StoredJson.MachinePair);
        }, cancellationToken);

    private string PathOf(EngineText text) => WorkPath.MachinePair(source, target, text.Hash);

    /// <summary>So many at once as the store is asked at once. They wait for the network: no further thread would help.</summary>
    private static async Task ForEachAsync<T>(IEnumerable<T> items, Func<T, Task> act, CancellationToken cancellationToken)
    {
        foreach (var some in items.Chunk(RequestsAtOnce))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.WhenAll(some.Select(act));
        }
    }
}
