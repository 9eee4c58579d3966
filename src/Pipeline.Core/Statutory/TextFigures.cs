using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>
/// Holds figures of a report's text against its tables (<see cref="TextFigureRules"/>), in Chinese of either script; a report
/// received in English is left out, its wording being a machine's. A difference is a note and never an error. 行政事业性收费
/// of table 2 is not held against the fees of section 6: they are different money.
/// </summary>
internal static partial class TextFigures
{
    private const int LongestSentence = 400;

    private static readonly SectionKind[] Sections = [SectionKind.Overview, SectionKind.Applications, SectionKind.ReviewLitigation];

    /// <summary>What the text counts otherwise than the tables, each figure once.</summary>
    public static IReadOnlyList<Diagnostic> Check(Report report)
    {
        if (!report.Language.IsChinese)
        {
            return [];
        }

        var figures = new StatutoryFigures(report);
        var notes = from paragraph in Paragraphs(report)
                    from sentence in Sentence().Matches(ScriptFolding.Fold(paragraph.Text)).Select(match => match.Value)
                    where sentence.Length <= LongestSentence && IsAbout(sentence, report.Year)
                    from stated in Stated(sentence)
                    let counts = Counts(stated.Rule, figures)
                    where counts.Length > 0 && counts.All(count => count.Figure != stated.Figure)
                    select (Key: (stated.Rule.Counts, stated.Figure), Note: Findings.TextDiffers(
                        paragraph.Line, stated.Rule.Counts, StatutoryWording.TableOf(stated.Rule.Table), stated.Rule.Name, stated.Figure, counts));
        return [.. notes.DistinctBy(note => note.Key).Select(note => note.Note)];
    }

    /// <summary>The figures a sentence states for the whole of the year: not in a clause that speaks of a part, nor after 其中.</summary>
    public static IEnumerable<(TextFigureRule Rule, decimal Figure)> Stated(string sentence) =>
        from clause in Clause().Matches(sentence.Split("其中")[0]).Select(match => match.Value)
        where !Part().IsMatch(clause)
        from rule in TextFigureRules.All
        let match = rule.Clause.Match(clause)
        where match.Success
        select (rule, decimal.Parse(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));

    /// <summary>What the rule's table may mean; empty where a cell is missing, so that nothing can be said.</summary>
    private static ((string En, string Zh) Name, decimal Figure)[] Counts(TextFigureRule rule, StatutoryFigures figures)
    {
        var counts = rule.Explained.Select(count => (count.Name, Figure: Sum(rule.Table, count.Cells, figures))).ToArray();
        return counts.Any(count => count.Figure is null) ? [] : [.. counts.Select(count => (count.Name, count.Figure ?? 0)).DistinctBy(count => count.Item2)];
    }

    private static decimal? Sum(TableKind table, string[] cells, StatutoryFigures figures) => cells.Aggregate((decimal?)0, (sum, cell) =>
        cell.StartsWith('-') ? sum - figures[table, cell[1..]] : sum + figures[table, cell]);

    /// <summary>True for a sentence on the disclosure of information that names no other year: 行政复议 alone may be all of an agency's cases.</summary>
    private static bool IsAbout(string sentence, int year) =>
        sentence.Contains("信息公开", StringComparison.Ordinal)
        && Years().Matches(sentence).All(match => match.Groups[1].Value == year.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<Paragraph> Paragraphs(Report report)
    {
        string[] ids = [.. report.Sections.Where(section => section.Canonical is { } kind && Sections.Contains(kind)).Select(section => section.Id)];
        return report.Sections
            .Where(section => ids.Any(id => section.Id == id || section.Id.StartsWith(id + "-", StringComparison.Ordinal)))
            .SelectMany(section => section.Blocks.Paragraphs());
    }

    [GeneratedRegex("[^。；;！？\n]+")]
    private static partial Regex Sentence();

    /// <summary>Commas part clauses, but not the digits of a figure.</summary>
    [GeneratedRegex("(?:[^，,]|(?<=[0-9]),(?=[0-9]))+")]
    private static partial Regex Clause();

    [GeneratedRegex(TextFigureRules.NotTheWhole)]
    private static partial Regex Part();

    [GeneratedRegex("(20[0-9]{2})年")]
    private static partial Regex Years();
}
