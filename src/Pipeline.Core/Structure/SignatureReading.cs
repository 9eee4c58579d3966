using System.Buffers;
using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>What one line of a signature says: a name, a day, or both.</summary>
/// <param name="Source">The line as received.</param>
/// <param name="Name">The name signed with, the note of a seal left out.</param>
/// <param name="Day">The day signed.</param>
/// <param name="IsOwnName">True when the name is the one the title gives.</param>
internal sealed partial record SignatureReading(SourceText Source, string? Name, DateOnly? Day, bool IsOwnName)
{
    private const int LongestName = 40;

    /// <summary>Characters; a name, a day, their seal and a note have fewer, and a longer line need not be read at all.</summary>
    private const int LongestLine = 120;

    private static readonly SearchValues<char> SentencePunctuation = SearchValues.Create("。，；：,;:");

    /// <summary>True when nothing is left for another line to say.</summary>
    public bool IsWhole => Name is not null && Day is not null;

    /// <summary>True for a line that may be the last: a day or the agency's own name, not the name of just any office.</summary>
    public bool Closes => Day is not null || IsOwnName;

    /// <summary>Reads a line; null when a signature has no such line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="agency">The agency as the title names it.</param>
    public static SignatureReading? Of(SourceText line, string agency)
    {
        if (line.Text.Length > LongestLine)
        {
            return null;
        }

        var text = Seal().Replace(DatesInText.WithoutBracketedTail(line.Text), "").TrimEnd();
        if (DatesInText.IsOnlyADay(text))
        {
            return new(line, null, DatesInText.FirstDay(text), false);
        }

        var (name, day) = DatesInText.DayAtEnd(text) is { } end ? (Seal().Replace(text[..end.Start], "").Trim(), end.Day) : (text, (DateOnly?)null);
        var isOwn = agency.Length > 0 && FoldedKey.Of(name) == FoldedKey.Of(agency);
        return isOwn || IsName(name, line) ? new(line, name, day, isOwn) : null;
    }

    /// <summary>The name of any office, or any short name pushed to the right margin as GB/T 9704 wants it, but not 无.</summary>
    private static bool IsName(string name, SourceText line) =>
        name.Length is > 0 and <= LongestName && !name.AsSpan().ContainsAny(SentencePunctuation)
        && (line.Typesetting is { IsRight: true } || Office().IsMatch(ScriptFolding.Fold(name)));

    /// <summary>The place of the seal, which no text can show: （盖章）, 〔公章〕.</summary>
    [GeneratedRegex(@"[（(〔\[【](?:盖章|公章|印章|章|代章|蓋章)[）)〕\]】]")]
    private static partial Regex Seal();

    [GeneratedRegex(@"(?:政府|局|委|会|办|室|厅|院|中心|镇|乡|街道|处|部|署|所|站|馆|校|大学|公司|集团)\s*(?:\(.*\))?$|\b(?:Government|Bureau|Office|Administration|Commission|Committee|Department|Center|Municipality|District|Town)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Office();
}
