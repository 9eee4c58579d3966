using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology;

/// <summary>What must hold of the rows of a lexicon.</summary>
internal static class LexiconRules
{
    /// <summary>What is wrong with a row by itself.</summary>
    public static IEnumerable<Diagnostic> Check(LexiconRow row)
    {
        if (!row.Chinese.Any(IsHan))
        {
            yield return Findings.LexiconNoChinese(row.Line, row.Chinese);
        }

        if (row.RenderingKey.Length == 0)
        {
            yield return Findings.LexiconNoEnglish(row.Line, row.English);
        }
    }

    /// <summary>What is wrong with rows that speak of one term for the same people.</summary>
    public static IEnumerable<Diagnostic> CheckTogether(IReadOnlyList<LexiconRow> rows) =>
        rows.Where(row => row.Chinese.Length > 0 && row.English.Length > 0)
            .GroupBy(row => row.TermKey)
            .SelectMany(term => Contradictions([.. term]).Concat(Rivals([.. term.DistinctBy(row => row.RenderingKey)])));

    private static IEnumerable<Diagnostic> Contradictions(IReadOnlyList<LexiconRow> term) =>
        from same in term.GroupBy(row => row.RenderingKey)
        let first = same.First()
        from row in same.Skip(1)
        select row.Status == first.Status ? Findings.LexiconDuplicate(row.Line, row.Chinese, row.English, first.Line) : Findings.LexiconContradiction(row.Line, row.Chinese, row.English, first.Line);

    private static IEnumerable<Diagnostic> Rivals(IReadOnlyList<LexiconRow> term)
    {
        var preferred = term.Where(row => row.Status is RenderingStatus.Preferred).ToList();
        return preferred.Skip(1).Select(row => Findings.LexiconTwoPreferred(row.Line, row.Chinese, row.English, preferred[0].Line));
    }

    private static bool IsHan(char character) => character is >= '\u3400' and <= '\u9FFF' or >= '\uD840' and <= '\uD8BF';
}
