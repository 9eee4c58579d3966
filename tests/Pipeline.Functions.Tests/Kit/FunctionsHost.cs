using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Functions.Tests.Kit;

/// <summary>
/// Runs the app's functions as the Functions host does: polls real queues, decodes base64, makes the class from the app's own
/// container, sends what a function returns before it deletes the message, tries a failed one again and moves it to the
/// poison queue after its last attempt. A process that was killed is started anew.
/// </summary>
/// <param name="app">The app's own services.</param>
/// <param name="queues">The content account's queues.</param>
/// <param name="faults">What befalls the app.</param>
internal sealed class FunctionsHost(IServiceProvider app, QueueServiceClient queues, Faults faults) : IDisposable
{
    private const int MaxDequeueCount = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    private static readonly AsyncLocal<StoreTally?> Counted = new();

    private readonly SemaphoreSlim _workers = new(int.MaxValue);

    /// <summary>Counts what the invocation that runs here asks of the stores; null outside of any.</summary>
    public static StoreTally? Tally => Counted.Value;

    /// <summary>True to deliver every message a second time after it was handled.</summary>
    public bool DeliversTwice { get; set; }

    /// <summary>Functions that throw whatever they are given, by name.</summary>
    public HashSet<string> Broken { get; } = [];

    /// <summary>How long a failed message is hidden before it is tried again.</summary>
    public TimeSpan RetryDelay { get; set; }

    /// <summary>How many messages are handled at once, of all queues together.</summary>
    public int Workers { init => _workers = new(value); }

    /// <summary>Every invocation, in the order they ended.</summary>
    public ConcurrentQueue<Invocation> Invocations { get; } = new();

    /// <summary>Handles messages until every queue is empty.</summary>
    public async Task RunUntilIdleAsync(CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task[] pumps = [.. FunctionCatalog.Functions.Where(function => function.Queue is not null).Select(function => PumpAsync(function, stop.Token))];
        while (!stop.IsCancellationRequested && !await IsIdleAsync() && !pumps.Any(pump => pump.IsFaulted))
        {
            await Task.Delay(Pause, CancellationToken.None);
        }

        await stop.CancelAsync();
        await Task.WhenAll(pumps);
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Lets a timer fire, and handles what it sends.</summary>
    public async Task FireAsync(string name, CancellationToken cancellationToken = default)
    {
        await InvokeAsync(FunctionCatalog.Functions.Single(function => function.Name == name), new TimerInfo());
        await RunUntilIdleAsync(cancellationToken);
    }

    public void Dispose() => _workers.Dispose();

    private async Task PumpAsync(AppFunction function, CancellationToken stop)
    {
        var queue = queues.GetQueueClient(function.Queue);
        while (!stop.IsCancellationRequested)
        {
            QueueMessage[] batch = await queue.ReceiveMessagesAsync(maxMessages: 8, visibilityTimeout: TimeSpan.FromMinutes(10), CancellationToken.None);
            await Task.WhenAll(batch.Select(message => HandleAsync(function, queue, message)));
            if (batch.Length == 0)
            {
                await Task.Delay(Pause, CancellationToken.None);
            }
        }
    }

    private async Task HandleAsync(AppFunction function, QueueClient queue, QueueMessage message)
    {
        var failed = false;
        try
        {
            await InvokeAsync(function, Encoding.UTF8.GetString(Convert.FromBase64String(message.Body.ToString())));
        }
        catch (Exception)
        {
            failed = true;
        }

        if (failed && message.DequeueCount >= MaxDequeueCount)
        {
            await queues.GetQueueClient(function.Queue + "-poison").SendMessageAsync(message.Body.ToString());
        }

        await SettleAsync(queue, message, failed, isOver: failed ? message.DequeueCount >= MaxDequeueCount : !DeliversTwice || message.DequeueCount > 1);
    }

    /// <summary>Takes a message out of the queue, or gives it back. One that was held for too long is another worker's by now.</summary>
    private async Task SettleAsync(QueueClient queue, QueueMessage message, bool failed, bool isOver)
    {
        try
        {
            await (isOver
                ? queue.DeleteMessageAsync(message.MessageId, message.PopReceipt)
                : (Task)queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, message.Body, failed ? RetryDelay : TimeSpan.Zero));
        }
        catch (RequestFailedException lost) when (lost.ErrorCode == QueueErrorCode.PopReceiptMismatch || lost.ErrorCode == QueueErrorCode.MessageNotFound)
        {
        }
    }

    private async Task InvokeAsync(AppFunction function, object trigger)
    {
        await _workers.WaitAsync();
        var (requests, start) = (Counted.Value = new(), Stopwatch.GetTimestamp());
        Exception? failure = null;
        try
        {
            var result = Broken.Contains(function.Name) ? throw new InvalidOperationException("This function is broken.") : await function.CallAsync(app, trigger);
            foreach (var (queue, message) in FunctionCatalog.MessagesOf(function, result))
            {
                await queues.GetQueueClient(queue).SendMessageAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(message)));
            }
        }
        catch (Exception thrown)
        {
            failure = thrown;
            if (thrown is KilledException)
            {
                faults.Revive();
            }

            throw;
        }
        finally
        {
            Invocations.Enqueue(new(function.Name, failure, Stopwatch.GetElapsedTime(start), requests));
            _workers.Release();
        }
    }

    /// <summary>True when every queue is empty, hidden messages counted, and nothing has moved while they were looked at.</summary>
    private async Task<bool> IsIdleAsync()
    {
        var before = Invocations.Count;
        return await AreEmptyAsync() && await AreEmptyAsync() && Invocations.Count == before;
    }

    private async Task<bool> AreEmptyAsync()
    {
        foreach (var function in FunctionCatalog.Functions.Where(function => function.Queue is not null))
        {
            QueueProperties properties = await queues.GetQueueClient(function.Queue).GetPropertiesAsync();
            if (properties.ApproximateMessagesCount > 0)
            {
                return false;
            }
        }

        return true;
    }
}
