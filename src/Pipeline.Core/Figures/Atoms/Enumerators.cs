using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>What a segment or clause is counted with: 一是, 其一, （一）, 1., ①; First, (2), II. They are rendered by rule, not compared.</summary>
internal static partial class Enumerators
{
    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text) => Those(ChineseForm(), text);

    /// <summary>Those of an English text.</summary>
    public static IEnumerable<Atom> English(FigureText text) => Those(EnglishForm(), text);

    private static IEnumerable<Atom> Those(Regex form, FigureText text) =>
        form.Matches(text.Rest).Select(match => new Enumerator(match.Index, match.Index + match.Length));

    [GeneratedRegex(@"(?<=^|[。;:!?,\s])(?:[一二三四五六七八九十]{1,3}(?:是|要(?=[\p{IsCJKUnifiedIdeographs}])|、(?![0-9一二三四五六七八九十]))|其[一二三四五六七八九十](?=[,、:是])|第[一二三四五六七八九十]{1,3}[,、:]|\([一二三四五六七八九十]{1,3}\)|\([0-9]{1,2}\)|[①-⑳㈠-㈩⑴-⒇])|(?<=^|[。;!?\n]|(?<![0-9]):)\s*(?:(?<!:\s*)[0-9]{1,2}|1)(?:[.、](?![0-9])|[.、](?=(?:19|20)[0-9]{2}年)|\))")]
    private static partial Regex ChineseForm();

    [GeneratedRegex(@"(?<=^|[.;:!?,]\s|\n)(?:and )?(?:\((?:[0-9]{1,2}|[ivx]{1,5}|[a-h]|one|two|three|four|five|six|seven|eight|nine|ten)\)|(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?(?:,(?!\s(?:second|third|fourth|fifth|sixth|and))| (?:is|was)(?: to)?\s|:)|(?:one|two|three|four|five|six),(?=\s))|(?<=^|[.;:!?]\s|\n)(?<!(?:nos?|arts?|tel|fax|ext|vol|pp?)\. ?)\s*(?:(?:(?<!:\s*)[0-9]{1,2}|1)[.)](?![0-9]|\s*$)|[ivx]{1,5}[.)](?=\s)|[a-h][.)](?=\s)|[①-⑳])")]
    private static partial Regex EnglishForm();
}
