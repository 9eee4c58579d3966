using Pipeline.Core.Model;

namespace Pipeline.Core.Quality;

/// <summary>A translated segment and where it stands.</summary>
/// <param name="Unit">Its unit.</param>
/// <param name="Number">Which segment of the unit it is, from 1.</param>
/// <param name="Segment">The segment.</param>
/// <param name="Target">Its translation.</param>
internal sealed record SegmentPlace(TranslationUnit Unit, int Number, Segment Segment, string Target)
{
    /// <summary>A finding at this place.</summary>
    public TranslationRemark Remark(Diagnostic finding) => new(Unit.Id, Number, finding);
}

/// <summary>What the checks ask of a report.</summary>
internal static class SegmentPlaces
{
    /// <summary>The segments that have a translation, in document order.</summary>
    public static IEnumerable<SegmentPlace> TranslatedSegments(this BilingualReport report) =>
        from unit in report.Units
        from place in unit.TranslatedSegments()
        select place;

    /// <summary>The unit's segments that have a translation, in order.</summary>
    public static IEnumerable<SegmentPlace> TranslatedSegments(this TranslationUnit unit)
    {
        foreach (var (index, segment) in unit.Segments.Index())
        {
            if (segment.Target is { } target)
            {
                yield return new(unit, index + 1, segment, target);
            }
        }
    }
}
