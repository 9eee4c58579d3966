using System.Text;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Azure.Storage;
using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Flow;
using Pipeline.Core.Model;
using Pipeline.Core.Operations;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Functions.Tests.Kit;

/// <summary>The app over a storage account of its own, with the registry and the memory of the samples, and a host that runs its functions.</summary>
internal sealed class CloudApp : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly BlobServiceClient _blobs;
    private readonly QueueServiceClient _queues;

    private CloudApp(ServiceProvider services, string account, CloudSetup setup)
    {
        Account = account;
        _services = services;
        _blobs = new(account);
        _queues = new(account);
        Faults = setup.Faults;
        Host = new(services, _queues, setup.Faults) { Workers = setup.Workers ?? int.MaxValue, RetryDelay = setup.RetryDelay };
    }

    /// <summary>Its storage account, as a connection string.</summary>
    public string Account { get; }

    /// <summary>The clock of the app; stored blobs are stamped by Azurite's own.</summary>
    public LeapingClock Clock => (LeapingClock)_services.GetRequiredService<TimeProvider>();

    public FunctionsHost Host { get; }

    /// <summary>What befalls its stores.</summary>
    public Faults Faults { get; }

    public LogBook Log => _services.GetRequiredService<LogBook>();

    /// <summary>The operators' commands, carried out here and not by a message.</summary>
    public ValueTask<ArchiveOperations> OperationsAsync() => _services.GetRequiredService<StageSource>().OperationsAsync(CancellationToken.None);

    public FlowStores Stores => _services.GetRequiredService<FlowStores>();

    /// <summary>Starts the app with further settings, if any.</summary>
    public static Task<CloudApp> StartAsync(params (string Name, string Value)[] settings) => StartAsync(new CloudSetup { Settings = settings });

    /// <summary>Starts the app as it is set up.</summary>
    public static async Task<CloudApp> StartAsync(CloudSetup setup)
    {
        var account = await Azurite.NewAccountAsync();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(setup.Settings.Append((Name: Settings.Content, Value: account)).ToDictionary(setting => setting.Name, string? (setting) => setting.Value))
            .Build();
        var services = new ServiceCollection().AddLogging().AddPipeline(configuration).ForTests(setup).BuildServiceProvider(validateScopes: true);
        await services.GetRequiredService<ContentStorage>().CreateAsync(CancellationToken.None);
        var work = services.GetRequiredService<ContentStorage>().Stores.Work;
        await work.WriteAsync(WorkPath.Agencies, setup.Registry, WriteCondition.None, CancellationToken.None);
        await work.WriteAsync(WorkPath.Memory, Repository.Sample(WorkPath.Memory), WriteCondition.None, CancellationToken.None);
        return new(services, account, setup);
    }

    /// <summary>An agency uploads a file; its event is not delivered yet.</summary>
    public async Task<UploadId> PutAsync(string path, byte[] content)
    {
        var blob = await _blobs.GetBlobContainerClient(ContainerNames.Incoming).GetBlobClient(path).UploadAsync(new BinaryData(content), overwrite: true);
        return new(path, blob.Value.ETag.ToString().Trim('"'));
    }

    public Task<UploadId> PutAsync(string path, string content) => PutAsync(path, Encoding.UTF8.GetBytes(content));

    /// <summary>Event Grid delivers the event of an upload, as a CloudEvent.</summary>
    public Task DeliverAsync(UploadId upload) => SendAsync(QueueNames.Extract, $$"""
        {"specversion":"1.0","type":"Microsoft.Storage.BlobCreated","source":"/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a",
         "id":"{{upload.ETag}}","time":"2022-03-01T12:00:00Z","subject":"/blobServices/default/containers/incoming/blobs/{{upload.Path}}",
         "data":{"api":"PutBlob","eTag":"{{upload.ETag}}","contentLength":1,"contentType":"application/octet-stream","blobType":"BlockBlob","sequencer":"0"}
        }
        """);

    /// <summary>An agency uploads a file, and its event is delivered.</summary>
    public async Task<UploadId> UploadAsync(string path, byte[] content)
    {
        var upload = await PutAsync(path, content);
        await DeliverAsync(upload);
        return upload;
    }

    public Task<UploadId> UploadAsync(string path, string content) => UploadAsync(path, Encoding.UTF8.GetBytes(content));

    /// <summary>Blob storage stamps uploads by the second; two in the same second have no order.</summary>
    public static Task WaitForNextSecondAsync() => Task.Delay(TimeSpan.FromMilliseconds(1100));

    public Task SendAsync(string queue, string message) =>
        _services.GetRequiredService<ContentStorage>().Queues.SendAsync(queue, message, CancellationToken.None);

    public async Task<Receipt> ReceiptAsync(string path) =>
        StoredJson.Read((await ReadAsync(ContainerNames.Receipts, path + ".json")).ToMemory(), StoredJson.Receipt);

    public async Task<string> PageAsync(string path) => (await ReadAsync(ContainerNames.Site, path)).ToString();

    /// <summary>Every blob of a container with its content.</summary>
    public async Task<SortedDictionary<string, byte[]>> ContentAsync(string container)
    {
        var content = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        await foreach (var blob in _blobs.GetBlobContainerClient(container).GetBlobsAsync())
        {
            content[blob.Name] = (await ReadAsync(container, blob.Name)).ToArray();
        }

        return content;
    }

    public async Task<BlobProperties> PropertiesAsync(string container, string path) =>
        await _blobs.GetBlobContainerClient(container).GetBlobClient(path).GetPropertiesAsync();

    public Task RemoveAsync(string container, string path) => _blobs.GetBlobContainerClient(container).DeleteBlobAsync(path);

    public ValueTask DisposeAsync()
    {
        Host.Dispose();
        return _services.DisposeAsync();
    }

    private async Task<BinaryData> ReadAsync(string container, string path) =>
        (await _blobs.GetBlobContainerClient(container).GetBlobClient(path).DownloadContentAsync()).Value.Content;
}
