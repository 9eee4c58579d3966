using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Translation.Engines;

/// <summary>
/// Fills in what lexicon and memory left pending: from the machine memory, and what is not there, by asking an engine. One
/// of it serves a process: batches in flight and pauses are shared by all reports.
/// </summary>
/// <param name="engine">The engine.</param>
/// <param name="work">Keeps the machine memory and the month's count of characters.</param>
/// <param name="limits">How much it is asked at once.</param>
/// <param name="budget">What it may cost.</param>
/// <param name="time">The clock.</param>
public sealed class MachineTranslation(ITranslationEngine engine, IBlobStore work, EngineLimits limits, EngineBudget budget, TimeProvider time)
{
    private readonly PatientEngine _engine = new(engine, limits, time);
    private readonly MonthlyBudget _month = new(work, budget.CharactersPerMonth, time);

    /// <summary>
    /// The report with every segment translated that could be, and what became of the others. What people, lexicon or
    /// memory said stays as it is. The report depends on itself and the memories alone, not on when or how often it is run.
    /// </summary>
    public async Task<(BilingualReport Report, EngineOutcome Outcome)> TranslateAsync(BilingualReport report, CancellationToken cancellationToken)
    {
        var memory = new MachineMemory(work, report.Report.Language, report.Target);
        var plan = await EnginePlan.OfAsync(report, memory, budget.CharactersPerReport, cancellationToken);
        var outcome = await new EngineRun(_engine, memory, _month, time).TranslateAsync(plan.New, cancellationToken);
        return (Filled(report, memory), outcome with
        {
            Diagnostics = plan.Unaffordable.Count > 0 ? [.. outcome.Diagnostics, Findings.ReportBudgetSpent(budget.CharactersPerReport ?? 0)] : outcome.Diagnostics,
        });
    }

    /// <summary>The report with what engines have translated before, where none is asked any more: what they were paid for is not lost.</summary>
    public static async Task<BilingualReport> RecallAsync(BilingualReport report, IBlobStore work, CancellationToken cancellationToken)
    {
        var memory = new MachineMemory(work, report.Report.Language, report.Target);
        await EnginePlan.OfAsync(report, memory, affordable: null, cancellationToken);
        return Filled(report, memory);
    }

    private static BilingualReport Filled(BilingualReport report, MachineMemory memory) => report with
    {
        Units = [.. report.Units.Select(unit => unit with
        {
            Segments = [.. unit.Segments.Select(segment => EngineText.Of(report, unit, segment) is { } text && memory.Find(text) is { } pair ? Filled(segment, pair) : segment)],
        })],
    };

    /// <summary>The one place where machine text enters a report.</summary>
    private static Segment Filled(Segment segment, MachinePair pair) => segment with
    {
        Target = segment.Lead is null ? pair.Target : SentenceCase.AfterLead(pair.Target),
        Origin = Origin.Machine,
        Engine = pair.Engine,
        EngineVersion = pair.Version,
        Made = pair.Made,
    };
}
