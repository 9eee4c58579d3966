using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>
/// Tells a heading from a paragraph by its form alone, and cuts a run-in heading (<c>（一）标题。正文…</c>) from its text.
/// </summary>
/// <param name="Heading">The heading; a run-in heading keeps its closing stop.</param>
/// <param name="RunIn">The text that follows in the same paragraph, if any.</param>
internal sealed partial record HeadingText(string Heading, string? RunIn)
{
    /// <summary>
    /// In the reports studied no English heading has more than 19 words or 119 characters, and no paragraph that opens with an
    /// enumerator fewer than 52 words: 30 words and 200 characters separate them all.
    /// </summary>
    private const int LongestEnglishWords = 30;

    private const int LongestEnglish = 200;

    /// <summary>Characters of a Chinese heading that stands alone, by rank: the deeper, the more a numbered line is likely to be an item of a list.</summary>
    private const int LongestChinese = 60;

    private const int LongestDeepChinese = 40;

    /// <summary>Up to a colon only a name runs in (<c>（一）主动公开：…</c>), not a clause.</summary>
    private const int LongestBeforeColon = 16;

    private const int FirstListRank = 3;

    /// <summary>Reads the text after an enumerator of this rank; null when it is a paragraph.</summary>
    public static HeadingText? Of(string text, int rank, Language language) =>
        RowOfFigures().IsMatch(text) ? null
        : language.IsChinese ? Chinese(text, rank)
        : English(text, rank);

    private static HeadingText? Chinese(string text, int rank)
    {
        var limit = rank < FirstListRank ? LongestChinese : LongestDeepChinese;
        var colon = text.AsSpan().IndexOfAny('：', ':');
        if (rank == 1 && colon > 0 && colon < text.Length - 1 && StatutoryForms.Default.SectionTitled(text[..colon]) is not null)
        {
            return Cut(text, colon + 1);
        }

        var stop = text.IndexOf('。');
        if (stop < 0 || stop == text.Length - 1)
        {
            return text.Length <= limit && !EndsLikeAListItem(text, rank) && !RunsInAtColon(text, colon) ? new(text, null)
                : RunsInAtColon(text, colon) ? Cut(text, colon + 1)
                : null;
        }

        return stop < limit && (colon < 0 || stop < colon || !RunsInAtColon(text, colon)) ? Cut(text, stop + 1)
            : RunsInAtColon(text, colon) ? Cut(text, colon + 1)
            : null;
    }

    /// <summary>1.完成平台改版； is an item of a list, and so is a whole sentence there.</summary>
    private static bool EndsLikeAListItem(string text, int rank) =>
        text[^1] is '；' or ';' or '，' or ',' || (text[^1] == '。' && (rank >= FirstListRank || Count().IsMatch(text)));

    private static bool RunsInAtColon(string text, int colon) => colon is > 0 and <= LongestBeforeColon && colon < text.Length - 1;

    private static HeadingText? English(string text, int rank)
    {
        var sentence = FirstSentence().Match(text);
        var heading = sentence.Success ? sentence.Value : text;
        return heading.Length > LongestEnglish || WordsIn(heading) > LongestEnglishWords || heading[^1] is ';' or ',' ? null
            : sentence.Success ? Cut(text, sentence.Length)
            : rank >= FirstListRank && text[^1] == '.' ? null
            : new(text, null);
    }

    private static HeadingText Cut(string text, int at) => new(text[..at], text[at..].TrimStart());

    private static int WordsIn(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>（一）发出收费通知0件，收取费用0元。 counts things: a sentence. 推进5G建设。 does not.</summary>
    [GeneratedRegex(@"[0-9０-９]\s?(?:[万亿]?[余多]?[件条次个项元人份起篇场期宗例部家]|[%％])")]
    private static partial Regex Count();

    /// <summary>1.属于国家秘密 2 0 0 0 0 2 is a row of a table that lost its lines.</summary>
    [GeneratedRegex(@"(?:\s[0-9０-９][0-9０-９,，.]*){3}\s*$")]
    private static partial Regex RowOfFigures();

    [GeneratedRegex(@"^.+?\.(?=\s+[A-Z0-9“""])")]
    private static partial Regex FirstSentence();
}
