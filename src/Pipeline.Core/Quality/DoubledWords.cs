using System.Text.RegularExpressions;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Quality;

/// <summary>
/// Words that stand twice where once is enough, as engines render two Chinese words that mean the same: <c>understand and
/// understand</c>. What may stand twice are rows of <c>doubled_words.tsv</c>.
/// </summary>
internal sealed partial class DoubledWords : ISegmentCheck
{
    private static readonly string[] Idioms = [.. EmbeddedData.Rows("doubled_words.tsv").Select(row => row[0])];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Of(CheckedSegment segment)
    {
        var doubled = segment.Target.IsChinese ? ChineseTwice() : EnglishTwice();
        var open = Idioms.Aggregate(segment.TargetText, (text, idiom) => text.Replace(idiom, " · ", StringComparison.OrdinalIgnoreCase));
        if (doubled.Match(open) is { Success: true } found && !doubled.IsMatch(segment.SourceText))
        {
            yield return Findings.WordsDoubled(found.Value);
        }
    }

    /// <summary>
    /// One to four words, and the same again: at once, or joined by <c>and</c>, <c>or</c> or a comma and told apart by nothing that
    /// follows, as in <c>information and information on persons</c>.
    /// </summary>
    [GeneratedRegex(@"\b(?<words>\p{L}+(?:[ ’'-]\p{L}+){0,3})(?:\s+\k<words>\b(?![’'])|(?:,? and |,? or |, )\k<words>\b(?![’']|\s+(?:\p{L}+ing|about|by|concerning|for|from|in|of|on|that|through|to|under|upon|which|with)\b))", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishTwice();

    /// <summary>Two characters or more and the same again; of single characters only those that are never said twice.</summary>
    [GeneratedRegex(@"([\u4E00-\u9FFF]{2,12})\1|的的|了了|及及")]
    private static partial Regex ChineseTwice();
}
