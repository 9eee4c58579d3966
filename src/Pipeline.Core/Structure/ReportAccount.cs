using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>Holds a report against the blocks it was made from: every character of theirs must be in it exactly once.</summary>
internal static class ReportAccount
{
    /// <summary>What is wrong; null when nothing is.</summary>
    /// <param name="blocks">The blocks with their roles.</param>
    /// <param name="report">The report made of them.</param>
    public static Diagnostic? Check(IReadOnlyList<MarkedBlock> blocks, Report report)
    {
        var balance = new CharacterBalance();
        foreach (var text in blocks.SelectMany(block => TextsOf(block.Block)))
        {
            balance.Put(text);
        }

        var isTitleFromSource = blocks.Any(block => block.Role is TitleRole);
        foreach (var text in TextsOf(report, isTitleFromSource))
        {
            balance.Take(text);
        }

        return balance is { Missing: 0, Surplus: 0 } ? null : Findings.TextLost(balance.Missing, balance.Surplus, balance.Sample);
    }

    private static IEnumerable<string> TextsOf(SourceBlock block) => block switch
    {
        SourceText text => [text.Text],
        SourceTable table => TextsOf(table.Caption, table.Grid),
        _ => [],
    };

    private static IEnumerable<string> TextsOf(Report report, bool withTitle) =>
    [
        withTitle ? report.Title : "",
        .. report.PreambleBlocks.Paragraphs().Select(paragraph => paragraph.Text),
        .. report.Sections.SelectMany(IEnumerable<string> (section) => [section.Number, section.Heading, .. section.Blocks.Paragraphs().Select(paragraph => paragraph.Text)]),
        .. report.Tables.SelectMany(table => TextsOf(table.Caption, table.Cells)),
        .. report.Furniture.Select(line => line.Text),
        .. report.Signature?.Lines.Select(line => line.Text) ?? [],
    ];

    private static IEnumerable<string> TextsOf(string? caption, TableGrid grid) => [caption ?? "", .. grid.Cells.Select(cell => cell.Text)];
}
