using System.Text;
using Pipeline.Core.Flow;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Tests.Kit;

/// <summary>The flow over stores in memory, and the queues between its stages.</summary>
internal sealed class CloudRoom
{
    private readonly Queue<(string Queue, string Message)> _queue = new();

    public CloudRoom()
    {
        (Inbox, Reviews) = (new(Clock), new(Clock));
        Stores = new(Inbox, Reviews, Work, Receipts, Site);
        Stages = new(Stores, machine: null, scans: null, Options, Clock);
        (Flow, ReviewFlow, Operations) = (new(Stores, Stages, Options, Clock), new(Stores, Stages, Options, Clock), new(Stores, Stages, Clock));
    }

    public LeapingClock Clock { get; } = new();

    public MemoryInbox Inbox { get; }

    public MemoryInbox Reviews { get; }

    public MemoryBlobStore Work { get; } = new();

    public MemoryBlobStore Receipts { get; } = new();

    public MemoryBlobStore Site { get; } = new();

    public FlowStores Stores { get; }

    public FlowOptions Options { get; } = new() { Site = new("https://archive.example/") };

    public StageSource Stages { get; }

    public ReportFlow Flow { get; }

    public ReviewFlow ReviewFlow { get; }

    public OperationFlow Operations { get; }

    /// <summary>All messages any stage has sent, in order.</summary>
    public List<string> Sent { get; } = [];

    /// <summary>Everything in every container.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Everything => [.. Site.Content, .. Work.Content, .. Receipts.Content];

    /// <summary>A room with the registry and the memory of the samples.</summary>
    public static async Task<CloudRoom> WithSampleDataAsync()
    {
        var room = new CloudRoom();
        foreach (var name in new[] { WorkPath.Agencies, WorkPath.Memory })
        {
            await room.Work.WriteAsync(name, Repository.Sample(name), WriteCondition.None, CancellationToken.None);
        }

        return room;
    }

    /// <summary>An agency uploads a text, and its event arrives in the queue.</summary>
    public UploadId Upload(string path, string content) => Upload(path, Encoding.UTF8.GetBytes(content));

    /// <summary>An agency uploads a file, and its event arrives in the queue.</summary>
    public UploadId Upload(string path, byte[] content)
    {
        var upload = Inbox.Put(path, content).Id;
        Send(QueueNames.Extract, UploadEvents.Write(upload));
        return upload;
    }

    /// <summary>A reviewer sends a translation back, and its event arrives in the queue.</summary>
    public UploadId SendBack(string path, byte[] content)
    {
        var review = Reviews.Put(path, content).Id;
        Send(QueueNames.Review, UploadEvents.Write(review, container: ContainerNames.Reviews));
        return review;
    }

    public void Send(string queue, string message) => _queue.Enqueue((queue, message));

    public void Send(Outbox outbox)
    {
        foreach (var (queue, message) in outbox.Messages)
        {
            Send(queue, message);
        }
    }

    /// <summary>Handles messages until there are none.</summary>
    public async Task<IReadOnlyList<Step>> RunAsync()
    {
        var steps = new List<Step>();
        while (_queue.TryDequeue(out var next))
        {
            if (next.Queue == QueueNames.Operations)
            {
                Send((await Operations.RunAsync(next.Message, CancellationToken.None)).Outbox);
            }
            else if (next.Queue == QueueNames.Review)
            {
                var (imported, outbox) = await ReviewFlow.ImportAsync(next.Message, CancellationToken.None);
                steps.AddRange(imported);
                Send(outbox);
            }
            else
            {
                steps.AddRange(await HandleAsync(next.Queue, next.Message));
            }
        }

        return steps;
    }

    /// <summary>Handles one message; what follows from it is put into its queue.</summary>
    public async Task<IReadOnlyList<Step>> HandleAsync(string queue, string message)
    {
        IReadOnlyList<Step> steps = queue switch
        {
            QueueNames.Extract => await Flow.ExtractAsync(message, CancellationToken.None),
            QueueNames.Translate => [await Flow.TranslateAsync(message, CancellationToken.None)],
            QueueNames.Publish => [await Flow.PublishAsync(message, CancellationToken.None)],
            QueueNames.Archive => [await Flow.ArchiveAsync(message, CancellationToken.None)],
            _ => throw new InvalidOperationException($"Nobody listens to {queue}."),
        };
        foreach (var following in steps.Select(step => step.Next).OfType<string>())
        {
            Sent.Add(following);
            Send(After(queue), following);
        }

        return steps;
    }

    /// <summary>Runs the stages before the one that listens to a queue; gives the message that waits for it.</summary>
    public async Task<string> RunUntilAsync(string stop)
    {
        while (true)
        {
            var (queue, message) = Lose();
            if (queue == stop)
            {
                return message;
            }

            await HandleAsync(queue, message);
        }
    }

    /// <summary>Lets work live for so many writes, in all stores together; true when it was killed by then.</summary>
    public async Task<bool> KillAfterAsync(int writes, Func<Task> work)
    {
        var lives = new Lives(writes);
        (Site.Lives, Work.Lives, Receipts.Lives) = (lives, lives, lives);
        try
        {
            return await Killed.DuringAsync(work);
        }
        finally
        {
            (Site.Lives, Work.Lives, Receipts.Lives) = (null, null, null);
        }
    }

    /// <summary>Draws the pages an archive begins with, as its first minutes do.</summary>
    public Task OpenAsync() => Operations.RunAsync(OperationMessage.RebuildAll, CancellationToken.None);

    /// <summary>What the timer sends.</summary>
    public Task<Outbox> ReconcileAsync() => new Reconciliation(Stores, Options, Clock).RunAsync(CancellationToken.None);

    /// <summary>Takes the next message out of the queue, as if it were lost.</summary>
    public (string Queue, string Message) Lose() => _queue.Dequeue();

    public Receipt Receipt(string path) => StoredJson.Read(Encoding.UTF8.GetBytes(Receipts.Text(path + ".json")), StoredJson.Receipt);

    public ReportState State(ReportId report) => StoredJson.Read(Work.Content[WorkPath.State(report)], StoredJson.ReportState);

    private static string After(string queue) => queue switch
    {
        QueueNames.Extract => QueueNames.Translate,
        QueueNames.Translate => QueueNames.Publish,
        _ => QueueNames.Archive,
    };
}
