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

    private readonly EngineSession _session = new(engine.Limits.Patience, time);

    /// <summary>Sends texts, in their order, several batches at once, until all are translated or there is a reason to stop.</summary>
    public async Task<EngineOutcome> TranslateAsync(IReadOnlyList<EngineText> texts, CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = engine.Limits.BatchesInFlight, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Parcel.Pack(texts, engine.Limits), parallel, DeliverAsync);
        return _session.Close(texts);
    }

    private async ValueTask DeliverAsync(Parcel whole, CancellationToken cancellationToken)
    {
        var parcels = new Queue<Parcel>([whole]);
        while (!_session.IsStopped && parcels.TryDequeue(out var parcel))
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

            _session.StopBecause(Findings.MonthlyBudgetSpent(budget.Limit), budget.Renewal);
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
        EngineAnswer.Refused refused => Refuse(refused),
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

        _session.LeaveTooLong(single);
        return [];
    }

    /// <summary>What came back unusable is asked for once more, in halves, to save what is not to blame; then it is left.</summary>
    private IEnumerable<Parcel> OnceMore(Parcel parcel, string why)
    {
        _session.Log(why);
        if (!parcel.IsSecondTry)
        {
            return (parcel with { IsSecondTry = true }).Halves();
        }

        _session.LeaveGarbled();
        return [];
    }

    private IEnumerable<Parcel> Refuse(EngineAnswer.Refused refused)
    {
        _session.Log($"{refused.Code}: {refused.Why}");
        return Stop(Findings.EngineRefused(refused.Code), AfterRefusal);
    }

    private IEnumerable<Parcel> Stop(Diagnostic reason, TimeSpan pause)
    {
        _session.StopBecause(reason, time.GetUtcNow() + pause);
        return [];
    }
}
