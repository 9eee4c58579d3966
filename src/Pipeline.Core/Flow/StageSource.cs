using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Operations;
using Pipeline.Core.Publishing;
using Pipeline.Core.Reading.Pdf;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Core.Flow;

/// <summary>
/// The stages and the operators' commands, with the registry, the memory and whatever else is known, as it lies in the work container: read again once
/// a minute, so that a change of it needs no restart.
/// </summary>
/// <param name="stores">The stores the stages work on.</param>
/// <param name="machine">Translates what the memory does not know; null where no engine is set up.</param>
/// <param name="scans">Recognises scans; null where no such service is set up.</param>
/// <param name="options">Where the site is served.</param>
/// <param name="time">The clock.</param>
public sealed class StageSource(FlowStores stores, MachineTranslation? machine, IPdfEngine? scans, FlowOptions options, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private readonly ReferenceFiles _files = new(stores.Work);
    private Loaded? _loaded;

    /// <summary>The stages as they are set up now.</summary>
    /// <exception cref="InvalidDataException">One of them cannot be read and never could: nothing is published with half of what is known.</exception>
    internal async ValueTask<Stages> StagesAsync(CancellationToken cancellationToken) => (await CurrentAsync(cancellationToken)).Stages;

    /// <summary>The operators' commands, with the registry the stages use.</summary>
    /// <exception cref="InvalidDataException">One of them cannot be read and never could.</exception>
    public async ValueTask<ArchiveOperations> OperationsAsync(CancellationToken cancellationToken) => (await CurrentAsync(cancellationToken)).Operations;

    /// <summary>What is wrong with them; the stages go on with the last ones that could be read.</summary>
    public Task<IReadOnlyList<Diagnostic>> FaultsAsync(CancellationToken cancellationToken) => _files.FaultsAsync(cancellationToken);

    private async ValueTask<Loaded> CurrentAsync(CancellationToken cancellationToken)
    {
        var loaded = _loaded;
        return loaded is not null && time.GetElapsedTime(loaded.At) <= Lifetime ? loaded : _loaded = await LoadAsync(cancellationToken);
    }

    private async Task<Loaded> LoadAsync(CancellationToken cancellationToken)
    {
        var knowledge = await _files.KnowledgeAsync(cancellationToken) with
        {
            Address = options.Site is { } address ? new(address) : await PublishedAddress.FindAsync(stores.Site, cancellationToken),
        };
        return new(
            Stages.Over(stores.Work, stores.Site, knowledge, machine, scans, time),
            new ArchiveOperations(stores.Work, stores.Site, new(knowledge.Registry, knowledge.Address), time),
            time.GetTimestamp());
    }

    private sealed record Loaded(Stages Stages, ArchiveOperations Operations, long At);
}
