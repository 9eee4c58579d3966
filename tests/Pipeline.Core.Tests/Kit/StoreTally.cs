namespace Pipeline.Core.Tests.Kit;

/// <summary>Counts what is asked of stores, on whatever threads.</summary>
internal sealed class StoreTally
{
    private int _reads;
    private int _writes;
    private long _bytes;
    private int _deletes;
    private int _lists;

    public int Reads => _reads;

    public int Writes => _writes;

    /// <summary>The bytes of all that was written.</summary>
    public long Bytes => _bytes;

    public int Deletes => _deletes;

    public int Lists => _lists;

    public void AddRead() => Interlocked.Increment(ref _reads);

    public void AddWrite(int bytes)
    {
        Interlocked.Increment(ref _writes);
        Interlocked.Add(ref _bytes, bytes);
    }

    public void AddDelete() => Interlocked.Increment(ref _deletes);

    public void AddList() => Interlocked.Increment(ref _lists);

    public override string ToString() => FormattableString.Invariant($"{Reads} reads, {Writes} writes, {Deletes} deletes, {Lists} lists");
}
