using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Pipeline.Core.Flow;
using Pipeline.Core.Storage;

namespace Pipeline.Functions;

/// <summary>The four stages: each takes its message, runs, and returns the messages for the next one.</summary>
/// <param name="flow">The stages.</param>
/// <param name="logger">Where to say what came of a message.</param>
public sealed class StageFunctions(ReportFlow flow, ILogger<StageFunctions> logger)
{
    /// <summary>An upload → <c>report.json</c>.</summary>
    [Function("ExtractReport")]
    [QueueOutput(QueueNames.Translate, Connection = Settings.Content)]
    public async Task<string[]> ExtractReportAsync([QueueTrigger(QueueNames.Extract, Connection = Settings.Content)] string message, CancellationToken cancellationToken) =>
        logger.Tell(await flow.ExtractAsync(message, cancellationToken));

    /// <summary><c>report.json</c> → <c>bilingual.json</c>.</summary>
    [Function("TranslateReport")]
    [QueueOutput(QueueNames.Publish, Connection = Settings.Content)]
    public async Task<string[]> TranslateReportAsync([QueueTrigger(QueueNames.Translate, Connection = Settings.Content)] string message, CancellationToken cancellationToken) =>
        logger.Tell([await flow.TranslateAsync(message, cancellationToken)]);

    /// <summary><c>bilingual.json</c> → pages and entry.</summary>
    [Function("PublishReport")]
    [QueueOutput(QueueNames.Archive, Connection = Settings.Content)]
    public async Task<string[]> PublishReportAsync([QueueTrigger(QueueNames.Publish, Connection = Settings.Content)] string message, CancellationToken cancellationToken) =>
        logger.Tell([await flow.PublishAsync(message, cancellationToken)]);

    /// <summary>Entry → archive pages.</summary>
    [Function("UpdateArchive")]
    public async Task UpdateArchiveAsync([QueueTrigger(QueueNames.Archive, Connection = Settings.Content)] string message, CancellationToken cancellationToken) =>
        logger.Tell([await flow.ArchiveAsync(message, cancellationToken)]);
}
