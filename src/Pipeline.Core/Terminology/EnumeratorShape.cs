using System.Text.RegularExpressions;
using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology;

/// <summary>
/// One way of printing an enumerator. The rank is its place in the Chinese scheme: 1 一、 2 （一） 3 1. 4 （1） 5 ①.
/// </summary>
/// <param name="Example">How it looks, for a person.</param>
/// <param name="Pattern">Its form at the start of a folded line; group <c>n</c> is the number.</param>
/// <param name="Ranks">The ranks it can have, in a Chinese text and in an English one.</param>
/// <param name="OpensSentences">True for a form that running text uses too (<c>First, …</c>), so that it alone proves nothing.</param>
internal sealed record EnumeratorShape(string Example, Regex Pattern, (int[] Chinese, int[] English) Ranks, bool OpensSentences = false)
{
    /// <summary>The ranks it can have in a text of this language; none where the form is not used.</summary>
    public IReadOnlyList<int> RanksIn(Language language) => language.IsChinese ? Ranks.Chinese : Ranks.English;
}

/// <summary>
/// The forms published reports were found to use, the first that fits decides: the Chinese scheme in full-width,
/// half-width and mixed brackets, and what machine translation made of it.
/// </summary>
internal static partial class EnumeratorShapes
{
    /// <summary>The forms, most telling first.</summary>
    public static IReadOnlyList<EnumeratorShape> All { get; } =
    [
        new("一、 二．", ChineseBare(), ([1], [1])),
        new("第一部分", ChinesePart(), ([1], [1])),
        new("（一） (一) 一)", ChineseBracketed(), ([2], [2])),
        new("㈠", ChineseEnclosed(), ([2], [2])),
        new("1. 1、 1．", ArabicBare(), ([3], [3])),
        new("（1） ⑴", ArabicBracketed(), ([4], [2, 4])),
        new("① 1)", Circled(), ([5], [5])),
        new("Part One", EnglishPart(), ([], [1])),
        new("I. Iii.", RomanBare(), ([], [1])),
        new("First, Four,", WordBare(), ([], [1]), OpensSentences: true),
        new("(A) (two) (II)", LatinBracketed(), ([], [2])),
        new("B.", LetterBare(), ([], [2])),
        new("3 (its point lost)", ArabicWithoutPoint(), ([], [3]), OpensSentences: true),
    ];

    [GeneratedRegex(@"^(?<n>[一二三四五六七八九十]{1,3})[、.]\s*")]
    private static partial Regex ChineseBare();

    [GeneratedRegex(@"^第(?<n>[一二三四五六七八九十]{1,3})(?:部分|章)[、:.\s]*")]
    private static partial Regex ChinesePart();

    [GeneratedRegex(@"^\(?(?<n>[一二三四五六七八九十]{1,3})\)[、.]?\s*")]
    private static partial Regex ChineseBracketed();

    [GeneratedRegex(@"^(?<n>[㈠-㈩])[、.]?\s*")]
    private static partial Regex ChineseEnclosed();

    [GeneratedRegex(@"^(?<n>[0-9]{1,2})[.、](?![0-9])\s*")]
    private static partial Regex ArabicBare();

    [GeneratedRegex(@"^(?:\((?<n>[0-9]{1,2})\)|(?<n>[⑴-⒇]))[、.]?\s*")]
    private static partial Regex ArabicBracketed();

    [GeneratedRegex(@"^(?:(?<n>[①-⑳])|(?<n>[0-9]{1,2})\))[、.]?\s*")]
    private static partial Regex Circled();

    [GeneratedRegex(@"^Part\s+(?<n>[A-Za-z]{1,6}|[0-9]{1,2})[.,:]?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishPart();

    [GeneratedRegex(@"^(?<n>[IVXivx]{1,5})[.、]\s*")]
    private static partial Regex RomanBare();

    [GeneratedRegex(@"^(?<n>First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)[,.:]\s+", RegexOptions.IgnoreCase)]
    private static partial Regex WordBare();

    [GeneratedRegex(@"^\((?<n>[A-Za-z]{1,8})\)\s*")]
    private static partial Regex LatinBracketed();

    [GeneratedRegex(@"^(?<n>[A-H])\.\s+")]
    private static partial Regex LetterBare();

    [GeneratedRegex(@"^(?<n>[0-9]{1,2})\s+(?=\p{L})")]
    private static partial Regex ArabicWithoutPoint();
}
