using System.Text.RegularExpressions;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Quality;

/// <summary>Words of the source left standing in the translation, outside names.</summary>
internal sealed partial class UntranslatedText : ISegmentCheck
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Of(CheckedSegment segment)
    {
        var words = segment.TargetText.WithoutAddresses;
        var left = segment.Target.IsChinese ? EnglishWords().Match(words.WithoutNames) : ChineseIn(words);
        if (left.Success)
        {
            yield return Findings.LeftUntranslated(left.Value.Trim());
        }
    }

    /// <summary>A name stands beside English words: a text that is nothing but names in brackets is not translated.</summary>
    private static Match ChineseIn(string words)
    {
        var bare = words.WithoutNames;
        return ChineseWords().Match(bare.Any(char.IsAsciiLetter) ? bare : words);
    }

    [GeneratedRegex(@"[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]+")]
    private static partial Regex ChineseWords();

    /// <summary>Five words in a row; a name of four, as offices have, may stay as it is.</summary>
    [GeneratedRegex(@"(?:\b[A-Za-z][a-z'’-]*[\s,]+){4}[A-Za-z][a-z'’-]+")]
    private static partial Regex EnglishWords();
}
