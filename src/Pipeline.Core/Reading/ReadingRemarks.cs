using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>What an agency should know of a file that could be read: what was left out of it, and what it lost before it came.</summary>
internal static class ReadingRemarks
{
    /// <summary>What a reader of the source may miss and whoever made it may not know of.</summary>
    private static readonly DropReason[] LeftOutSilently = [DropReason.Hidden, DropReason.NotPrinted];

    /// <summary>The remarks; none for most files.</summary>
    /// <param name="tally">What the reading counted.</param>
    /// <param name="blocks">What was read.</param>
    public static IReadOnlyList<Diagnostic> Of(ReadingTally tally, IReadOnlyList<SourceBlock> blocks)
    {
        var hidden = LeftOutSilently.Sum(tally.Ledger.Dropped);
        var (replaced, around) = ReplacedCharacters.In(blocks);
        return
        [
            .. tally.InvisibleCharacters > 0 ? [Findings.InvisibleCharacters(tally.InvisibleCharacters)] : None,
            .. hidden > 0 ? [Findings.HiddenText(hidden)] : None,
            .. tally.UnreadFormulas > 0 ? [Findings.UnreadFormulas(tally.UnreadFormulas)] : None,
            .. tally.FilesOutside is [var first, ..] ? [Findings.FilesOutside(tally.FilesOutside.Count, InvisibleText.Remove(first, out _))] : None,
            .. replaced > 0 ? [Findings.ReplacedCharacters(replaced, around)] : None,
        ];
    }

    private static Diagnostic[] None => [];
}
