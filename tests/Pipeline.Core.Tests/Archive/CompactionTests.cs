using Pipeline.Core.Archive;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Archive;

/// <summary>Folding gets on, whatever fails.</summary>
public sealed class CompactionTests
{
    /// <summary>Together they take thousands of requests: done in one go, they would be begun again and again, and never be done.</summary>
    [Fact]
    public async Task A_hundred_reports_are_folded_in_although_one_request_in_five_hundred_fails()
    {
        var chronicle = new Chronicle();
        await chronicle.MarkAsync([.. Enumerable.Range(0, 100).Select(number => Chronicle.Entry($"a{number}"))]);
        var worker = new Compaction(new FaultyBlobStore(chronicle.Site, new(seed: 1) { FailRate = 0.002 }), new(AgencyRegistry.Empty, chronicle.Address), TimeProvider.System);

        for (var attempt = 0; attempt < 100 && (await chronicle.Site.MarksAsync(default)).Count > 0; attempt++)
        {
            await TryAsync(() => worker.RunAsync("one", default));
        }

        Assert.Empty(await chronicle.Compaction.CompareAsync(await chronicle.NewestAsync(), default).ToListAsync());
    }

    private static async Task TryAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (InjectedFaultException)
        {
            // The message comes again.
        }
    }
}
