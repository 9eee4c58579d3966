using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Pipeline.Azure.Storage;

/// <summary>Makes the clients of an account, all with the same patience.</summary>
internal static class StorageClients
{
    /// <summary>The clients of both services of an account.</summary>
    public static (BlobServiceClient Blobs, QueueServiceClient Queues) For(ContentStorageOptions options) => options switch
    {
        ContentStorageOptions.ByConnectionString by => (new(by.ConnectionString, Patient(new BlobClientOptions())), new(by.ConnectionString, Patient(new QueueClientOptions()))),
        ContentStorageOptions.ByIdentity by => For(by, new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = by.ClientId })),
        _ => throw new ArgumentException($"There are no clients for {options}.", nameof(options)),
    };

    private static (BlobServiceClient Blobs, QueueServiceClient Queues) For(ContentStorageOptions.ByIdentity by, DefaultAzureCredential credential) =>
        (new(by.BlobService, credential, Patient(new BlobClientOptions())), new(by.QueueService, credential, Patient(new QueueClientOptions())));

    // Four attempts of half a minute stay well within the time a function has; what fails longer goes back to its queue.
    private static T Patient<T>(T options)
        where T : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 3;
        options.Retry.Delay = TimeSpan.FromSeconds(0.5);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(8);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(30);
        return options;
    }
}
