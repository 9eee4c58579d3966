using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>What a title says.</summary>
/// <param name="Text">The title as received.</param>
/// <param name="Agency">The agency's name as received; empty when the title names none.</param>
/// <param name="Years">The years it names; one in a good title.</param>
internal sealed partial record TitleReading(string Text, string Agency, IReadOnlyList<int> Years)
{
    private const int LongestTitle = 160;

    /// <summary>Reads a title; null when the text is not the title of an annual report on government information disclosure.</summary>
    public static TitleReading? Of(string text, Language language)
    {
        if (text.Length > LongestTitle || text.EndsWith('.') || text.EndsWith('。'))
        {
            return null;
        }

        // Folding keeps every character at its place, so the agency can be cut out of the text as received.
        var folded = DatesInText.WithArabicYears(ScriptFolding.Fold(text));
        var pattern = language.IsChinese ? ChineseSubject() : EnglishSubject();
        return pattern.Match(folded) is { Success: true } subject
            ? new(text, AgencyAround(subject, text, folded, language), DatesInText.Years(text))
            : null;
    }

    /// <summary>What stands before or after the fixed words, once the year is taken away.</summary>
    private static string AgencyAround(Match subject, string text, string folded, Language language)
    {
        var kept = new bool[text.Length];
        Array.Fill(kept, true);
        Array.Fill(kept, false, subject.Index, subject.Length);
        foreach (Match noise in (language.IsChinese ? ChineseNoise() : EnglishNoise()).Matches(folded))
        {
            Array.Fill(kept, false, noise.Index, noise.Length);
        }

        var remainder = string.Concat(text.Select((character, i) => kept[i] ? character : '\n'));
        var agency = remainder.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Trim(' ', '\u3000', ',', '，', '-', '–', ':', '：', '(', ')', '（', '）', '《', '》', '“', '”'))
            .OrderByDescending(part => part.Length)
            .FirstOrDefault("");
        return Completed(LeadingPreposition().Replace(agency, ""));
    }

    /// <summary>
    /// Titles run names into the fixed words: 某区人民政府信息公开… keeps one 政府 for two,
    /// "Beijing Municipal Government Information Disclosure" turns a municipality into an adjective.
    /// </summary>
    private static string Completed(string agency) =>
        agency.EndsWith("人民", StringComparison.Ordinal) ? agency + "政府"
        : agency.EndsWith(" Municipal", StringComparison.Ordinal) ? agency[..^" Municipal".Length] + " Municipality"
        : agency;

    [GeneratedRegex("(?:政府)?信息公开(?:工作)?(?:情况)?的?(?:(?:19|20)[0-9]{2}年?)?(?:年度|度)?(?:工作)?(?:情况)?的?(?:报告|年报)(?=[”\"》]?\\s*(?:\\([^()]*\\))?\\s*$)")]
    private static partial Regex ChineseSubject();

    [GeneratedRegex("^(?:of|by|for)\\s+(?:the\\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingPreposition();

    [GeneratedRegex("^关于|(?:19|20)[0-9]{2}\\s*年?度?|^[\"“]|[\"”]$")]
    private static partial Regex ChineseNoise();

    [GeneratedRegex(
        """
        (?:annual|work)\s+(?:work\s+)?reports?\s+(?:on|of|for|about)\s+(?:the\s+)?(?:work\s+of\s+)?(?:open\s+)?(?:government(?:al)?\s+|public\s+)?(?:affairs\s+)?(?:information(?:\s+(?:disclosure|openness|publicity))?|disclosure\s+of\s+(?:government\s+)?information|openness\s+of\s+(?:government\s+)?information)(?:\s+work)?
        |(?:government\s+)?information\s+(?:disclosure|openness|publicity)\s+(?:work\s+)?annual\s+(?:work\s+)?report
        |annual\s+(?:work\s+)?report(?=.*\binformation\b)
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex EnglishSubject();

    [GeneratedRegex(
        """
        \b(?:on|of|for)\s+(?:the\s+)?(?:work\s+of\s+)?(?:government(?:al)?\s+)?(?:affairs\s+)?(?:information\s+(?:disclosure|openness|publicity)|disclosure\s+of\s+(?:government\s+)?information|openness\s+of\s+(?:government\s+)?information)(?:\s+work)?
        |\b(?:government\s+)?information\s+(?:disclosure|openness|publicity)(?:\s+work)?
        |\b(?:in|for|of|during)?\s*(?:the\s+year\s+)?(?:of\s+)?(?:19|20)[0-9]{2}\b
        |(?<=report\s+)of\s+(?:the\s+)?
        |\bof\s*$
        |'s(?=\s+annual)
        |^the\s+
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex EnglishNoise();
}
