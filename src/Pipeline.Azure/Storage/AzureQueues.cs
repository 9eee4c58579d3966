using System.Runtime.CompilerServices;
using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Pipeline.Core.Storage;

namespace Pipeline.Azure.Storage;

/// <summary>The queues of the content account: sends messages to them, and measures what waits in them.</summary>
/// <param name="service">The queues of the content account, with the client's own encoding left at none.</param>
public sealed class AzureQueues(QueueServiceClient service)
{
    /// <summary>As many as the service shows at once.</summary>
    private const int MostPeeked = 32;

    /// <summary>The service would drop a message after seven days; one that waits for an operator must not be lost.</summary>
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    private static readonly string Missing = QueueErrorCode.QueueNotFound.ToString();

    /// <summary>
    /// Adds a message to a queue, visible at once, the way the Functions host expects it: base64 of UTF-8. Any other form would
    /// end among the poison unread.
    /// </summary>
    /// <param name="queue">One of <see cref="QueueNames"/>; it must be there.</param>
    /// <param name="message">The message as it is read at the other end; up to 48 KiB of UTF-8.</param>
    /// <param name="cancellationToken">Stops waiting; the message may have been sent all the same.</param>
    public Task SendAsync(string queue, string message, CancellationToken cancellationToken) => service.GetQueueClient(queue).SendMessageAsync(
        Convert.ToBase64String(Encoding.UTF8.GetBytes(message)), visibilityTimeout: null, timeToLive: Forever, cancellationToken);

    /// <summary>Measures every queue, those for poison too, one after the other.</summary>
    /// <param name="time">The clock ages are taken by.</param>
    /// <param name="cancellationToken">Stops between two queues or while one answers.</param>
    public async IAsyncEnumerable<Backlog> MeasureAsync(TimeProvider time, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var name in QueueNames.WithPoison)
        {
            yield return await MeasureAsync(name, time, cancellationToken);
        }
    }

    /// <summary>A queue that is not there is one that nothing waits in.</summary>
    private async Task<Backlog> MeasureAsync(string name, TimeProvider time, CancellationToken cancellationToken)
    {
        var queue = service.GetQueueClient(name);
        try
        {
            var properties = await queue.GetPropertiesAsync(cancellationToken);
            var peeked = await queue.PeekMessagesAsync(MostPeeked, cancellationToken);
            return new(name, properties.Value.ApproximateMessagesCount, OldestOf(peeked.Value, time.GetUtcNow()));
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == Missing)
        {
            return new(name, 0, TimeSpan.Zero);
        }
    }

    // The service's clock may be ahead of this one.
    private static TimeSpan OldestOf(IEnumerable<PeekedMessage> messages, DateTimeOffset now) =>
        messages.Min(message => message.InsertedOn) is { } first && first < now ? now - first : TimeSpan.Zero;
}
