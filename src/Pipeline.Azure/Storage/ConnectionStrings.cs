using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Pipeline.Azure.Storage;

/// <summary>Reads connection strings of storage accounts as the clients do.</summary>
internal static class ConnectionStrings
{
    /// <summary>The addresses of the blob and the queue service; null for what is no connection string, or not one of both services.</summary>
    public static Uri[]? ServicesOf(string connectionString)
    {
        if (!NamesBothServices(connectionString))
        {
            return null;
        }

        try
        {
            return [new BlobServiceClient(connectionString).Uri, new QueueServiceClient(connectionString).Uri];
        }
        catch (Exception malformed) when (malformed is FormatException or ArgumentException)
        {
            return null;
        }
    }

    // An account's name, or the emulator's, gives all addresses. Without it the clients do not look whether theirs is there.
    private static bool NamesBothServices(string connectionString)
    {
        var names = connectionString.Split(';').Select(setting => setting.Split('=')[0].Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.Contains("AccountName") || names.Contains("UseDevelopmentStorage") || names.IsSupersetOf(["BlobEndpoint", "QueueEndpoint"]);
    }
}
