using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Azure.Storage;

/// <summary>Which content account, and how to sign in: checked, so that every client can be made from it.</summary>
public abstract record ContentStorageOptions
{
    private const string BlobLabel = "blob";
    private const string QueueLabel = "queue";

    private ContentStorageOptions()
    {
    }

    /// <summary>
    /// Checks the settings the Functions host reads for a connection, by its names and in its order: the connection's own value,
    /// a connection string, comes before the addresses below it.
    /// </summary>
    /// <param name="connectionString">The connection's value; <c>UseDevelopmentStorage=true</c> is one.</param>
    /// <param name="blobServiceUri">Its <c>blobServiceUri</c>.</param>
    /// <param name="queueServiceUri">Its <c>queueServiceUri</c>.</param>
    /// <param name="clientId">Its <c>clientId</c>: the user-assigned identity to sign in as, if not the one at hand.</param>
    public static Result<ContentStorageOptions> Create(string? connectionString, string? blobServiceUri, string? queueServiceUri, string? clientId)
    {
        if (!string.IsNullOrWhiteSpace(connectionString))
        {
            return FromConnectionString(connectionString);
        }

        if (string.IsNullOrWhiteSpace(blobServiceUri) || string.IsNullOrWhiteSpace(queueServiceUri))
        {
            return Result.Failure<ContentStorageOptions>(Findings.StorageNotNamed());
        }

        return ServiceAddress(blobServiceUri) is { } blobs && ServiceAddress(queueServiceUri) is { } queues
            ? SignedIn(blobs, queues, string.IsNullOrWhiteSpace(clientId) ? null : clientId)
            : Result.Failure<ContentStorageOptions>(Findings.StorageMisnamed());
    }

    /// <summary>Reads what a person names an account by: a connection string, or the address of its blob service.</summary>
    public static Result<ContentStorageOptions> Parse(string storage) =>
        string.IsNullOrWhiteSpace(storage) ? Result.Failure<ContentStorageOptions>(Findings.StorageNotNamed())
        : !storage.Contains("://", StringComparison.Ordinal) || storage.Contains('=') ? FromConnectionString(storage)
        : ServiceAddress(storage) is { } blobs && QueueServiceBeside(blobs) is { } queues ? SignedIn(blobs, queues, clientId: null)
        : Result.Failure<ContentStorageOptions>(Findings.StorageMisnamed());

    private static Result<ContentStorageOptions> FromConnectionString(string connectionString)
    {
        Uri[] services;
        try
        {
            services = [new BlobServiceClient(connectionString).Uri, new QueueServiceClient(connectionString).Uri];
        }
        catch (Exception malformed) when (malformed is FormatException or ArgumentException or InvalidOperationException)
        {
            return Result.Failure<ContentStorageOptions>(Findings.StorageMisnamed());
        }

        return Array.Find(services, service => service.Scheme != Uri.UriSchemeHttps && !service.IsLoopback) is { } open
            ? Result.Failure<ContentStorageOptions>(Findings.StorageUnprotected(open.Host))
            : Result.Success<ContentStorageOptions>(new ByConnectionString(connectionString));
    }

    // A token is never sent over http, not even to this machine.
    private static Result<ContentStorageOptions> SignedIn(Uri blobs, Uri queues, string? clientId) =>
        Array.Find([blobs, queues], service => service.Scheme != Uri.UriSchemeHttps) is { } open
            ? Result.Failure<ContentStorageOptions>(Findings.StorageUnprotected(open.Host))
            : Result.Success<ContentStorageOptions>(new ByIdentity(blobs, queues, clientId));

    private static Uri? ServiceAddress(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address is { Query: "", Fragment: "", UserInfo: "" }
            ? address
            : null;

    // Every cloud calls the services of an account by one name and differs only in what follows: account.blob.…, account.queue.….
    private static Uri? QueueServiceBeside(Uri blobs)
    {
        var labels = blobs.Host.Split('.');
        var service = Array.IndexOf(labels, BlobLabel, startIndex: 1);
        if (service < 0 || blobs.AbsolutePath != "/")
        {
            return null;
        }

        labels[service] = QueueLabel;
        return new UriBuilder(blobs) { Host = string.Join('.', labels) }.Uri;
    }

    /// <summary>With a key or a signature, for development or where identities are not to be had.</summary>
    public sealed record ByConnectionString : ContentStorageOptions
    {
        internal ByConnectionString(string connectionString) => ConnectionString = connectionString;

        /// <summary>A secret.</summary>
        public string ConnectionString { get; }

        /// <summary>Without the secret, for logs.</summary>
        public override string ToString() => "a connection string";
    }

    /// <summary>With the identity at hand: the application's in the cloud, a person's at the desk.</summary>
    public sealed record ByIdentity : ContentStorageOptions
    {
        internal ByIdentity(Uri blobService, Uri queueService, string? clientId) =>
            (BlobService, QueueService, ClientId) = (blobService, queueService, clientId);

        /// <summary>The address of the blob service.</summary>
        public Uri BlobService { get; }

        /// <summary>The address of the queue service.</summary>
        public Uri QueueService { get; }

        /// <summary>The user-assigned identity; null for whichever there is.</summary>
        public string? ClientId { get; }
    }
}
