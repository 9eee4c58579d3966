using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>Days of the week: 周一至周五, 星期日; Monday, Fri.</summary>
internal static partial class Weekdays
{
    private static readonly string[] Names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text) => ChineseForm().Matches(text.Rest).Select(match => new Identifier(
        match.Index, match.Index + match.Length, IdentifierKind.Weekday, Names[match.Groups["n"].Value is "日" or "天" ? 6 : "一二三四五六".IndexOf(match.Groups["n"].Value[0], StringComparison.Ordinal)]));

    /// <summary>Those of an English text; “weekdays” and “working days” are Monday to Friday.</summary>
    public static IEnumerable<Atom> English(FigureText text) => EnglishForm().Matches(text.Rest).SelectMany(match => match.Groups["w"].Success
        ? new[] { Names[0], Names[4] }.Select(name => new Identifier(match.Index, match.Index + match.Length, IdentifierKind.Weekday, name) { IsOptional = true })
        : [new Identifier(match.Index, match.Index + match.Length, IdentifierKind.Weekday, match.Value.TrimEnd('s'))]);

    [GeneratedRegex(@"(?:星期|礼拜|(?<![0-9一二三四五六七八九两])周)(?<n>[一二三四五六日天])(?![体次场批个篇条件轮项课节名天]|期(?!间))")]
    private static partial Regex ChineseForm();

    [GeneratedRegex(@"(?<![a-z])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?<w>weekdays?))(?![a-z])")]
    private static partial Regex EnglishForm();
}
