using System.Buffers;
using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>Finds the signature that closes a report: the agency's name, the day, or both, alone on the last lines; only notes may follow it.</summary>
internal static partial class SignatureFinder
{
    private const int LongestName = 40;
    private static readonly SearchValues<char> SentencePunctuation = SearchValues.Create("。，；：,;:");

    /// <summary>Gives the signature's lines their role and says who signed when; null when the report is not signed.</summary>
    public static Signature? Find(IReadOnlyList<MarkedBlock> blocks, string agency)
    {
        var lines = blocks
            .Where(block => block.Role is not FurnitureRole && block.Block is not SourceText { IsNote: true })
            .TakeLast(2).Reverse()
            .TakeWhile((block, fromEnd) => block.OpenText is { } line && IsPartOfSignature(line, agency, isLast: fromEnd == 0))
            .Reverse().ToArray();
        var texts = lines.Select(line => line.OpenText).OfType<SourceText>().ToArray();
        if (!texts.Any(text => DatesInText.IsOnlyADay(text.Text) || IsAgency(text.Text, agency)))
        {
            return null;
        }

        Array.ForEach(lines, line => line.Mark(SignatureRole.Instance));
        return new(
            texts.FirstOrDefault(text => !DatesInText.IsOnlyADay(text.Text))?.Text,
            texts.Select(text => DatesInText.FirstDay(text.Text)).FirstOrDefault(day => day is not null),
            [.. texts.Select(text => new SignatureLine(text.Position.Line, text.Text))]);
    }

    /// <summary>
    /// The last line is a day or the agency's own name; the line above it may be the name of any office, or any short name pushed
    /// to the right margin as GB/T 9704 wants it, but not 无.
    /// </summary>
    private static bool IsPartOfSignature(SourceText line, string agency, bool isLast) =>
        DatesInText.IsOnlyADay(line.Text)
        || IsAgency(line.Text, agency)
        || (!isLast && line.Text.Length <= LongestName && !line.Text.AsSpan().ContainsAny(SentencePunctuation)
            && (line.Typesetting is { IsRight: true } || Office().IsMatch(ScriptFolding.Fold(line.Text))));

    [GeneratedRegex(@"(?:政府|局|委|会|办|室|厅|院|中心|镇|乡|街道|处|部|署|所|站|馆|校|大学|公司|集团)\s*(?:\(.*\))?$|\b(?:Government|Bureau|Office|Administration|Commission|Committee|Department|Center|Municipality|District|Town)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Office();

    private static bool IsAgency(string text, string agency) => agency.Length > 0 && FoldedKey.Of(text) == FoldedKey.Of(agency);
}
