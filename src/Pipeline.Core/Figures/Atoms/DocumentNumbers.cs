using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>Documents by year and number, 国办发〔2019〕61号: the issuer's letters are a name and not compared.</summary>
internal static partial class DocumentNumbers
{
    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text) => Those(ChineseForm(), text);

    /// <summary>Those of an English text.</summary>
    public static IEnumerable<Atom> English(FigureText text) => Those(EnglishForm(), text);

    private static IEnumerable<Atom> Those(Regex form, FigureText text) => form.Matches(text.Rest).Select(match => new Identifier(
        match.Index, match.Index + match.Length, IdentifierKind.Document, $"{match.Groups["y"].Value} no. {match.Groups["n"].Value.TrimStart('0')}"));

    [GeneratedRegex(@"[\[(](?<y>[0-9]{4})(?:年)?[\])]\s?第?(?<n>[0-9]{1,5})号|(?<y>(?:19|20)[0-9]{2})年第(?<n>[0-9]{1,5})号(?=令|公告|文|通告|命令)")]
    private static partial Regex ChineseForm();

    [GeneratedRegex(@"[\[(](?<y>[0-9]{4})[\])],?\s?(?:no\.?|number|#|document no\.?)?\s?(?<n>[0-9]{1,5})(?![0-9,.]*[0-9])|(?:no\.?|number|#)\s?(?<n>[0-9]{1,5})\s?(?:,\s?|of |\s)?[\[(](?<y>[0-9]{4})[\])]|(?:no\.?|number)\s?(?<n>[0-9]{1,5}) (?:of|in|for) (?<y>(?:19|20)[0-9]{2})(?![0-9])|(?:no\.?|number)\s?(?<n>[0-9]{1,5}), (?<y>(?:19|20)[0-9]{2})(?![0-9])")]
    private static partial Regex EnglishForm();
}
