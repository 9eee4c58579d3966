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

    private readonly EngineSession _session = new(engine.Limits, time);
    private readonly ConcurrentQueue<Parcel> _unpaid = new();

    /// <summary>
    /// Sends texts, in their order, several batches at once, until all are translated or there is a reason to stop. What the
    /// month cannot pay for is put off to the end: only when nothing is in flight is it known what the engine did not charge.
    /// </summary>
    public async Task<EngineOutcome> TranslateAsync(IReadOnlyList<EngineText> texts, CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = engine.Limits.BatchesInFlight, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Parcel.Pack(texts, engine.Limits), parallel, (parcel, token) => DeliverAsync(parcel, PutOff, token));
        foreach (var parcel in _unpaid)
        {
            await DeliverAsync(parcel, Economize, cancellationToken);
        }

        return _session.Close(texts);
    }

    private async ValueTask DeliverAsync(Parcel whole, Func<Parcel, IEnumerable<Parcel>> whereUnpaid, CancellationToken cancellationToken)
    {
        var parcels = new Queue<Parcel>([whole]);
        while (parcels.TryDequeue(out var parcel) && _session.GoesOn())
        {
            var rest = await budget.TryReserveAsync(parcel.Characters, cancellationToken) is { } reservation
                ? await SendAsync(parcel, reservation, cancellationToken)
                : whereUnpaid(parcel);
            foreach (var next in rest)
            {
                parcels.Enqueue(next);
            }
        }
    }

    /// <summary>Sends a parcel and gives its reservation back where the engine surely charges nothing; what comes back is to be sent next.</summary>
    private async Task<IEnumerable<Parcel>> SendAsync(Parcel parcel, Reservation reservation, CancellationToken cancellationToken)
    {
        var answer = await engine.AskAsync(memory.BatchOf(parcel.Texts), _session, cancellationToken);
        if (answer is not (EngineAnswer.Translated or EngineAnswer.Garbled or EngineAnswer.Unanswered))
        {
            await budget.ReleaseAsync(reservation, cancellationToken);
        }

        return answer is null ? [] : await TakeAsync(parcel, answer, cancellationToken);
    }

    private IEnumerable<Parcel> PutOff(Parcel parcel)
    {
        _unpaid.Enqueue(parcel);
        return [];
    }

    /// <summary>What the month cannot pay for whole, it may pay for in part.</summary>
    private IEnumerable<Parcel> Economize(Parcel parcel)
    {
        if (parcel.Texts.Count > 1)
        {
            return parcel.Halves();
        }

        _session.StopBecause(Findings.MonthlyBudgetSpent(budget.Limit), budget.Renewal);
        return [];
    }

    /// <summary>Does what the answer calls for; what comes back is to be sent next.</summary>
    private async Task<IEnumerable<Parcel>> TakeAsync(Parcel parcel, EngineAnswer answer, CancellationToken cancellationToken) => answer switch
    {
        EngineAnswer.Translated translated when translated.Texts.Count == parcel.Texts.Count => await KeepAsync(parcel, translated.Texts, cancellationToken),
        EngineAnswer.Translated translated => OnceMore(parcel, $"{translated.Texts.Count} translations of {parcel.Texts.Count} texts", _session.LeaveGarbled),
        EngineAnswer.Garbled garbled => OnceMore(parcel, garbled.Why, _session.LeaveGarbled),
        EngineAnswer.TooLarge => Divide(parcel),
        EngineAnswer.Unanswered => [parcel],
        EngineAnswer.Busy busy => Stop(Findings.EngineBusy(), busy.RetryAfter ?? AfterOutage),
        EngineAnswer.QuotaSpent => Stop(Findings.EngineQuotaSpent(), AfterQuota),
        EngineAnswer.Refused refused => Refuse(refused),
        _ => throw new UnreachableException(),
    };

    /// <summary>Keeps the translations; what came back blank is no translation, but is charged: it is not asked for again by itself.</summary>
    private async Task<IEnumerable<Parcel>> KeepAsync(Parcel parcel, IReadOnlyList<string> translations, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var pairs = parcel.Texts.Zip(translations, (text, target) => (Text: text, Pair: new MachinePair(text.Text, target.Trim(), engine.Name, today) { Version = engine.Version }));
        var isBlank = pairs.ToLookup(answer => answer.Pair.Target.Length == 0);
        await memory.KeepAsync(isBlank[false], cancellationToken);
        IReadOnlyList<EngineText> blank = [.. isBlank[true].Select(answer => answer.Text)];
        return blank.Count > 0
            ? OnceMore(parcel with { Texts = blank }, "blank translations", () => _session.Leave(blank, text => Findings.SegmentBlank(text.Text)))
            : [];
    }

    private IEnumerable<Parcel> Divide(Parcel parcel)
    {
        if (parcel.Texts.Count > 1)
        {
            return parcel.Halves();
        }

        _session.Leave(parcel.Texts, text => Findings.SegmentTooLong(text.Text));
        return [];
    }

    /// <summary>What came back unusable is asked for once more, in halves, to save what is not to blame; then it is left.</summary>
    private IEnumerable<Parcel> OnceMore(Parcel parcel, string why, Action leave)
    {
        _session.Log(why);
        if (!parcel.IsSecondTry)
        {
            return (parcel with { IsSecondTry = true }).Halves();
        }

        leave();
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
