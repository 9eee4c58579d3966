using Pipeline.Core.Model;

namespace Pipeline.Core.Review;

/// <summary>The names that export writes and import reads again.</summary>
internal static class ReviewNames
{
    /// <summary>The category of the metadata of a report: <see cref="Report"/> and <see cref="Revision"/>.</summary>
    public const string ReportData = "gr:report";

    /// <summary>The category of the metadata of a segment.</summary>
    public const string SegmentData = "gr:segment";

    /// <summary>The report's id.</summary>
    public const string Report = "report";

    /// <summary>The revision exported.</summary>
    public const string Revision = "revision";

    /// <summary>Which segment of the unit the metadata are of, from 1.</summary>
    public const string Segment = "segment";

    /// <summary>The SHA-256 of the source, exact.</summary>
    public const string SourceHash = "source-sha256";

    /// <summary>The SHA-256 of the target, white space evened out.</summary>
    public const string TargetHash = "target-sha256";

    /// <summary>The state on export.</summary>
    public const string State = "state";

    /// <summary>The refinement of the state of a person's translation.</summary>
    public const string Human = "gr:human";

    /// <summary>The same of a fixed term's.</summary>
    public const string Lexicon = "gr:lexicon";

    /// <summary>The same of one that was approved for the same sentence before.</summary>
    public const string Memory = "gr:tm";

    /// <summary>A state as XLIFF writes it.</summary>
    public static string Of(SegmentState state) => state switch
    {
        SegmentState.Translated => "translated",
        SegmentState.Reviewed => "reviewed",
        SegmentState.Final => "final",
        _ => "initial",
    };

    /// <summary>The state of this name; initial, XLIFF's default, where there is none.</summary>
    public static SegmentState StateOf(string? name) => name switch
    {
        "translated" => SegmentState.Translated,
        "reviewed" => SegmentState.Reviewed,
        "final" => SegmentState.Final,
        _ => SegmentState.Initial,
    };

    /// <summary>The refinement of a segment's state: where its translation comes from.</summary>
    public static string SubStateOf(Segment segment) => segment.Origin switch
    {
        Origin.Human => Human,
        Origin.Lexicon => Lexicon,
        _ when segment.IsAdapted => "gr:tm-adapted",
        Origin.Memory => Memory,
        _ => "gr:mt",
    };
}
