using System.Text.RegularExpressions;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Figures.Context;

/// <summary>What stands round each figure: terms known in both languages, direction, base, dates, and whether it is a start, an end or a whole.</summary>
internal static partial class Anchors
{
    private const int Beside = 2;
    private const int Near = 1;
    private const int Amount = 3;
    private const int Head = 4;
    private const int Role = 6;
    private static readonly PhraseList<string[]> ChineseTerms = Terms(1);
    private static readonly PhraseList<string[]> EnglishTerms = Terms(2);

    /// <summary>The anchors of each atom with their weight.</summary>
    public static IReadOnlyDictionary<Atom, IReadOnlyDictionary<string, int>> Of(Side side, bool isChinese, IEnumerable<Atom> atoms)
    {
        var terms = TermsOf(side, isChinese);
        var slots = Slots.Of(side, isChinese, terms);
        return atoms.Distinct().ToDictionary(atom => atom, atom => slots.TryGetValue(atom, out var names)
            ? names.Distinct().ToDictionary(name => name, _ => Head)
            : Around(side, isChinese, atom, terms));
    }

    private static IReadOnlyDictionary<string, int> Around(Side side, bool isChinese, Atom atom, IReadOnlyList<Phrase<string>> terms)
    {
        var found = new Dictionary<string, int>();
        var (start, end) = (Surroundings.Before(side, atom), Surroundings.After(side, atom));
        var inClause = terms.Where(term => term.Start >= start && term.End <= end && (term.End <= atom.Start || term.Start >= atom.End)).ToList();
        var (last, next) = (inClause.FindLast(term => term.End <= atom.Start).Start, inClause.Find(term => term.Start >= atom.End).Start);
        var head = HeadOf(side.Text.Text, isChinese, atom, end);
        foreach (var term in inClause)
        {
            var weight = term.Start >= atom.End && term.Start <= head ? Head
                : IsInClause(side.Text.Text, term, atom) && (IsOwner(term.Value) || term.Start == (term.End <= atom.Start ? last : next)) ? Beside : Near;
            found[term.Value] = Math.Max(weight, found.GetValueOrDefault(term.Value));
        }

        if (found.Count == 0 && terms.LastOrDefault(term => term.End <= start) is { Value: not null } before && start - before.End < 12)
        {
            found[before.Value] = Near;
        }

        if ((isChinese ? Directions.OfChinese(side, atom) : Directions.OfEnglish(side, atom)) is { Way.Length: > 0 } change)
        {
            found["change"] = change.IsTo == false ? Amount : Beside;
        }

        if (CountOf(side, isChinese, atom) is { } count)
        {
            found[$"share of {count.Value}"] = Role;
        }

        if (RoleOf(side.Text.Text, isChinese, atom) is { } role)
        {
            found[role.Name] = role.Weight;
        }

        return found;
    }

    /// <summary>Where the noun phrase ends that the figure counts: 家单位 of “54家单位的”, “participating units” of “54 participating units from”.</summary>
    private static int HeadOf(string text, bool isChinese, Atom atom, int end) =>
        atom.End + (isChinese ? ChineseHead() : EnglishHead()).Match(text[atom.End..end]).Length;

    private static List<Phrase<string>> TermsOf(Side side, bool isChinese)
    {
        var words = (isChinese ? ChineseTerms : EnglishTerms).In(side.Text.Text).SelectMany(term => term.Value.Select(id => term.Place(id)));
        var bases = (isChinese ? Bases.OfChinese(side.Text) : Bases.OfEnglish(side.Text)).Select(one => one.Place("base " + one.Value.Base));
        var dates = side.Figures.SelectMany(figure => Name(figure) is { } name ? new[] { new Phrase<string>(figure.Start, figure.End, name) } : []);
        return [.. words.Concat(bases).Concat(dates).OrderBy(term => term.Start)];
    }

    private static Phrase<string> Place<T>(this Phrase<T> term, string id) => new(term.Start, term.End, id);

    private static string? Name(Atom figure) => figure switch
    {
        CalendarDate { IsYear: true, Year: { } year } => $"year {year}",
        CalendarDate { Offset: { } offset } => $"offset {offset}",
        CalendarDate { Month: { } month } => $"month {month}",
        Period period => $"months {period.First} {period.Last}",
        OrdinalNumber { Rank: > 1 } ordinal => $"rank {ordinal.Rank}",
        _ => null,
    };

    /// <summary>The count a share belongs to: 58件，占40% and “58 (40%)”.</summary>
    private static Quantity? CountOf(Side side, bool isChinese, Atom atom)
    {
        var place = atom is Quantity { Unit.Dimension: "share" } ? side.Figures.ToList().IndexOf(atom) : 0;
        return place > 0 && side.Figures[place - 1] is Quantity { Unit.IsRelative: false } count && count.NumberEnd <= atom.Start
            && (isChinese ? ChineseShare() : EnglishShare()).IsMatch(side.Text.Text.AsSpan(count.NumberEnd, atom.Start - count.NumberEnd)) ? count : null;
    }

