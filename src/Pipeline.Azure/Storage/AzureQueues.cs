using System.Text;
using Azure.Storage.Queues;

namespace Pipeline.Azure.Storage;

/// <summary>Sends messages the way the Functions host expects them: base64 of UTF-8. Any other form would end among the poison unread.</summary>
/// <param name="service">The queues of the content account, with the client's own encoding left at none.</param>
public sealed class AzureQueues(QueueServiceClient service)
{
    /// <summary>The service would drop a message after seven days; one that waits for an operator must not be lost.</summary>
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    /// <summary>Adds a message to a queue, visible at once.</summary>
    /// <param name="queue">One of <see cref="Core.Storage.QueueNames"/>; it must be there.</param>
    /// <param name="message">The message as it is read at the other end; up to 48 KiB of UTF-8.</param>
    /// <param name="cancellationToken">Stops waiting; the message may have been sent all the same.</param>
    public Task SendAsync(string queue, string message, CancellationToken cancellationToken) => service.GetQueueClient(queue).SendMessageAsync(
        Convert.ToBase64String(Encoding.UTF8.GetBytes(message)), visibilityTimeout: null, timeToLive: Forever, cancellationToken);
}
