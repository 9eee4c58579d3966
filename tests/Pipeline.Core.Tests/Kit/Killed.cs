using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit;

/// <summary>Kills an operation before each of its writes in turn, runs it again, and expects what an undisturbed run leaves.</summary>
internal static class Killed
{
    public static async Task AnywhereAsync(Func<Task<(Newsroom Newsroom, ReportId Report)>> arrange, Func<Newsroom, ReportId, Task> act)
    {
        var (undisturbed, id) = await arrange();
        await act(undisturbed, id);

        for (var writes = 0; await WasKilledAsync(arrange, act, writes, undisturbed.Site.Content); writes++)
        {
            Assert.InRange(writes, 0, 1000);
        }
    }

    /// <summary>Runs an act to its end; true when it was killed before. Whatever else it throws fails the test.</summary>
    public static async Task<bool> DuringAsync(Func<Task> act)
    {
        try
        {
            await act();
            return false;
        }
        catch (KilledException)
        {
            return true;
        }
    }

    private static async Task<bool> WasKilledAsync(
        Func<Task<(Newsroom Newsroom, ReportId Report)>> arrange, Func<Newsroom, ReportId, Task> act, int writes, IReadOnlyDictionary<string, byte[]> expected)
    {
        var (newsroom, id) = await arrange();
        newsroom.Site.WritesLeft = writes;
        var killed = await DuringAsync(() => act(newsroom, id));

        newsroom.Site.WritesLeft = null;
        await act(newsroom, id);

        Sites.AssertSame(expected, newsroom.Site.Content);
        Assert.True(killed || writes > 0);
        return killed;
    }
}
