namespace Pipeline.Core.Archive;

/// <summary>
/// Goes once through things that are in the order of agencies' slugs, agency by agency, beside others that are in the same order:
/// so all of them can be held against each other with one agency in memory.
/// </summary>
/// <param name="items">The things.</param>
/// <param name="slugOf">The agency of one; null for one of none, which is passed over.</param>
internal sealed class SlugCursor<T>(IAsyncEnumerable<T> items, Func<T, string?> slugOf) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<T> _items = items.GetAsyncEnumerator();

    /// <summary>The agency that comes next; null at the end.</summary>
    public string? Slug { get; private set; }

    /// <summary>Goes to the first thing.</summary>
    public async Task<SlugCursor<T>> BeginAsync()
    {
        await MoveAsync();
        return this;
    }

    /// <summary>What there is of an agency. Those before it are passed over.</summary>
    public async Task<IReadOnlyList<T>> TakeAsync(string slug)
    {
        var taken = new List<T>();
        while (Slug is not null && Compare(Slug, slug) <= 0)
        {
            taken.AddRange(Slug == slug ? [_items.Current] : []);
            await MoveAsync();
        }

        return taken;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _items.DisposeAsync();

    /// <summary>The order of slugs in addresses, where a slash follows them.</summary>
    public static int Compare(string one, string other) => string.CompareOrdinal($"{one}/", $"{other}/");

    private async Task MoveAsync()
    {
        do
        {
            Slug = null;
        }
        while (await _items.MoveNextAsync() && (Slug = slugOf(_items.Current)) is null);
    }
}
