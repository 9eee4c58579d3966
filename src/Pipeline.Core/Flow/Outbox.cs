using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Flow;

/// <summary>Messages to be sent, by queue.</summary>
public sealed record Outbox
{
    private readonly List<(string Queue, string Message)> _messages = [];

    /// <summary>All messages with their queues, in the order they were put in.</summary>
    public IReadOnlyList<(string Queue, string Message)> Messages => _messages;

    /// <summary>The messages for one queue.</summary>
    public string[] For(string queue) => [.. _messages.Where(message => message.Queue == queue).Select(message => message.Message)];

    internal void Add(UploadId upload, bool isAgain = false) => _messages.Add((QueueNames.Extract, UploadEvents.Write(upload, isAgain)));

    internal void AddReview(UploadId review) => _messages.Add((QueueNames.Review, UploadEvents.Write(review, container: ContainerNames.Reviews)));

    internal void Add(PipelineStage stage, StageMessage message) => _messages.Add((QueueOf(stage), message.Write()));

    internal void Add(OperationMessage operation) => _messages.Add((QueueNames.Operations, operation.Write()));

    private static string QueueOf(PipelineStage stage) => stage switch
    {
        PipelineStage.Extract => QueueNames.Extract,
        PipelineStage.Translate => QueueNames.Translate,
        PipelineStage.Publish => QueueNames.Publish,
        _ => QueueNames.Archive,
    };
}