    /// <summary>A year, a level of government, town or country, men or women: such a word belongs to its clause wherever it stands in it.</summary>
    private static bool IsOwner(string anchor) => anchor.StartsWith("year ", StringComparison.Ordinal) || anchor.StartsWith("month", StringComparison.Ordinal) || anchor.StartsWith("offset ", StringComparison.Ordinal) || anchor.StartsWith("level", StringComparison.Ordinal) || anchor is "urban" or "rural" or "male" or "female" or "import" or "export";

    private static bool IsInClause(string text, Phrase<string> term, Atom atom) =>
        !EnglishAnd().IsMatch(term.End <= atom.Start ? text.AsSpan(term.End, atom.Start - term.End) : text.AsSpan(atom.End, term.Start - atom.End));

    private static (string Name, int Weight)? RoleOf(string text, bool isChinese, Atom atom)
    {
        var before = text.AsSpan(Math.Max(0, atom.Start - 24), Math.Min(24, atom.Start));
        var after = text.AsSpan(atom.End, Math.Min(24, text.Length - atom.End));
        return isChinese
            ? before.EndsWith("每") ? ("per", Role) : ChineseFrom().IsMatch(before) ? ("from", Role) : ChineseTo().IsMatch(before) ? ("to", Role)
                : atom is Period or CalendarDate ? ChineseThan().IsMatch(before) ? ("base", Role) : null
                : ChineseWholeAfter().IsMatch(after) ? ("whole", Role) : ChineseWholeBefore().IsMatch(before) ? ("whole", Beside) : null
            : EnglishFrom().IsMatch(before) ? ("from", Role) : EnglishPer().IsMatch(before) ? ("per", Role) : EnglishTo().IsMatch(before) ? ("to", Role)
                : atom is Period or CalendarDate ? EnglishThan().IsMatch(before) ? ("base", Role) : null
                : EnglishWhole().IsMatch(before) ? ("whole", Role) : null;
    }

    private static PhraseList<string[]> Terms(int column) => new(
        from row in EmbeddedData.Rows("figure_anchors.tsv")
        from phrase in row[column].Split('|', StringSplitOptions.RemoveEmptyEntries)
        group row[0] by phrase into ids
        select (ids.Key, ids.Distinct().ToArray()));

    [GeneratedRegex("^[\\p{IsCJKUnifiedIdeographs}-[的在来从由被为是]]{0,3}")]
    private static partial Regex ChineseHead();

    [GeneratedRegex("^(?:[ -](?!(?:and|or|in|of|from|for|by|to|on|at|with|were|was|are|is|had|have|has|that|which|who|than)(?![a-z]))[a-z'-]+){0,3}")]
    private static partial Regex EnglishHead();

    [GeneratedRegex("(?:从|由|自)(?:(?:19|20)[0-9]{2}年度?|[0-9]{1,2}月份?)?[^,。;0-9零〇一二两三四五六七八九十百千万亿到至]{0,6}$")]
    private static partial Regex ChineseFrom();

    [GeneratedRegex("(?<![a-z])(?:and|but|while|whereas)(?![a-z])")]
    private static partial Regex EnglishAnd();

    [GeneratedRegex("^[\\p{IsCJKUnifiedIdeographs}]{0,3}(?:[,(]|,占|\\(占|占|,占比|,占总数的?)约?$")]
    private static partial Regex ChineseShare();

    [GeneratedRegex(@"^(?: \(|, or |, accounting for |, making up )(?:about |nearly )?$")]
    private static partial Regex EnglishShare();

    [GeneratedRegex("[比较]$")]
    private static partial Regex ChineseThan();

    [GeneratedRegex(@"(?<![a-z])(?:than|against|compared with|compared to|over|up on|down on)(?: (?:that|those))?(?: (?:in|of|for|during))?(?: the)? $")]
    private static partial Regex EnglishThan();

    [GeneratedRegex("(?:到|至|-|~)$")]
    private static partial Regex ChineseTo();

    [GeneratedRegex("(?:(?<!公)共|总计|合计|总数|总数为|总计为|总量|全部)[\\p{IsCJKUnifiedIdeographs}]{0,6}$")]
    private static partial Regex ChineseWholeBefore();

    [GeneratedRegex("^[\\p{IsCJKUnifiedIdeographs}]{0,8}(?:中|里|之中)(?:,|有|的|共|$)")]
    private static partial Regex ChineseWholeAfter();

    [GeneratedRegex(@"(?:(?<![a-z])per|every|each) $")]
    private static partial Regex EnglishPer();

    [GeneratedRegex(@"(?:from|between) (?:rmb ?|about |nearly |the )?$")]
    private static partial Regex EnglishFrom();

    [GeneratedRegex(@"(?:(?<![a-z])(?:to|until|till|through|reaching|reached) (?:rmb ?|about |nearly |the |over |more than )?|(?<=[0-9]) ?[-~] ?)$")]
    private static partial Regex EnglishTo();

    [GeneratedRegex(@"(?:out of|(?:^|[.,;:(0-9]|one|two|three|four|five|six|seven|eight|nine|ten|most|many|some|half|all) ?(?<![a-z])of) (?:all |a total of |total )?(?:the |these |those )?(?:[a-z']+ ){0,3}$")]
    private static partial Regex EnglishWhole();
}
