using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>Articles, paragraphs and items of laws: 第三十六条第二款第（五）项, Article 36, paragraph 2, item (5).</summary>
internal static partial class Articles
{
    private const string Number = "[0-9]{1,4}|[零〇一二三四五六七八九十百]{1,7}";
    private const string Inner = @"[0-9]{1,3}|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|[a-h](?![a-z])";
    private const string Rank = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth";
    private const string Part = @"(?:(?:" + Rank + @")\s(?:paragraph|item|clause|point)|(?:sub-?)?(?:paragraph|para\.?|item|clause|point|section)s?\s?\(?(?:" + Inner + @")\)?)";

    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text)
    {
        foreach (Match match in ChineseForm().Matches(text.Rest))
        {
            var articles = ChineseNumeral.Small(match.Groups["a"].Value) is { } first
                ? [first, .. match.Groups["more"].Captures.Select(capture => ChineseNumeral.Small(capture.Value)).OfType<int>()]
                : (IReadOnlyList<int?>)[null];
            var items = match.Groups["i"].Captures.Select(capture => ChineseNumeral.Small(capture.Value)).OfType<int>().ToList();
            foreach (var article in articles.SkipLast(1))
            {
                yield return new Provision(match.Index, match.Index + match.Length, article, null, [], []);
            }

            yield return new Provision(match.Index, match.Index + match.Length, articles[^1], ChineseNumeral.Small(match.Groups["p"].Value), items, []);
        }
    }

    /// <summary>Those of an English text.</summary>
    public static IEnumerable<Atom> English(FigureText text)
    {
        foreach (Match match in EnglishForm().Matches(text.Rest))
        {
            var parts = EnglishPart().Matches(match.Value).Select(part => (Kind: part.Groups["k"].Value, Number: Read(part.Groups["n"].Value))).ToList();
            var bracketed = match.Groups["b"].Captures.Select(capture => Read(capture.Value)).ToList();
            int? paragraph = parts.FirstOrDefault(part => part.Kind is "paragraph" or "para" or "para.") is { Number: > 0 } found ? found.Number : null;
            var items = parts.Where(part => part.Kind is not ("paragraph" or "para" or "para.")).Select(part => part.Number).ToList();
            var articles = match.Groups["a"].Captures.Select(capture => Read(capture.Value)).ToList();
            foreach (var article in articles.SkipLast(1))
            {
                yield return new Provision(match.Index, match.Index + match.Length, article, null, [], []);
            }

            yield return new Provision(match.Index, match.Index + match.Length, articles[^1], paragraph, items, bracketed);
        }
    }

    /// <summary>A number in digits, Roman numerals, a word or a letter; 0 for none.</summary>
    private static int Read(string token) => int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
        : EnglishNumeral.Read(token, 0) is { } word && word.End == token.Length ? EnglishNumeral.SmallOf(word) ?? 0
        : Numerals.Readings(token) is [var first, ..] ? first : 0;

    [GeneratedRegex(@"第(?<a>" + Number + @")条?(?:(?:、|和|及|与|至|到|-)第?(?<more>" + Number + @")条)*(?<=条)(?:第(?<p>" + Number + @")款)?(?:(?:、|和|及)?第?\(?(?<i>" + Number + @")\)?(?:、\(?(?<i>" + Number + @")\)?)*项)*|第(?<p>" + Number + @")款(?:第\(?(?<i>" + Number + @")\)?项)?|第\(?(?<i>" + Number + @")\)?项(?=规定|情形|所列|所指|、第|和第)")]
    private static partial Regex ChineseForm();

    [GeneratedRegex(@"(?:" + Part + @"(?: and \(?(?:" + Inner + @")\)?)?,?\s?(?:of |under |in )?(?:the )?){0,3}(?:articles?|arts?\.)\s?(?<a>[0-9]{1,4}|[a-z]{3,6}(?:-[a-z]+)?(?<=one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty)|[ivx]{1,6}(?![a-z]))(?:(?:,| and|, and| or| to|-| through)\s?(?:articles?\s)?(?<a>[0-9]{1,4})(?![0-9]))*(?:\s?\((?<b>" + Inner + @")\))*(?:(?:,|\sand)?\s?\(?" + Part + @"(?: and \(?(?:" + Inner + @")\)?)?){0,3}")]
    private static partial Regex EnglishForm();

    [GeneratedRegex(@"(?<n>" + Rank + @")\s(?<k>paragraph|item|clause|point)|(?<k>(?:sub-?)?(?:paragraph|para\.?|item|clause|point|section))s?\s?\(?(?<n>" + Inner + @")\)?(?: and \(?(?<n>" + Inner + @")\)?)?")]
    private static partial Regex EnglishPart();
}
