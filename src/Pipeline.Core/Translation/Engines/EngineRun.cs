using System.Collections.Concurrent;
using System.Diagnostics;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Translation.Engines;

/// <summary>Has an engine translate the texts of one report that are not in the machine memory, and keeps every answer as it comes.</summary>
/// <param name="engine">The engine.</param>
/// <param name="memory">Where answers are kept.</param>
/// <param name="budget">What they may cost.</param>
/// <param name="time">The clock.</param>
internal sealed class EngineRun(PatientEngine engine, MachineMemory memory, MonthlyBudget budget, TimeProvider time)
{
    private static readonly TimeSpan AfterOutage = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan AfterRefusal = TimeSpan.FromHours(1);
    private static readonly TimeSpan AfterQuota = TimeSpan.FromHours(6);
    private static readonly TimeSpan AfterGarbage = TimeSpan.FromHours(6); // Unusable answers may be charged: seldom enough not to cost much.

    private readonly EngineSession _session = new(engine.Limits.Patience);
    private readonly ConcurrentDictionary<EngineText, bool> _tooLong = new();
    private readonly ConcurrentQueue<string> _failures = new();
    private volatile bool _isGarbled;

    /// <summary>Sends texts, in their order, several batches at once, until all are translated or there is a reason to stop.</summary>
    public async Task<EngineOutcome> TranslateAsync(IReadOnlyList<EngineText> texts, CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = engine.Limits.BatchesInFlight, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Parcel.Pack(texts, engine.Limits), parallel, DeliverAsync);
        return new()
        {
            ResumeAt = _session.Hold?.ResumeAt ?? (_isGarbled ? time.GetUtcNow() + AfterGarbage : null),
            Diagnostics = [.. Reasons(texts)],
            Requests = _session.Requests,
            Characters = _session.Characters,
            Failures = [.. _failures],
        };
    }

    private IEnumerable<Diagnostic> Reasons(IReadOnlyList<EngineText> texts)
    {
        if (_session.Hold is { } hold)
        {
            yield return hold.Reason;
        }

        if (_isGarbled)
        {
            yield return Findings.EngineGarbled();
        }

        foreach (var text in texts.Where(_tooLong.ContainsKey))
        {
            yield return Findings.SegmentTooLong(text.Text);
        }
    }

    private async ValueTask DeliverAsync(Parcel whole, CancellationToken cancellationToken)
    {
        var parcels = new Queue<Parcel>([whole]);
        while (_session.Hold is null && parcels.TryDequeue(out var parcel))
        {
            var answer = await AskAsync(parcel, cancellationToken);
            foreach (var next in answer is null ? [] : await TakeAsync(parcel, answer, cancellationToken))
            {
                parcels.Enqueue(next);
            }
        }
    }

    /// <summary>Asks for a parcel that is paid for; null when the run was stopped. What the month cannot pay for whole is too large for it.</summary>
    private async Task<EngineAnswer?> AskAsync(Parcel parcel, CancellationToken cancellationToken)
    {
        if (await budget.TryReserveAsync(parcel.Characters, cancellationToken) is not { } reservation)
        {
            if (parcel.Texts.Count > 1)
            {
                return new EngineAnswer.TooLarge();
            }

            _session.Stop(new(Findings.MonthlyBudgetSpent(budget.Limit), budget.Renewal));
            return null;
        }

        var answer = await engine.AskAsync(memory.BatchOf(parcel.Texts), _session, cancellationToken);
        if (answer is not (EngineAnswer.Translated or EngineAnswer.Garbled))
        {
            await budget.ReleaseAsync(reservation, cancellationToken);
        }

        return answer;
    }

    /// <summary>Does what the answer calls for; what comes back is to be sent next.</summary>
    private async Task<IEnumerable<Parcel>> TakeAsync(Parcel parcel, EngineAnswer answer, CancellationToken cancellationToken) => answer switch
    {
        EngineAnswer.Translated translated when translated.Texts.Count == parcel.Texts.Count => await KeepAsync(parcel, translated.Texts, cancellationToken),
        EngineAnswer.Translated translated => OnceMore(parcel, $"{translated.Texts.Count} translations of {parcel.Texts.Count} texts"),
        EngineAnswer.Garbled garbled => OnceMore(parcel, garbled.Why),
        EngineAnswer.TooLarge => Divide(parcel),
        EngineAnswer.Busy busy => Stop(Findings.EngineBusy(), busy.RetryAfter ?? AfterOutage),
        EngineAnswer.QuotaSpent => Stop(Findings.EngineQuotaSpent(), AfterQuota),
        EngineAnswer.Refused refused => Stop(Findings.EngineRefused(refused.Code), AfterRefusal, $"{refused.Code}: {refused.Why}"),
        _ => throw new UnreachableException(),
    };

    /// <summary>Keeps the translations; what came back blank is no translation.</summary>
    private async Task<IEnumerable<Parcel>> KeepAsync(Parcel parcel, IReadOnlyList<string> translations, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var pairs = parcel.Texts.Zip(translations, (text, target) => (Text: text, Pair: new MachinePair(text.Text, target.Trim(), engine.Name, today)));
        var isBlank = pairs.ToLookup(answer => answer.Pair.Target.Length == 0);
        await memory.KeepAsync(isBlank[false], cancellationToken);
        return isBlank.Contains(true)
            ? OnceMore(parcel with { Texts = [.. isBlank[true].Select(answer => answer.Text)] }, "blank translations")
            : [];
    }

    private IEnumerable<Parcel> Divide(Parcel parcel)
    {
        if (parcel.Texts is not [var single])
        {
            return parcel.Halves();
        }

        _tooLong[single] = true;
        return [];
    }

    /// <summary>What came back unusable is asked for once more, in halves, to save what is not to blame; then it is left.</summary>
    private IEnumerable<Parcel> OnceMore(Parcel parcel, string why)
    {
        _failures.Enqueue(why);
        if (!parcel.IsSecondTry)
        {
            return (parcel with { IsSecondTry = true }).Halves();
        }

        _isGarbled = true;
        return [];
    }

    private IEnumerable<Parcel> Stop(Diagnostic reason, TimeSpan pause, string? why = null)
    {
        _session.Stop(new(reason, time.GetUtcNow() + pause));
        if (why is not null)
        {
            _failures.Enqueue(why);
        }

        return [];
    }
}
