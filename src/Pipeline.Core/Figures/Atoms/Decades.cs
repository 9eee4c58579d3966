using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>Decades: 90年代, 上世纪八十年代; the 1990s.</summary>
internal static partial class Decades
{
    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text) => ChineseForm().Matches(text.Rest).Select(match => new Identifier(
        match.Index, match.Index + match.Length, IdentifierKind.Decade, $"{Century(match, ChineseNumeral.Small(match.Groups["n"].Value) ?? 0)}s"));

    /// <summary>Those of an English text.</summary>
    public static IEnumerable<Atom> English(FigureText text) => EnglishForm().Matches(text.Rest).Select(match => new Identifier(
        match.Index, match.Index + match.Length, IdentifierKind.Decade, match.Groups["n"].Value + "s"));

    /// <summary>The first year of a decade: of the century that is named, else of the twentieth, or of ours before 2030.</summary>
    private static int Century(Match match, int decade) => decade >= 100 ? decade
        : ((ChineseNumeral.Small(match.Groups["c"].Value) is { } century ? century - 1 : decade >= 30 || match.Groups["c"].Success ? 19 : 20) * 100) + decade;

    [GeneratedRegex(@"(?:(?<c>[0-9]{2}|[一二十九]{1,3}|上)个?世纪)?(?<n>(?:19|20)?[0-9]0|[一二三四五六七八九]十)年代")]
    private static partial Regex ChineseForm();

    [GeneratedRegex(@"(?<![0-9])(?<n>(?:1[89]|20)[0-9]0)'?s(?![a-z])")]
    private static partial Regex EnglishForm();
}
