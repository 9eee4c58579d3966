using Microsoft.Extensions.Logging;
using Pipeline.Azure.Storage;

namespace Pipeline.Functions;

/// <summary>Tells operators what waits in the queues: one line of the log for each, those for poison too, even where nothing does.</summary>
/// <param name="content">The content account.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where to say it.</param>
public sealed class BacklogReport(ContentStorage content, TimeProvider time, ILogger<BacklogReport> logger)
{
    /// <summary>
    /// Writes the lines. It never throws: the function that asks for it holds messages still to be sent, and a line is worth none
    /// of them. What keeps it from measuring is a warning of its own, unless it is the host that goes down.
    /// </summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var backlog in content.Queues.MeasureAsync(time, cancellationToken))
            {
                logger.Backlog(backlog.Queue, backlog.Messages, (int)backlog.Oldest.TotalMinutes);
            }
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            // The host is going down: whoever comes next measures.
        }
        catch (Exception failure)
        {
            logger.BacklogUnknown(failure.Message.OneLine);
        }
    }
}
