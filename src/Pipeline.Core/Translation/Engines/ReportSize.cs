using Pipeline.Core.Model;

namespace Pipeline.Core.Translation.Engines;

/// <summary>How much text a report is, in characters as engines charge them: UTF-16 code units.</summary>
public static class ReportSize
{
    /// <summary>All that a translator of the whole report would be handed: numbers of headings, figures in cells and the signature included.</summary>
    public static long Of(Report report)
    {
        var blocks = report.PreambleBlocks.Concat(report.Sections.SelectMany(section => section.Blocks)).ToList();
        return report.Sections.Sum(section => (long)section.Title.Length)
            + blocks.Paragraphs().Sum(paragraph => (long)paragraph.Text.Length)
            + report.Tables.Sum(table => (table.Caption?.Length ?? 0) + table.Cells.Cells.Sum(cell => (long)cell.Text.Length))
            + (report.Signature?.Lines.Sum(line => (long)line.Text.Length) ?? 0);
    }
}
