using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>
/// Telephones, hotlines and postcodes: their digits are compared one by one, without +86, the leading 0 of the area code
/// and whatever parts the groups.
/// </summary>
internal static partial class Telephones
{
    /// <summary>Those of either language.</summary>
    public static IEnumerable<Atom> Those(FigureText text)
    {
        foreach (Match match in Form().Matches(text.Rest))
        {
            yield return new Identifier(match.Index, match.Index + match.Length, IdentifierKind.Telephone, Key(match.Value));
        }

        foreach (var number in Local().Matches(text.Rest).Select(match => match.Groups["t"]).Where(number => number.Success))
        {
            yield return new Identifier(number.Index, number.Index + number.Length, IdentifierKind.Telephone, Key(number.Value));
        }
    }

    private static string Key(string telephone)
    {
        var digits = string.Concat(telephone.Where(char.IsAsciiDigit));
        var national = digits.Length > 10 && digits.StartsWith("86", StringComparison.Ordinal) ? digits[2..] : digits;
        return national.TrimStart('0');
    }

    // An area code with its number, a mobile, a 400 or 800 number; each with an extension if there is one.
    [GeneratedRegex(@"(?<![0-9.])(?:(?:\(?\+?\(?86\)?[- ]?)?(?:\(?0[1-9][0-9]{1,2}\)?[- ]?[2-8][0-9]{2,3}[- ]?[0-9]{4}|1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}|[48]00[- ]?[0-9]{3,4}[- ]?[0-9]{3,4})|\(?\+\(?86\)?[- ]?\(?[1-9][0-9]{1,2}\)?[- ]?[2-8][0-9]{2,3}[- ]?[0-9]{4}|\(?86-[1-9][0-9]{1,2}\)?[- ][2-8][0-9]{2,3}[- ]?[0-9]{4})(?![0-9])(?:\s?(?:-|转|ext\.?|extension|x)\s?[0-9]{1,5}(?![0-9]))?")]
    private static partial Regex Form();

    [GeneratedRegex(@"(?:热线|电话|传真|邮编|邮政编码|hotline|tel|telephone|phone|fax|postcode|postal code|zip code)(?:\s?(?:号码|为|是|number|no|is|at|on))?[.:\s""“]{0,3}(?<t>[0-9]{3,4}[- ][0-9]{4}|[0-9]{5,8})(?![0-9,.]|[- ][0-9])|(?<![0-9,.\-])(?<t>[0-9]{5,6})(?=[""”]?\s?(?:[\p{IsCJKUnifiedIdeographs}]{0,6}热线|(?:[a-z]+ ){0,4}?hotline))")]
    private static partial Regex Local();
}
