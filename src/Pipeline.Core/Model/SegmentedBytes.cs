using System.Buffers;

namespace Pipeline.Core.Model;

/// <summary>Collects bytes in pieces that are never copied while they grow, so that writing takes twice the room of what is written and not four times.</summary>
internal sealed class SegmentedBytes : IBufferWriter<byte>
{
    private const int FirstSegment = 16 * 1024;
    private const int LargestSegment = 1024 * 1024;

    private readonly List<ArraySegment<byte>> _full = [];
    private byte[] _open = new byte[FirstSegment];
    private int _used;

    /// <inheritdoc/>
    public void Advance(int count) => _used += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_open.Length - _used < Math.Max(sizeHint, 1))
        {
            _full.Add(new(_open, 0, _used));
            (_open, _used) = (new byte[Math.Max(sizeHint, Math.Min(2 * _open.Length, LargestSegment))], 0);
        }

        return _open.AsMemory(_used);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>All that was written.</summary>
    public byte[] ToArray()
    {
        var all = new byte[_full.Sum(segment => segment.Count) + _used];
        var at = 0;
        foreach (var segment in _full)
        {
            segment.AsSpan().CopyTo(all.AsSpan(at));
            at += segment.Count;
        }

        _open.AsSpan(0, _used).CopyTo(all.AsSpan(at));
        return all;
    }
}
