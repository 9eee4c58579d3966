using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Quality;

/// <summary>
/// Nothing of the report is missing and nothing is changed: every heading, paragraph, caption and cell with words stands in the
/// translation, its segments joined are its text, and the title of a statutory section has a translation.
/// </summary>
internal sealed class Completeness : IReportCheck
{
    /// <inheritdoc/>
    public IEnumerable<TranslationRemark> Of(BilingualReport report)
    {
        var texts = SourceTexts.Of(report.Report).ToDictionary(text => text.Id);
        var units = report.Units.ToDictionary(unit => unit.Id);
        return
        [
            .. texts.Values.Where(text => !units.ContainsKey(text.Id)).Select(text => new TranslationRemark(text.Id, null, Findings.TextMissing(text.Text))),
            .. report.Units.Where(unit => texts.TryGetValue(unit.Id, out var text) && Joined(unit) != text.Text).Select(unit => new TranslationRemark(unit.Id, null, Findings.TextAltered())),
            .. report.Report.Sections.Where(section => section.HasStatutoryTitle && units.TryGetValue(section.Id, out var unit) && unit.Segments.Any(segment => segment.Target is null))
                .Select(section => new TranslationRemark(section.Id, null, Findings.TitleUntranslated(section.Heading))),
        ];
    }

    /// <summary>A heading's number is no part of its text; a paragraph's is.</summary>
    private static string Joined(TranslationUnit unit) =>
        (unit.Kind is UnitKind.Heading ? "" : unit.Enumerator?.Source) + string.Concat(unit.Segments.Select(segment => segment.Lead?.Source + segment.Source));
}
