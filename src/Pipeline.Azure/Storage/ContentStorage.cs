using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Pipeline.Core.Flow;
using Pipeline.Core.Storage;

namespace Pipeline.Azure.Storage;

/// <summary>The content account: everything the pipeline reads and writes in the cloud.</summary>
public sealed class ContentStorage
{
    private readonly BlobServiceClient _blobs;
    private readonly QueueServiceClient _queues;

    /// <summary>Connects to nothing yet: the first request does.</summary>
    /// <param name="options">Which account, and how to sign in.</param>
    public ContentStorage(ContentStorageOptions options)
    {
        (_blobs, _queues) = StorageClients.For(options);
        Stores = new(
            new AzureInbox(_blobs.GetBlobContainerClient(ContainerNames.Incoming)),
            new AzureInbox(_blobs.GetBlobContainerClient(ContainerNames.Reviews)),
            Work: Store(ContainerNames.Work, BlobHeaders.ForPrivate),
            Receipts: Store(ContainerNames.Receipts, BlobHeaders.ForPrivate),
            Site: Store(ContainerNames.Site, BlobHeaders.For));
        Queues = new(_queues);
    }

    /// <summary>Its containers, as the flow works on them.</summary>
    public FlowStores Stores { get; }

    /// <summary>What tells the stages to begin.</summary>
    public AzureQueues Queues { get; }

    /// <summary>Makes the containers and queues that are missing: for development and tests. In the cloud the template makes them.</summary>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        foreach (var name in ContainerNames.All)
        {
            await _blobs.GetBlobContainerClient(name).CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        }

        foreach (var name in QueueNames.WithPoison)
        {
            await _queues.GetQueueClient(name).CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        }
    }

    private AzureBlobStore Store(string container, Func<string, BlobHeaders> headersOf) => new(_blobs.GetBlobContainerClient(container), headersOf);
}
