using Pipeline.Core.Model;

namespace Pipeline.Core.Review;

/// <summary>What became of a reviewed file.</summary>
public sealed record ReviewOutcome
{
    /// <summary>Every segment of the file, in its order.</summary>
    public required IReadOnlyList<ReviewedPlace> Places { get; init; }

    /// <summary>The pairs a person decided on, to be remembered for this agency.</summary>
    public required IReadOnlyList<TranslationPair> Pairs { get; init; }

    /// <summary>What is to be said of the file as a whole.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Segments whose translation is now a person's.</summary>
    public IReadOnlyList<ReviewedPlace> Applied => Of(ReviewVerdict.Applied);

    /// <summary>Segments nobody decided on.</summary>
    public IReadOnlyList<ReviewedPlace> Unchanged => Of(ReviewVerdict.Unchanged);

    /// <summary>Segments whose sentence is another by now.</summary>
    public IReadOnlyList<ReviewedPlace> SourceDiffers => Of(ReviewVerdict.SourceDiffers);

    /// <summary>Segments the report does not have.</summary>
    public IReadOnlyList<ReviewedPlace> Unknown => Of(ReviewVerdict.Unknown);

    /// <summary>Segments whose translation cannot be taken as it is.</summary>
    public IReadOnlyList<ReviewedPlace> Failed => Of(ReviewVerdict.Failed);

    private IReadOnlyList<ReviewedPlace> Of(ReviewVerdict verdict) => [.. Places.Where(place => place.Verdict == verdict)];
}

/// <summary>What became of one segment of a reviewed file.</summary>
/// <param name="Unit">The id of its unit.</param>
/// <param name="Segment">Which segment of the unit, as the file or the report numbers it; null where neither does.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Source">The sentence as the file has it.</param>
/// <param name="Target">The translation as the file has it.</param>
/// <param name="Reasons">Why; empty where the verdict says all.</param>
public sealed record ReviewedPlace(
    string Unit, string? Segment, ReviewVerdict Verdict, string Source, string? Target, params IReadOnlyList<Diagnostic> Reasons);

/// <summary>What became of a segment of a reviewed file.</summary>
public enum ReviewVerdict
{
    /// <summary>Its translation is now a person's.</summary>
    Applied,

    /// <summary>Nobody decided on it.</summary>
    Unchanged,

    /// <summary>The report has another sentence there by now.</summary>
    SourceDiffers,

    /// <summary>The report has no such place.</summary>
    Unknown,

    /// <summary>A check found an error in it, another person's word stands against it, or the file is broken there.</summary>
    Failed,
}
