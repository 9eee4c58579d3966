using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Azure.Tests.Kit;

/// <summary>
/// The storage emulator: one for all tests of a process, started by the first that asks, keeping everything in memory. It ends when
/// this process does, however it does, because it watches its standard input. Each test takes an account of its own, so that all of
/// them can use the product's names for containers and queues, at once and without seeing each other.
/// </summary>
internal static partial class Azurite
{
    private const int Accounts = 1000;

    // Any key will do where nothing is secret.
    private static readonly string Key = Convert.ToBase64String("azurite"u8);
    private static readonly Lazy<Task<Running>> Shared = new(StartAsync);
    private static int _taken;

    /// <summary>The connection string of an account that nobody else has seen.</summary>
    public static async Task<string> NewAccountAsync()
    {
        var (_, blobs, queues) = await Shared.Value;
        var number = Interlocked.Increment(ref _taken);
        Assert.True(number <= Accounts, $"More than {Accounts} tests asked for a storage account: raise the number in {nameof(Azurite)}.");
        var name = AccountName(number);
        return $"DefaultEndpointsProtocol=http;AccountName={name};AccountKey={Key};BlobEndpoint={blobs}/{name};QueueEndpoint={queues}/{name};";
    }

    private static string AccountName(int number) => string.Create(CultureInfo.InvariantCulture, $"test{number}");

    private static async Task<Running> StartAsync()
    {
        var folder = await new NodePackage("azurite").EnsureAsync(CancellationToken.None);
        string[] arguments =
        [
            "--max-old-space-size=8192", // MB: a hundred thousand blobs take more than Node grants by itself.
            Repository.At("tests", "azurite", "start.cjs"), folder,
            "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
            "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry", "--silent",
        ];
        var process = NodePackage.Start(new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["AZURITE_ACCOUNTS"] = string.Join(';', Enumerable.Range(1, Accounts).Select(n => $"{AccountName(n)}:{Key}")) },
        });
        return await ReadAddressesAsync(process);
    }

    private static async Task<Running> ReadAddressesAsync(Process azurite)
    {
        var said = new List<string>();
        var found = new Dictionary<string, string>();
        while (!(found.ContainsKey("Blob") && found.ContainsKey("Queue")))
        {
            var line = await azurite.StandardOutput.ReadLineAsync()
                ?? throw new InvalidOperationException(
                    $"Azurite ended before it listened: {string.Join(' ', said)} {await azurite.StandardError.ReadToEndAsync()}");
            said.Add(line);
            if (Listening.Match(line) is { Success: true } match)
            {
                found[match.Groups["service"].Value] = match.Groups["address"].Value;
            }
        }

        // Nobody reads on, and a full pipe would stop it.
        _ = azurite.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        _ = azurite.StandardError.BaseStream.CopyToAsync(Stream.Null);
        return new Running(azurite, found["Blob"], found["Queue"]);
    }

    [GeneratedRegex(@"^Azurite (?<service>Blob|Queue) service is successfully listening at (?<address>http://127\.0\.0\.1:\d+)$")]
    private static partial Regex Listening { get; }

    /// <summary>The process is held on to: let go of, its standard input would be closed, and Azurite with it.</summary>
    private sealed record Running(Process Process, string Blobs, string Queues);
}
