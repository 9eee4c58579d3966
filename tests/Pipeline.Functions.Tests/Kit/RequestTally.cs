namespace Pipeline.Functions.Tests.Kit;

/// <summary>Counts what one invocation asks of the stores, on whatever threads it runs.</summary>
internal sealed class RequestTally
{
    private static readonly AsyncLocal<RequestTally?> Running = new();

    private int _reads;
    private int _writes;
    private int _deletes;
    private int _lists;

    /// <summary>The tally of the invocation that runs here; null outside of any.</summary>
    public static RequestTally? Current => Running.Value;

    public int Reads => _reads;

    public int Writes => _writes;

    public int Deletes => _deletes;

    public int Lists => _lists;

    /// <summary>Begins to count for the invocation that runs here from now on.</summary>
    public static RequestTally Begin() => Running.Value = new();

    public void AddRead() => Interlocked.Increment(ref _reads);

    public void AddWrite() => Interlocked.Increment(ref _writes);

    public void AddDelete() => Interlocked.Increment(ref _deletes);

    public void AddList() => Interlocked.Increment(ref _lists);

    public override string ToString() => FormattableString.Invariant($"{Reads} reads, {Writes} writes, {Deletes} deletes, {Lists} lists");
}
