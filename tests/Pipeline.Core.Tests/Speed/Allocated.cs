namespace Pipeline.Core.Tests.Speed;

/// <summary>Counts what something allocates: that says what it costs, whatever else the machine does.</summary>
internal static class Allocated
{
    private const int Rounds = 3;

    /// <summary>The bytes this thread allocates for it, once all that is made but once is there.</summary>
    public static long By(Action act)
    {
        act();
        return Enumerable.Range(0, Rounds).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            act();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
