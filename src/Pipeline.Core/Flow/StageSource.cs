using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;
using Pipeline.Core.Translation;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Core.Flow;

/// <summary>
/// The stages, with the registry and the memory that lie in the work container: read again once a minute, so that a change
/// of either needs no restart.
/// </summary>
/// <param name="stores">The stores the stages work on.</param>
/// <param name="machine">Translates what the memory does not know; null where no engine is set up.</param>
/// <param name="time">The clock.</param>
public sealed class StageSource(FlowStores stores, MachineTranslation? machine, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private Loaded? _loaded;

    /// <summary>The stages as they are set up now.</summary>
    /// <exception cref="InvalidDataException">The registry or the memory cannot be read: nothing is published with half of what is known.</exception>
    public async ValueTask<Stages> CurrentAsync(CancellationToken cancellationToken)
    {
        var loaded = _loaded;
        if (loaded is null || time.GetElapsedTime(loaded.At) > Lifetime)
        {
            _loaded = loaded = new(await LoadAsync(cancellationToken), time.GetTimestamp());
        }

        return loaded.Stages;
    }

    private async Task<Stages> LoadAsync(CancellationToken cancellationToken)
    {
        var agencies = await stores.Work.ReadAsync(WorkPath.Agencies, cancellationToken);
        var memory = await stores.Work.ReadAsync(WorkPath.Memory, cancellationToken);
        return Stages.Over(
            stores.Work,
            stores.Site,
            agencies is null ? AgencyRegistry.Empty : Require(AgencyRegistry.Parse(agencies.Content.Span)),
            memory is null ? TranslationMemory.Empty : Require(TranslationMemory.Parse(new MemoryStream(memory.Content.ToArray(), writable: false))),
            machine);
    }

    private static T Require<T>(Result<T> parsed)
        where T : class => parsed.IsSuccess(out var value) ? value : throw new InvalidDataException(parsed.Diagnostics[0].Message);

    private sealed record Loaded(Stages Stages, long At);
}
