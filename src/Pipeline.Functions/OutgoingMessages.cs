using Microsoft.Azure.Functions.Worker;
using Pipeline.Core.Flow;
using Pipeline.Core.Storage;

namespace Pipeline.Functions;

/// <summary>Messages for several queues at once.</summary>
/// <param name="outbox">The messages.</param>
public sealed class OutgoingMessages(Outbox outbox)
{
    /// <summary>Uploads to be dealt with.</summary>
    [QueueOutput(QueueNames.Extract, Connection = Settings.Content)]
    public string[] Extract { get; } = outbox.For(QueueNames.Extract);

    /// <summary>Revisions to be translated.</summary>
    [QueueOutput(QueueNames.Translate, Connection = Settings.Content)]
    public string[] Translate { get; } = outbox.For(QueueNames.Translate);

    /// <summary>Revisions to be published.</summary>
    [QueueOutput(QueueNames.Publish, Connection = Settings.Content)]
    public string[] Publish { get; } = outbox.For(QueueNames.Publish);

    /// <summary>Revisions to be listed.</summary>
    [QueueOutput(QueueNames.Archive, Connection = Settings.Content)]
    public string[] Archive { get; } = outbox.For(QueueNames.Archive);

    /// <summary>Reviewed translations to be taken in.</summary>
    [QueueOutput(QueueNames.Review, Connection = Settings.Content)]
    public string[] Review { get; } = outbox.For(QueueNames.Review);

    /// <summary>Reports to be mended.</summary>
    [QueueOutput(QueueNames.Operations, Connection = Settings.Content)]
    public string[] Operations { get; } = outbox.For(QueueNames.Operations);
}
