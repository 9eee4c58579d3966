using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Quality;

/// <summary>Two headings, or two labels of one table, that differ in the source and not in the translation: a reader cannot tell them apart. What the form itself prints alike stays alike.</summary>
internal sealed class DistinctLabels : IReportCheck
{
    /// <inheritdoc/>
    public IEnumerable<TranslationRemark> Of(BilingualReport report) =>
        from same in report.TranslatedSegments().Where(place => place.Unit.Kind.Context is not SegmentContext.Text).GroupBy(place => (Group(place.Unit), FoldedKey.Of(place.Target)))
        let first = same.First()
        from place in same.Skip(1)
        where place.Segment.Origin is not Origin.Lexicon || first.Segment.Origin is not Origin.Lexicon
        where FoldedKey.Of(place.Segment.Source) != FoldedKey.Of(first.Segment.Source)
        select place.Remark(Findings.LabelsAlike(first.Segment.Source, first.Unit.Id));

    /// <summary>The table of a cell, whose id it begins with; headings are one group.</summary>
    private static string Group(TranslationUnit unit) => unit.Kind is UnitKind.Heading ? "" : unit.Id.Split('-')[0];
}
