using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>
/// Places in an order: 第三次, 十九届六中全会, 十九大, “十四五”; 13th, thirteenth, “Phase II”, No. 3. The first of anything may go unsaid.
/// </summary>
internal static partial class Ordinals
{
    private const string Number = "[0-9]{1,5}|[零〇一二三四五六七八九十百]{1,7}";

    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text) => ChineseForm().Matches(text.Rest).SelectMany(match =>
        new[] { match.Groups["n"], match.Groups["o"] }.SelectMany(group => group.Captures)
            .Select(capture => ChineseNumeral.Small(capture.Value)).OfType<int>()
            .Select(rank => Ranked(match.Index, match.Index + match.Length, rank)));

    /// <summary>Those of an English text.</summary>
    public static IEnumerable<Atom> English(FigureText text)
    {
        var labels = EnglishLabel().Matches(text.Rest).Select(match => (match.Index, End: match.Index + match.Length, Rank: RankOf(match.Groups["n"].Value)))
            .Where(label => label.Rank > 0).ToList();
        var centuries = EnglishRoman().Matches(text.Cased).Select(match => (match.Index, End: match.Index + match.Length, Rank: RankOf(match.Value.ToLowerInvariant())));
        var sectors = EnglishSector().Matches(text.Rest).Select(match => new OrdinalNumber(match.Index, match.Index + match.Length, match.Value[0] switch { 'p' => 1, 's' => 2, _ => 3 }) { IsOptional = match.Value[0] == 'p' });
        return sectors.Concat(labels.Concat(centuries.Where(roman => roman.Rank > 0 && text.Rest[roman.Index] != '\uE000' && !labels.Exists(label => label.Index <= roman.Index && roman.Index < label.End)))
            .Select(label => new OrdinalNumber(label.Index, label.End, label.Rank, IsLabel: true) { IsOptional = label.Rank == 1 }))
            .Concat(EnglishNumeral.In(text.Rest)
                .Where(number => number is { IsOrdinal: true, IsPlural: false } && !labels.Exists(label => label.Index < number.End && number.Start < label.End))
                .Select(number => Ranked(number.Start, number.End, EnglishNumeral.SmallOf(number) ?? 0)));
    }

    private static OrdinalNumber Ranked(int start, int end, int rank) => new(start, end, rank) { IsOptional = rank == 1 };

    private static int RankOf(string token) => int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
        : EnglishNumeral.Read(token, 0) is { } word && word.End == token.Length ? EnglishNumeral.SmallOf(word) ?? 0
        : Roman().IsMatch(token) && Numerals.Readings(token) is [var first, ..] ? first : 0;

    [GeneratedRegex(
        @"第(?<n>" + Number + @")个五年(?:规划|计划)|第(?<n>" + Number + @")(?:(?:、|和|及|至|到|-)第?(?<n>" + Number + @")(?=[批次届期轮号章节档组类、和及至到]))*"
        + @"|(?<n>" + Number + @")届(?<o>" + Number + @")中全会|(?<n>" + Number + @")届(?<o>" + Number + @")次|(?<n>" + Number + @")(?:届|中全会)"
        + @"|(?:(?<=党的)(?<n>十[三四五六七八九]|二十一?)|(?<n>十[六七八九]|二十一?))大(?=精神|报告|以来|代表|召开|胜利|期间|关于|和|、|,|。|后|前|作|提出|的|描绘|部署|会|$)"
        + @"|[“""'](?<n>[一二三四五六七八九十]{1,2})五[”""']|(?<n>十[一二三四五六])五(?=规划|时期|期间|以来|末|开局|收官|计划|发展|初)|(?<n>" + Number + @")(?=世纪)")]
    private static partial Regex ChineseForm();

    [GeneratedRegex(@"(?<![a-z])(?:no\.|nos\.|number|phase|level|grade|class|category|tier|stage|part|chapter|type|issue|batch|round|item|items|table|figure|annex|appendix|attachment|volume|section|step|line|floor|room|route|building|zone|group|version|schedule|rank(?:ed|ing|s)?(?: no\.)?|rank(?:ed|ing|s)? number)(?: at)?[ -]?(?<n>[0-9]{1,5}|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)(?![a-z0-9%]|[,.][0-9])")]
    private static partial Regex EnglishLabel();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:X{1,2}(?:IX|IV|VI{0,3}|I{1,3})?|IX|IV|VI{0,3}|I{2,3})(?![A-Za-z0-9])")]
    private static partial Regex EnglishRoman();

    /// <summary>第二产业 is the secondary sector.</summary>
    [GeneratedRegex(@"(?<![a-z])(?:primary|secondary|tertiary)(?=(?:,? (?:and )?(?:primary|secondary|tertiary))* (?:sector|industr))")]
    private static partial Regex EnglishSector();

    [GeneratedRegex("^[ivx]{1,5}$")]
    private static partial Regex Roman();
}
