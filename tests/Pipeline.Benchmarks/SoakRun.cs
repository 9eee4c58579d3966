using System.Globalization;
using Pipeline.Core.Tests.Kit;
using Pipeline.Functions.Tests.Kit;
using Pipeline.Functions.Tests.Soaking;

namespace Pipeline.Benchmarks;

/// <summary>Sends thousands of reports through the functions on the storage emulator while requests fail, and prints what that took and what was found afterwards.</summary>
internal static class SoakRun
{
    private const int Sample = 200;
    private static readonly string[] Stages = ["ExtractReport", "TranslateReport", "PublishReport", "UpdateArchive"];

    /// <summary>Runs the soak; 1 where the archive is not whole afterwards, or a receipt does not say published.</summary>
    /// <param name="reports">How many reports.</param>
    /// <param name="faultPercent">How many of a hundred requests to the stores fail.</param>
    /// <param name="asksAgain">False where each of them fails a function.</param>
    /// <param name="output">Where to print.</param>
    public static async Task<int> PrintAsync(int reports, double faultPercent, bool asksAgain, TextWriter output)
    {
        var plan = new SoakPlan { Reports = reports, FaultRate = faultPercent / 100, AsksAgain = asksAgain };
        var outcome = await new Soak(plan).RunAsync(new Progress<string>(Console.Error.WriteLine), CancellationToken.None);
        Print(plan, outcome, output);
        return outcome.Findings.Count + outcome.Unpublished.Count > 0 ? 1 : 0;
    }

    private static void Print(SoakPlan plan, SoakOutcome outcome, TextWriter output)
    {
        output.WriteLine(Invariant($"{plan.Reports} reports of {plan.Agencies} agencies in {outcome.Elapsed.TotalMinutes:0.0} minutes: {plan.Reports / outcome.Elapsed.TotalMinutes:0} a minute, {plan.Workers} workers, {100 * plan.FaultRate:0.##} % of requests failing."));
        output.WriteLine("\n| stage | p50, ms | p95, ms | longest, ms | runs | failed | requests of the first and the last 200: reads | writes | deletes | lists |\n|---|---|---|---|---|---|---|---|---|---|");
        foreach (var stage in Stages)
        {
            Row(stage, outcome, output);
        }

        var held = outcome.WorkingSet;
        output.WriteLine(Invariant($"\nWorking set: {Megabytes(held[0])} MB at the start, {Megabytes(held[held.Count / 2])} in the middle, {Megabytes(held[^1])} at the end, {Megabytes(held.Max())} at most."));
        output.WriteLine(Invariant($"Faults: {outcome.Faults}. Given up: {outcome.Invocations.Count(run => run.Function.EndsWith("Failed", StringComparison.Ordinal) && run.Failure is null)}. Dealt with again by a command: {outcome.Redriven}."));
        output.WriteLine(Invariant($"Verification: {outcome.Findings.Count} findings in {outcome.Verification.TotalSeconds:0} s. Receipts that do not say published: {outcome.Unpublished.Count}."));
        foreach (var line in outcome.Findings.Select(finding => $"{finding.Code}: {finding.Message}").Concat(outcome.Unpublished.Select(receipt => $"{receipt.Upload}: {receipt.Status}")).Take(20))
        {
            output.WriteLine(line);
        }
    }

    private static void Row(string stage, SoakOutcome outcome, TextWriter output)
    {
        Invocation[] succeeded = [.. outcome.Successes(stage)];
        if (succeeded.Length == 0)
        {
            return;
        }

        double[] milliseconds = [.. succeeded.Select(run => run.Elapsed.TotalMilliseconds).Order()];
        var runs = outcome.Invocations.Count(run => run.Function == stage);
        var (first, last) = (succeeded.Take(Sample).ToArray(), succeeded.TakeLast(Sample).ToArray());
        string Both(Func<StoreTally, int> count) => Invariant($"{first.Average(run => count(run.Requests)):0.0} → {last.Average(run => count(run.Requests)):0.0}");
        output.WriteLine(Invariant($"| {stage} | {milliseconds[milliseconds.Length / 2]:0} | {milliseconds[(int)(milliseconds.Length * 0.95)]:0} | {milliseconds[^1]:0} | {runs} | {runs - succeeded.Length} | {Both(tally => tally.Reads)} | {Both(tally => tally.Writes)} | {Both(tally => tally.Deletes)} | {Both(tally => tally.Lists)} |"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static long Megabytes(long bytes) => bytes / 1_000_000;
}
