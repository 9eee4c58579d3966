using System.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;
using Pipeline.Functions.Tests.Kit;

namespace Pipeline.Functions.Tests.Soaking;

/// <summary>
/// Sends many reports through the app's own functions while the stores fail and the translator refuses, has what was given up dealt with
/// again as an operator would, and then holds everything the archive shows against its entries.
/// </summary>
/// <param name="plan">What goes through.</param>
internal sealed class Soak(SoakPlan plan)
{
    private const int MostRounds = 20;

    private readonly RunningClock _clock = new();
    private readonly Faults _faults = new(plan.Seed) { FailRate = plan.FaultRate / 2, LostAnswerRate = plan.FaultRate / 2, AreOn = false };
    private readonly List<string> _uploads = [];

    /// <summary>Runs it, and says once a second how far it is.</summary>
    public async Task<SoakOutcome> RunAsync(IProgress<string>? progress, CancellationToken cancellationToken)
    {
        await using var translator = await ThrottlingTranslator.StartAsync(plan.ThrottleRate, plan.Seed);
        await using var app = await CloudApp.StartAsync(new CloudSetup
        {
            Settings = [("Translator:Endpoint", translator.Address), ("Translator:Key", "any"), ("Site:Address", "https://archive.example/")],
            Clock = _clock,
            Faults = _faults,
            AsksAgain = plan.AsksAgain,
            Registry = PressAgencies.Registry(plan.Agencies),
            Workers = plan.Workers,
            RetryDelay = plan.RetryDelay,
        });
        using var watch = MemoryWatch.Start(() => progress?.Report($"{app.Host.Invocations.Count(invocation => invocation is { Function: "UpdateArchive", Failure: null })} of {plan.Reports}"));
        var start = Stopwatch.GetTimestamp();
        foreach (var wave in Enumerable.Range(0, plan.Reports).Chunk(plan.Wave))
        {
            _faults.AreOn = false;
            await UploadAsync(app, wave, cancellationToken);
            _faults.AreOn = true;
            await app.Host.RunUntilIdleAsync(cancellationToken);
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        _faults.AreOn = false;
        var redriven = await RedriveAsync(app, cancellationToken);
        return await JudgeAsync(app, elapsed, redriven, watch, cancellationToken);
    }

    private async Task UploadAsync(CloudApp app, IEnumerable<int> wave, CancellationToken cancellationToken)
    {
        var press = new ReportPress(plan.Seed);
        foreach (var number in wave)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var report = press.Report(number % plan.Agencies, ReportPress.FirstYear + (number / plan.Agencies));
            _uploads.Add($"{report.AgencySlug}/{report.Name}");
            await app.UploadAsync(_uploads[^1], report.Content.ToArray());
        }
    }

    /// <summary>When the faults have stopped, has the timer find what was lost and the operator deal again with what was given up, until every receipt says published.</summary>
    private async Task<int> RedriveAsync(CloudApp app, CancellationToken cancellationToken)
    {
        var redriven = 0;
        for (var round = 0; round < MostRounds; round++)
        {
            _clock.Advance(TimeSpan.FromHours(1));
            await app.Host.FireAsync("ReconcileArchive", cancellationToken);
            if (await UnpublishedAsync(app).ToListAsync(cancellationToken) is not { Count: > 0 } unpublished)
            {
                break;
            }

            redriven += unpublished.Count;
            foreach (var command in unpublished.Select(CommandFor).Distinct())
            {
                await app.SendAsync(QueueNames.Operations, command);
            }

            await app.Host.RunUntilIdleAsync(cancellationToken);
        }

        return redriven;
    }

    /// <summary>A report of which nothing is known yet is found by its agency.</summary>
    private static string CommandFor(Receipt receipt) => receipt.Summary is { } summary
        ? $$"""{"command":"reprocess","report":"{{summary.Revision.Report}}"}"""
        : $$"""{"command":"reprocess","agency":"{{receipt.Upload.AgencySlug}}"}""";

    private IAsyncEnumerable<Receipt> UnpublishedAsync(CloudApp app) =>
        _uploads.ToAsyncEnumerable().Select(async (string upload, CancellationToken _) => await app.ReceiptAsync(upload)).Where(receipt => receipt.Status is not ReceiptStatus.Published);

    private async Task<SoakOutcome> JudgeAsync(CloudApp app, TimeSpan elapsed, int redriven, MemoryWatch watch, CancellationToken cancellationToken)
    {
        var workingSet = watch.Stop();
        var start = Stopwatch.GetTimestamp();
        var operations = await app.OperationsAsync();
        var findings = await operations.VerifyAsync(cancellationToken).ToListAsync(cancellationToken);
        return new()
        {
            Invocations = [.. app.Host.Invocations],
            Elapsed = elapsed,
            WorkingSet = workingSet,
            Faults = _faults.Injected,
            Redriven = redriven,
            Unpublished = await UnpublishedAsync(app).ToListAsync(cancellationToken),
            Findings = findings,
            Verification = Stopwatch.GetElapsedTime(start),
        };
    }
}
