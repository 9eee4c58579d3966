namespace Pipeline.Core.Terminology;

/// <summary>
/// Where a sentence or an item of a list ends: at a stop, and behind the quotation marks and brackets that close after it. A bracket
/// or quotation mark alone ends nothing: a line may break behind the name of a law as behind any word.
/// </summary>
public static class SentenceEnd
{
    private const string Stops = "。！？；：…!?;:.";
    private const string Closers = "”’』」）〕】》)]\"'";

    /// <summary>True for a text that ends as a sentence does, or announces what follows; a blank one has nothing left to say.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd();
        return end.IsEmpty || (end.TrimEnd(Closers) is [.., var last] && Stops.Contains(last, StringComparison.Ordinal));
    }
}
