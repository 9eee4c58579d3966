using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>Decades: 90年代, 上世纪八十年代; the 1990s.</summary>
internal static partial class Decades
{
    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text) => ChineseForm().Matches(text.Rest).Select(match => new Identifier(
        match.Index, match.Index + match.Length, IdentifierKind.Decade, $"{ChineseNumeral.Small(match.Groups["n"].Value) % 100}s"));

    /// <summary>Those of an English text.</summary>
    public static IEnumerable<Atom> English(FigureText text) => EnglishForm().Matches(text.Rest).Select(match => new Identifier(
        match.Index, match.Index + match.Length, IdentifierKind.Decade, $"{match.Groups["n"].Value.TrimStart('0').PadLeft(1, '0')}s"));

    [GeneratedRegex(@"(?:(?:20|二十|上)个?世纪)?(?<n>(?:19|20)?[0-9]0|[一二三四五六七八九]十)年代")]
    private static partial Regex ChineseForm();

    [GeneratedRegex(@"(?<![0-9])(?:1[89]|20)(?<n>[0-9]0)'?s(?![a-z])")]
    private static partial Regex EnglishForm();
}
