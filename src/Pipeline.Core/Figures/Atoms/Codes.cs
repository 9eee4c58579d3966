using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>Names of letters and digits that are the same in both languages: 5G, PM2.5, COVID-19, ISO9001; AAAA is 4A.</summary>
internal static partial class Codes
{
    /// <summary>Those of either language.</summary>
    public static IEnumerable<Atom> Those(FigureText text) => Form().Matches(text.Cased).Where(match => IsFree(text, match)).Select(match => new Identifier(
        match.Index, match.Index + match.Length, IdentifierKind.Code, match.Groups["stars"].Success ? $"{match.Length}a" : string.Concat(match.Value.Where(char.IsLetterOrDigit)).ToLowerInvariant()));

    private static bool IsFree(FigureText text, Match match) => !text.Rest.AsSpan(match.Index, match.Length).Contains('\uE000');

    [GeneratedRegex(@"(?<![A-Za-z0-9.])(?:(?<stars>A{2,5})(?![A-Za-z])|[1-5]A(?![A-Za-z])|[2-6]G(?![A-Za-z0-9])|[48]K(?![A-Za-z0-9])|[23]D(?![A-Za-z0-9])|(?!(?:No|RMB|CNY|USD|HKD|EUR|GBP|FY|Q|H|Art|NO|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|May|V|v|X|x)[0-9-])[A-Za-z]{1,8}-?[0-9]{1,6}(?:\.[0-9]{1,3})?(?![A-Za-z0-9]))")]
    private static partial Regex Form();
}
