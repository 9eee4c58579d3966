using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Context;

/// <summary>A list of figures that answers a list of names: 甲、乙分别为3件、5件; “A and B were 3 and 5 respectively”.</summary>
internal static partial class Slots
{
    /// <summary>The terms of the name each figure of such a list belongs to.</summary>
    /// <param name="side">The text.</param>
    /// <param name="isChinese">Whether 分别 or “respectively” is looked for.</param>
    /// <param name="terms">All terms of the text.</param>
    public static IReadOnlyDictionary<Atom, IReadOnlyList<string>> Of(Side side, bool isChinese, IReadOnlyList<Phrase<string>> terms)
    {
        var slots = new Dictionary<Atom, IReadOnlyList<string>>(ReferenceEqualityComparer.Instance);
        foreach (Match match in (isChinese ? Chinese() : English()).Matches(side.Text.Text))
        {
            var mark = match.Groups["mark"];
            var figures = side.Figures.Where(figure => figure is Quantity && (isChinese
                ? figure.Start >= mark.Index && figure.End <= match.Index + match.Length
                : figure.Start >= match.Index && figure.End <= mark.Index)).ToList();
            var names = figures.Count == 0 ? []
                : Parts(side.Text.Text, isChinese, match.Index, isChinese ? mark.Index : figures[0].Start, figures.Count)
                ?? Parts(side.Text.Text, isChinese, figures[^1].End, isChinese ? match.Index + match.Length : mark.Index, figures.Count) ?? [];
            for (var i = 0; i < figures.Count; i++)
            {
                slots[figures[i]] = i < names.Count ? [.. terms.Where(term => term.Start >= names[i].Start && term.End <= names[i].End).Select(term => term.Value)] : [];
            }
        }

        return slots;
    }

    /// <summary>The last so many members of a list between two places; null when it has fewer.</summary>
    private static List<(int Start, int End)>? Parts(string text, bool isChinese, int start, int end, int count)
    {
        var parts = new List<(int Start, int End)>();
        foreach (var link in (isChinese ? ChineseLink() : EnglishLink()).Matches(text[start..end]).Select(link => (link.Index, link.Length)).Append((end - start, 0)))
        {
            var from = parts.Count == 0 ? start : parts[^1].End;
            parts.Add((from, start + link.Item1 + link.Item2));
        }

        return count > 1 && parts.Count >= count ? parts[^count..] : null;
    }

    [GeneratedRegex("[^。;!?]*?(?<mark>分别)[^。;!?]*")]
    private static partial Regex Chinese();

    [GeneratedRegex("(?:[^.;!?]|(?<=[0-9])[.](?=[0-9]))*?(?<mark>respectively)")]
    private static partial Regex English();

    [GeneratedRegex("[、,和及与]")]
    private static partial Regex ChineseLink();

    [GeneratedRegex(",? and |, ")]
    private static partial Regex EnglishLink();
}
