using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>
/// The unit a table is in, “单位：万元” and “(unit: CNY 10,000)”: the 10,000 is no amount of anything. The Chinese label may go unsaid;
/// an English one of another scale stays without a partner.
/// </summary>
internal static partial class UnitLabels
{
    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text) =>
        from match in ChineseForm().Matches(text.Rest)
        let unit = Unit.Chinese.At(text.Rest, match.Index + match.Length)
        let scale = ChineseNumeral.Small("一" + match.Value) ?? 1
        select new Quantity(match.Index, unit?.End ?? (match.Index + match.Length), scale, unit?.Value ?? Unit.Count) { IsOptional = true };

    /// <summary>Those of an English text whose scale has no number before it: “Unit: million yuan”.</summary>
    public static IEnumerable<Atom> English(FigureText text) =>
        from match in EnglishForm().Matches(text.Rest)
        let scale = match.Groups["s"]
        let unit = Unit.English.At(text.Rest, scale.Index + scale.Length + 1)
        let currency = Unit.English.At(match.Groups["c"].Value, 0)
        let value = EnglishNumeral.Read("one " + scale.Value, 0)?.Value ?? 1
        select new Quantity(match.Index, unit?.End ?? (match.Index + match.Length), value, (unit ?? currency)?.Value ?? Unit.Count);

    [GeneratedRegex(@"(?:(?<=单位[:,为是]?\s?(?:人民币)?)|(?<=[(\[/](?:人民币)?))[十百千万亿]{1,2}(?=[\p{IsCJKUnifiedIdeographs}]{1,5}(?:[)\]/、,;。\s]|$))|(?<=^\s*)[百千万亿]{1,2}(?=(?:元|美元|人|人次|件|次|户|吨|平方米|公里|千瓦时?|亩|公顷|册|份|条)\s*$)")]
    private static partial Regex ChineseForm();

    [GeneratedRegex(@"(?<=units?(?::|=| in| is)? ?|\()(?:in )?(?:(?<c>rmb|cny|yuan) )?(?<s>thousand|million|billion)s?(?= (?:of )?[a-z]|[),;.]|$)")]
    private static partial Regex EnglishForm();
}
