using System.Text.RegularExpressions;
using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology;

/// <summary>The words that number a sentence among its neighbours: 一是, 第二， or <c>First,</c>. They are rendered by rule, never translated.</summary>
/// <param name="Text">The words with the space after them, as received.</param>
/// <param name="Number">Which one it is, from 1.</param>
public sealed partial record SentenceLead(string Text, int Number)
{
    private static readonly string[] Ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];

    /// <summary>The lead at the start of a sentence; null where there is none, or nothing follows it.</summary>
    public static SentenceLead? At(string sentence, Language language)
    {
        var match = (language.IsChinese ? Chinese() : English()).Match(ScriptFolding.Fold(sentence));
        return match.Success && match.Length < sentence.Length && Numerals.Readings(match.Groups["n"].Value) is [<= 10 and var number, ..]
            ? new(sentence[..match.Length], number)
            : null;
    }

    /// <summary>The lead in the other language, with the space it needs.</summary>
    /// <param name="number">Which sentence it is, from 1.</param>
    /// <param name="language">The language.</param>
    /// <param name="isContinued">True after a semicolon, where English goes on with a small letter.</param>
    public static string Render(int number, Language language, bool isContinued = false) => language.IsChinese
        ? $"{NumberFormats.Format(number, "chineseCounting")}是"
        : $"{(isContinued ? Ordinals[number - 1].ToLowerInvariant() : Ordinals[number - 1])}, ";

    /// <summary>一是…, 其一，…, 第一，…; not 一是否…, and not 第一批.</summary>
    [GeneratedRegex(@"^\s*(?:(?<n>[一二三四五六七八九十])是(?![否非])|其(?<n>[一二三四五六七八九十])[,，、:：是]|第(?<n>[一二三四五六七八九十])(?:[,，、:：]|是))\s*")]
    private static partial Regex Chinese();

    /// <summary><c>First, …</c>, <c>and secondly, …</c>, <c>The third is that …</c>, <c>The fourth is to …</c>.</summary>
    [GeneratedRegex(@"^\s*(?:and\s+)?(?:(?<n>First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)(?:ly)?,|The (?<n>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) is (?:that|to))\s+", RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
