using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Pipeline.Core.Flow;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;

namespace Pipeline.Functions;

/// <summary>Everything the app says to its operators. The names of the events are stable: alerts are built on them.</summary>
internal static partial class Log
{
    /// <summary>Says what came of a message, and gives the messages that follow from it.</summary>
    public static string[] Tell(this ILogger logger, IReadOnlyList<Step> steps)
    {
        foreach (var step in steps)
        {
            logger.Tell(step);
        }

        return [.. steps.Select(step => step.Next).OfType<string>()];
    }

    /// <summary>Says what is wrong with what operators put into the work container.</summary>
    public static void Tell(this ILogger logger, IReadOnlyList<Diagnostic> faults)
    {
        foreach (var fault in faults)
        {
            logger.ReferenceUnreadable(fault.Code, fault.Message);
        }
    }

    /// <summary>A reconciliation is over.</summary>
    [LoggerMessage(20, LogLevel.Information, "Reconciled: {Messages} messages sent for what was missed (timer late: {IsPastDue}).")]
    public static partial void Reconciled(this ILogger logger, int messages, bool isPastDue);

    /// <summary>A command was carried out.</summary>
    [LoggerMessage(21, LogLevel.Information, "Command {Command}: {Findings} findings, {Messages} messages sent.")]
    public static partial void Operated(this ILogger logger, string command, int findings, int messages);

    /// <summary>A command was given up.</summary>
    [LoggerMessage(22, LogLevel.Error, "A command failed again and again and was given up: {Message}")]
    public static partial void OperationFailed(this ILogger logger, string message);

    /// <summary>What waits in a queue. The wording is stable as well: alerts read the figures from it.</summary>
    [LoggerMessage(24, LogLevel.Information, "Backlog of {Queue}: {Messages} messages, the oldest {Minutes} minutes old.")]
    public static partial void Backlog(this ILogger logger, string queue, int messages, int minutes);

    /// <summary>What waits in the queues is not known.</summary>
    [LoggerMessage(25, LogLevel.Warning, "The backlog of the queues could not be measured: {Why}")]
    public static partial void BacklogUnknown(this ILogger logger, string why);

    private static void Tell(this ILogger logger, Step step)
    {
        switch (step)
        {
            case Step.Onward onward:
                logger.WentOn(onward.Message.Revision, onward.Message.Upload);
                logger.Tell(onward.Message.Revision, onward.Translation);
                break;
            case Step.Settled settled:
                logger.Settled(settled.Revision, settled.Note);
                break;
            case Step.Imported imported:
                logger.Imported(imported.Review, imported.Report, imported.Applied, imported.Concerned);
                break;
            case Step.Refused refused:
                logger.Refused(refused.Upload, string.Join(", ", refused.Diagnostics.Select(finding => finding.Code).Distinct()));
                break;
            case Step.Ignored ignored:
                logger.Ignored(ignored.About.OneLine, ignored.Why.OneLine);
                break;
            case Step.Dropped dropped:
                logger.Dropped(dropped.About.OneLine, dropped.Why.OneLine);
                break;
            case Step.Failed failed:
                logger.Failed(failed.Stage, failed.About);
                break;
            default:
                throw new UnreachableException();
        }
    }

    [LoggerMessage(23, LogLevel.Error, "The registry or the memory cannot be read; the last one that could be stands in. {Code}: {Message}")]
    private static partial void ReferenceUnreadable(this ILogger logger, string code, string message);

    private static void Tell(this ILogger logger, Revision revision, TranslationOutcome? translation)
    {
        if (translation?.Requests > 0)
        {
            logger.EngineAsked(revision, translation.Requests, translation.Characters);
        }

        if (translation?.Engine.Failures is { Count: > 0 } failures)
        {
            logger.EngineFailed(revision, string.Join(' ', failures).OneLine);
        }
    }

    [LoggerMessage(15, LogLevel.Warning, "The translation of {Revision} is not complete. The engine said: {Failures}")]
    private static partial void EngineFailed(this ILogger logger, Revision revision, string failures);

    [LoggerMessage(16, LogLevel.Information, "The engine was asked {Requests} times for {Revision}, {Characters} characters in all.")]
    private static partial void EngineAsked(this ILogger logger, Revision revision, int requests, long characters);

    [LoggerMessage(10, LogLevel.Information, "Revision {Revision} of upload {Upload} goes on.")]
    private static partial void WentOn(this ILogger logger, Revision revision, UploadId upload);

    [LoggerMessage(11, LogLevel.Information, "Revision {Revision} is settled: {Note}.")]
    private static partial void Settled(this ILogger logger, Revision revision, string note);

    [LoggerMessage(18, LogLevel.Information, "Review {Review} of {Report}: {Applied} segments applied, {Concerned} reports to be published again.")]
    private static partial void Imported(this ILogger logger, UploadId review, ReportId report, int applied, int concerned);

    [LoggerMessage(12, LogLevel.Warning, "Upload {Upload} was rejected: {Codes}.")]
    private static partial void Refused(this ILogger logger, UploadId upload, string codes);

    [LoggerMessage(13, LogLevel.Information, "Left alone: {About}: {Why}.")]
    private static partial void Dropped(this ILogger logger, string about, string why);

    [LoggerMessage(17, LogLevel.Warning, "Nothing to publish, and no receipt: {About}: {Why}.")]
    private static partial void Ignored(this ILogger logger, string about, string why);

    [LoggerMessage(14, LogLevel.Error, "Stage {Stage} failed again and again and was given up: {About}.")]
    private static partial void Failed(this ILogger logger, PipelineStage stage, string about);
}
