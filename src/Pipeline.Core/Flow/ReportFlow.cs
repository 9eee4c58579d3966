using System.Diagnostics;
using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;

namespace Pipeline.Core.Flow;

/// <summary>
/// The main path where each stage is started by a message: a method takes one message, runs its stage, writes down how far
/// the upload came, and says which message comes next. Each may be killed at any line and run again, twice, at once, late.
/// </summary>
public sealed class ReportFlow
{
    private readonly StageSource _stages;
    private readonly Ledger _ledger;
    private readonly Intake _intake;
    private readonly EntryLog _log;

    /// <summary>Puts the flow together.</summary>
    /// <param name="stores">The stores it works on.</param>
    /// <param name="stages">The stages.</param>
    /// <param name="options">Its settings.</param>
    /// <param name="time">The clock.</param>
    public ReportFlow(FlowStores stores, StageSource stages, FlowOptions options, TimeProvider time)
    {
        _stages = stages;
        var state = new WorkState(stores.Work, time, options.Patience);
        _ledger = new(state, new Receipts(stores.Receipts, options.Site), time);
        _intake = new(stores.Inbox, stages, state, _ledger);
        _log = new(stores.Site);
    }

    /// <summary>Events of queue <c>extract</c> → reports.</summary>
    public async Task<IReadOnlyList<Step>> ExtractAsync(string message, CancellationToken cancellationToken)
    {
        var steps = new List<Step>();
        foreach (var received in UploadEvents.Read(message))
        {
            steps.Add(received switch
            {
                UploadEvent.Arrived arrived => await _intake.ExtractAsync(arrived, cancellationToken),
                UploadEvent.Irrelevant other => new Step.Ignored(other.About, other.Why),
                _ => throw new UnreachableException(),
            });
        }

        return steps;
    }

    /// <summary>A report → a bilingual report.</summary>
    public async Task<Step> TranslateAsync(string message, CancellationToken cancellationToken)
    {
        var received = StageMessage.Read(message);
        var stages = await _stages.StagesAsync(cancellationToken);
        var translation = await stages.Translation.RunAsync(received.Revision, cancellationToken);
        await _ledger.TranslatedAsync(received, translation, cancellationToken);
        return new Step.Onward(received, translation);
    }

    /// <summary>A bilingual report → pages and entry. A receipt that says it is not shown is written again if an entry has come meanwhile: whoever writes it last has seen the newest one.</summary>
    public async Task<Step> PublishAsync(string message, CancellationToken cancellationToken)
    {
        var received = StageMessage.Read(message);
        var stages = await _stages.StagesAsync(cancellationToken);
        Publication publication;
        int seen;
        do
        {
            seen = await _log.NewestOrdinalAsync(received.Revision.Report, cancellationToken);
            publication = await stages.Publication.RunAsync(received.Revision, cancellationToken);
            await _ledger.PublishedAsync(received, publication, cancellationToken);
        }
        while (!publication.IsShown && seen != await _log.NewestOrdinalAsync(received.Revision.Report, cancellationToken));
        return publication.IsShown ? new Step.Onward(received) : new Step.Settled(received.Revision, publication.Standing.ToString());
    }

    /// <summary>An entry → archive pages; again if another entry has come before the receipt was written.</summary>
    public async Task<Step> ArchiveAsync(string message, CancellationToken cancellationToken)
    {
        var received = StageMessage.Read(message);
        var stages = await _stages.StagesAsync(cancellationToken);
        CatalogueEntry newest;
        do
        {
            newest = await stages.Archive.RunAsync(received.Revision.Report, cancellationToken);
            await stages.Archive.CompleteAsync(received.Revision.Report.ToString(), cancellationToken);
            await _ledger.ArchivedAsync(received, newest, cancellationToken);
        }
        while (newest.Ordinal != await _log.NewestOrdinalAsync(received.Revision.Report, cancellationToken));
        return new Step.Settled(received.Revision, "Listed");
    }

    /// <summary>A message a stage failed on again and again → a receipt that says so.</summary>
    public async Task<IReadOnlyList<Step>> GiveUpAsync(PipelineStage stage, string message, CancellationToken cancellationToken)
    {
        if (stage is not PipelineStage.Extract)
        {
            return [await GiveUpRevisionAsync(stage, message, cancellationToken)];
        }

        var steps = new List<Step>();
        foreach (var arrived in UploadEvents.Read(message).OfType<UploadEvent.Arrived>())
        {
            steps.Add(await _intake.GiveUpAsync(arrived.Upload, cancellationToken));
        }

        return steps;
    }

    private async Task<Step> GiveUpRevisionAsync(PipelineStage stage, string message, CancellationToken cancellationToken)
    {
        if (StageMessage.TryRead(message) is not { } received)
        {
            return new Step.Failed(stage, "a message that names no revision");
        }

        await _ledger.FailedAsync(received, stage, cancellationToken);
        return new Step.Failed(stage, received.Revision.ToString());
    }
}
