namespace Pipeline.Core.Reading;

/// <summary>Counts the items of nested lists and keeps what stands before the next text: an item's number, or nothing for its bullet.</summary>
internal sealed class ListMarkers
{
    private readonly Stack<int> _ordinals = [];

    /// <summary>Null outside an item and after its first text; empty for a bullet.</summary>
    private string? _next;

    /// <summary>Begins a list inside those that are open.</summary>
    /// <param name="first">The ordinal of its first item, unless that has one of its own.</param>
    public void OpenList(int first) => _ordinals.Push(first - 1);

    public void CloseList() => _ordinals.Pop();

    /// <summary>The ordinal of the next item of the innermost list: its own, or one more than the last.</summary>
    public int NextOrdinal(int? own)
    {
        _ordinals.TryPop(out var last);
        var ordinal = own ?? last + 1;
        _ordinals.Push(ordinal);
        return ordinal;
    }

    /// <summary>Puts a marker before the next text; an empty one makes that the text of a bullet.</summary>
    public void Announce(string? marker) => _next = marker;

    public void EndItem() => _next = null;

    /// <summary>The marker of the text that comes now; the one after it has none.</summary>
    public (string Prefix, bool IsBullet) Take()
    {
        var taken = (_next ?? "", _next is "");
        _next = null;
        return taken;
    }
}
