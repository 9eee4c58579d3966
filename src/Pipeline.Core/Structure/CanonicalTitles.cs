using System.Buffers;
using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>
/// Tells which statutory section a level-1 heading opens. The rules are rows of <c>canonical_titles.tsv</c>: a heading
/// opens the section when, of every group of words, one stands in it; the first row that fits decides. Words, not whole
/// titles, since agencies insert 行政机关 or 政府信息公开工作 and machine translation rewrites everything else.
/// </summary>
internal static partial class CanonicalTitles
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。.;；");

    private static readonly Rule[] Rules = [.. EmbeddedData.Rows("canonical_titles.tsv").Select(row => new Rule(
        Enum.Parse<SectionKind>(row[0].Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
        row[1] == "zh",
        [.. row[2].Split(' ').Select(group => group.Split('|'))]))];

    /// <summary>Characters; the longest variant found has 31 in Chinese and 108 in English. Words in a sentence prove nothing.</summary>
    private const int LongestChinese = 40;

    private const int LongestEnglish = 150;

    /// <summary>The statutory section with this heading (enumerator left out); null for a section of the agency's own.</summary>
    public static SectionKind? Match(string heading, Language language)
    {
        if (heading.Length > (language.IsChinese ? LongestChinese : LongestEnglish) || heading.TrimEnd('.', '。').AsSpan().ContainsAny(SentenceEnds))
        {
            return null;
        }

        var folded = ScriptFolding.Fold(heading).ToLowerInvariant();
        string[] words = language.IsChinese ? [] : [.. Words().Matches(folded).Select(match => match.Value)];
        bool Has(string word) => language.IsChinese
            ? folded.Contains(word, StringComparison.Ordinal)
            : Array.Exists(words, candidate => candidate.StartsWith(word, StringComparison.Ordinal));

        return Array.Find(Rules, rule => rule.IsChinese == language.IsChinese && rule.Groups.All(group => group.Any(Has)))?.Kind;
    }

    private sealed record Rule(SectionKind Kind, bool IsChinese, string[][] Groups);

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Words();
}
