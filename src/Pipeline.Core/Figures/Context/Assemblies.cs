using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Context;

/// <summary>第十三届…第四次会议 is the fourth session of the thirteenth congress: one number is that of the body, the other that of its meeting.</summary>
internal static partial class Assemblies
{
    /// <summary>One finding for a body and a meeting whose numbers changed places.</summary>
    public static IEnumerable<FigureFinding> Check(Pairing pairing)
    {
        var bodies = ChineseBody().Matches(pairing.Chinese.Text.Text).Select(match => ChineseNumeral.Small(match.Groups["n"].Value)).OfType<int>().ToHashSet();
        var meetings = ChineseMeeting().Matches(pairing.Chinese.Text.Text).Select(match => ChineseNumeral.Small(match.Groups["n"].Value)).OfType<int>().ToHashSet();
        var (chinese, english) = (pairing.Chinese.Figures.OfType<OrdinalNumber>(), pairing.English);
        var ranks = pairing.English.Figures.OfType<OrdinalNumber>().ToLookup(ordinal => IsMeeting(english.Text.Text, ordinal));
        var (wrongBody, wrongMeeting) = (OnlyIn(ranks[false], bodies, meetings), OnlyIn(ranks[true], meetings, bodies));
        if (wrongBody is not null && wrongMeeting is not null && chinese.FirstOrDefault(ordinal => bodies.Contains(ordinal.Rank)) is { } first)
        {
            yield return new(
                FigureReason.Exchanged,
                FigureOutcome.Error,
                pairing.Chinese.Text.Quote(first.Start, chinese.Last().End),
                english.Text.Quote(Math.Min(wrongBody.Start, wrongMeeting.Start), Math.Max(wrongBody.End, wrongMeeting.End)));
        }
    }

    /// <summary>The one whose number is that of the other kind.</summary>
    private static OrdinalNumber? OnlyIn(IEnumerable<OrdinalNumber> ordinals, HashSet<int> own, HashSet<int> other) =>
        ordinals.FirstOrDefault(ordinal => other.Contains(ordinal.Rank) && !own.Contains(ordinal.Rank));

    /// <summary>True before “session”, false before “congress”, null before anything else.</summary>
    private static bool? IsMeeting(string text, OrdinalNumber ordinal) => EnglishNoun().Match(text, ordinal.End) is { Success: true } noun ? noun.Groups["meeting"].Success : null;

    [GeneratedRegex("(?<n>[0-9]{1,3}|[一二三四五六七八九十百]{1,5})届")]
    private static partial Regex ChineseBody();

    [GeneratedRegex(@"(?<n>[0-9]{1,3}|[一二三四五六七八九十百]{1,5})(?:次[\p{IsCJKUnifiedIdeographs}]{0,4}会|中全会)")]
    private static partial Regex ChineseMeeting();

    [GeneratedRegex(@"\G(?: [a-z'\-]+){0,4}? (?:(?<meeting>sessions?|meetings?|plenary|plenum)|congress|committee|conference|council|cppcc|npc)(?![a-z])")]
    private static partial Regex EnglishNoun();
}
