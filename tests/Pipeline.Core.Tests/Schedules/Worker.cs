using Pipeline.Core.Flow;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Schedules;

/// <summary>One process of the app: it knows nothing but what is in the stores, and has a clock of its own.</summary>
internal sealed class Worker
{
    private readonly ReportFlow _flow;
    private readonly OperationFlow _operations;
    private readonly Reconciliation _reconciliation;

    public Worker(Ground ground, Faults faults, TimeProvider clock)
    {
        var options = new FlowOptions { Site = SiteAddress.Desk.Base };
        var stores = new FlowStores(
            new FaultyInbox(ground.Inbox, faults), new MemoryInbox(clock), new FaultyBlobStore(ground.Work, faults), new FaultyBlobStore(ground.Receipts, faults), new FaultyBlobStore(ground.Site, faults));
        var stages = new StageSource(stores, machine: null, scans: null, options, clock);
        (_flow, _operations, _reconciliation) = (new(stores, stages, options, clock), new(stores, stages, clock), new(stores, options, clock));
    }

    /// <summary>Handles a message; the result are those that follow from it.</summary>
    public async Task<IReadOnlyList<Letter>> HandleAsync(Letter letter) => letter.Queue switch
    {
        QueueNames.Extract => Following(QueueNames.Translate, await _flow.ExtractAsync(letter.Message, CancellationToken.None)),
        QueueNames.Translate => Following(QueueNames.Publish, [await _flow.TranslateAsync(letter.Message, CancellationToken.None)]),
        QueueNames.Publish => Following(QueueNames.Archive, [await _flow.PublishAsync(letter.Message, CancellationToken.None)]),
        QueueNames.Archive => Following("", [await _flow.ArchiveAsync(letter.Message, CancellationToken.None)]),
        QueueNames.Operations => Letters((await _operations.RunAsync(letter.Message, CancellationToken.None)).Outbox),
        QueueNames.Operations + QueueNames.PoisonSuffix => await GiveUpOperationAsync(letter.Message),
        _ => Following("", await _flow.GiveUpAsync(StageOf(letter.Queue), letter.Message, CancellationToken.None)),
    };

    /// <summary>What the timer sends.</summary>
    public async Task<IReadOnlyList<Letter>> ReconcileAsync() => Letters(await _reconciliation.RunAsync(CancellationToken.None));

    private async Task<IReadOnlyList<Letter>> GiveUpOperationAsync(string message)
    {
        await _operations.GiveUpAsync(message, CancellationToken.None);
        return [];
    }

    private static PipelineStage StageOf(string poison) => poison[..^QueueNames.PoisonSuffix.Length] switch
    {
        QueueNames.Extract => PipelineStage.Extract,
        QueueNames.Translate => PipelineStage.Translate,
        QueueNames.Publish => PipelineStage.Publish,
        _ => PipelineStage.Archive,
    };

    private static IReadOnlyList<Letter> Following(string queue, IReadOnlyList<Step> steps) => [.. steps.Select(step => step.Next).OfType<string>().Select(message => new Letter(queue, message))];

    private static IReadOnlyList<Letter> Letters(Outbox outbox) => [.. outbox.Messages.Select(sent => new Letter(sent.Queue, sent.Message))];
}

/// <summary>A message in a queue.</summary>
/// <param name="Queue">The queue.</param>
/// <param name="Message">What it says.</param>
/// <param name="Attempts">How often somebody failed on it.</param>
internal sealed record Letter(string Queue, string Message, int Attempts = 0);
