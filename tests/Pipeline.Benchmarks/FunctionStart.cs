using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pipeline.Core.Flow;
using Pipeline.Core.Tests.Kit;
using Pipeline.Functions;

namespace Pipeline.Benchmarks;

/// <summary>
/// The function app's own part of a cold start: its services, and the first message of the first stage. The host and its
/// channel to the worker are not in it; storage is in memory, so that no network is either.
/// </summary>
internal static class FunctionStart
{
    /// <summary>Takes in one upload, and prints the milliseconds since this process began: until there were services, and until the stage was done.</summary>
    public static async Task PrintAsync(string file, TextWriter output)
    {
        var inbox = new MemoryInbox(TimeProvider.System);
        var item = inbox.Put($"sample/{Path.GetFileName(file)}", await File.ReadAllBytesAsync(file));
        await using var services = Services(new(inbox, inbox, new MemoryBlobStore(), new MemoryBlobStore(), new MemoryBlobStore()));
        var stages = services.GetRequiredService<StageFunctions>();
        var prepared = SinceStart();

        var next = await stages.ExtractReportAsync(UploadEvents.Write(item.Id), CancellationToken.None);
        output.WriteLine(next is [_]
            ? string.Create(CultureInfo.InvariantCulture, $"{prepared} {SinceStart()}")
            : throw new InvalidOperationException("The upload was not taken in."));
    }

    private static ServiceProvider Services(FlowStores stores)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Content", "UseDevelopmentStorage=true")]).Build();
        return new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning))
            .AddPipeline(configuration)
            .AddSingleton(stores)
            .AddSingleton<StageFunctions>()
            .BuildServiceProvider();
    }

    private static double SinceStart()
    {
        using var process = Process.GetCurrentProcess();
        return (DateTime.Now - process.StartTime).TotalMilliseconds;
    }
}
