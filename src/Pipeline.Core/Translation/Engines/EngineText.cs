using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Translation.Engines;

/// <summary>A text an engine may be asked to translate.</summary>
/// <param name="Text">What is sent: the segment as received, white space around it left out.</param>
/// <param name="Hash">
/// Its name in the machine memory: of both languages and of the segment's key. Where the text stands is no part of it,
/// because an engine is not told: it would give the same answer, and charge for it, twice.
/// </param>
internal sealed partial record EngineText(string Text, string Hash)
{
    /// <summary>What it costs, in UTF-16 code units.</summary>
    public int Characters => Text.Length;

    /// <summary>What an engine may be asked about a segment of the report; null when it may not, or need not.</summary>
    public static EngineText? Of(BilingualReport report, TranslationUnit unit, Segment segment)
    {
        var text = segment.Source.Trim();
        return segment.Origin is Origin.Pending && unit.Kind is not UnitKind.Signature && HasWords(text) && !IsAgency(report, text)
            ? new(text, HashOf(report.Report.Language, report.Target, text))
            : null;
    }

    private static string HashOf(Language source, Language target, string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{source.Tag}\n{target.Tag}\n{SegmentKey.Of(text)}")));

    /// <summary>Names of agencies come from the registry, never from an engine; signatures hold nothing else but days.</summary>
    private static bool IsAgency(BilingualReport report, string text)
    {
        var key = FoldedKey.Of(text);
        return key == FoldedKey.Of(report.Report.Agency) || key == FoldedKey.Of((report.Report.Language.IsChinese ? report.AgencyName.Zh : report.AgencyName.En) ?? "");
    }

    private static bool HasWords(string text) => Wordless().Replace(text, "").EnumerateRunes().Any(Rune.IsLetter);

    /// <summary>Addresses, and days of the calendar: letters that are no words.</summary>
    [GeneratedRegex(@"https?://[!-~]+|\bwww\.[!-~]+|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,255}|[0-9０-９〇○零一二三四五六七八九十]{1,4}\s?[年月日]|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s[0-9]{1,4}\b")]
    private static partial Regex Wordless();
}
