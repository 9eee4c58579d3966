using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Pipeline.Core.Flow;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Functions;

/// <summary>What the host gave up on: the agency's receipt says that it failed, and the log tells operators.</summary>
/// <param name="flow">The stages.</param>
/// <param name="logger">Where to say what was given up.</param>
public sealed class PoisonFunctions(ReportFlow flow, ILogger<PoisonFunctions> logger)
{
    /// <summary>Given up while being extracted.</summary>
    [Function("ExtractReportFailed")]
    public Task ExtractReportFailedAsync([QueueTrigger(QueueNames.Extract + QueueNames.PoisonSuffix, Connection = Settings.Content)] string message, CancellationToken cancellationToken) =>
        GiveUpAsync(PipelineStage.Extract, message, cancellationToken);

    /// <summary>Given up while being translated.</summary>
    [Function("TranslateReportFailed")]
    public Task TranslateReportFailedAsync([QueueTrigger(QueueNames.Translate + QueueNames.PoisonSuffix, Connection = Settings.Content)] string message, CancellationToken cancellationToken) =>
        GiveUpAsync(PipelineStage.Translate, message, cancellationToken);

    /// <summary>Given up while being published.</summary>
    [Function("PublishReportFailed")]
    public Task PublishReportFailedAsync([QueueTrigger(QueueNames.Publish + QueueNames.PoisonSuffix, Connection = Settings.Content)] string message, CancellationToken cancellationToken) =>
        GiveUpAsync(PipelineStage.Publish, message, cancellationToken);

    /// <summary>Given up while being listed in the archive.</summary>
    [Function("UpdateArchiveFailed")]
    public Task UpdateArchiveFailedAsync([QueueTrigger(QueueNames.Archive + QueueNames.PoisonSuffix, Connection = Settings.Content)] string message, CancellationToken cancellationToken) =>
        GiveUpAsync(PipelineStage.Archive, message, cancellationToken);

    private async Task GiveUpAsync(PipelineStage stage, string message, CancellationToken cancellationToken) =>
        logger.Tell(await flow.GiveUpAsync(stage, message, cancellationToken));
}
