namespace Pipeline.Core.Rendering;

/// <summary>A page of a list.</summary>
/// <param name="Items">What stands on it.</param>
/// <param name="Page">Which page it is, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Total">How many items all pages have.</param>
internal sealed record Slice<T>(IReadOnlyList<T> Items, int Page, int Pages, int Total)
{
    /// <summary>The place of its first item in the whole list, from 1.</summary>
    public int First => ((Page - 1) * Slices.Size) + 1;

    /// <summary>The place of its last item.</summary>
    public int Last => First + Items.Count - 1;
}

/// <summary>Cuts lists into pages.</summary>
internal static class Slices
{
    /// <summary>How many items a page has: 500 reports are about 300 KB of markup, and a year of all counties is six pages.</summary>
    public const int Size = 500;

    /// <summary>The pages a list of this many items has, from 1; one even when it is empty.</summary>
    public static IEnumerable<int> Numbers(int items) => Enumerable.Range(1, Math.Max(1, (items + Size - 1) / Size));

    /// <summary>The pages of a list.</summary>
    public static IReadOnlyList<Slice<T>> Of<T>(IReadOnlyList<T> list)
    {
        var pages = Numbers(list.Count).ToList();
        return [.. pages.Select(page => new Slice<T>([.. list.Skip((page - 1) * Size).Take(Size)], page, pages.Count, list.Count))];
    }
}
