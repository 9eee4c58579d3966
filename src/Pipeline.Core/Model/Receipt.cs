using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>What an agency gets back for an upload: what was understood, what is wrong and where, what was published.</summary>
public sealed record Receipt
{
    /// <summary>The version of the file it is about.</summary>
    public required UploadId Upload { get; init; }

    /// <summary>When that was uploaded.</summary>
    public required DateTimeOffset Arrived { get; init; }

    /// <summary>How the upload stands.</summary>
    public required ReceiptStatus Status { get; init; }

    /// <summary>What was understood of the report; null when none was found.</summary>
    public ReceiptSummary? Summary { get; init; }

    /// <summary>Segments by origin, once translated.</summary>
    public OriginCounts? Counts { get; init; }

    /// <summary>The address of the report's page on the site, once published.</summary>
    public string? Page { get; init; }

    /// <summary>True for the receipt of a translation sent back by a person, which lies apart from those of uploads.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOfReview { get; init; }

    /// <summary>What became of it; null in every other receipt, and where it was rejected.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReviewSummary? Review { get; init; }

    /// <summary>The stages so far, in their order, each with what it found.</summary>
    public IReadOnlyList<ReceiptStage> Stages
    {
        get;
        init => field = value ?? []; // The generated reader hands null to an init property that the file leaves out.
    } = [];

    /// <summary>With a stage done, and nothing kept of what the same stage found before.</summary>
    public Receipt With(ReceiptStage stage) => this with
    {
        Stages = [.. Stages.Where(other => other.Stage != stage.Stage).Append(stage).OrderBy(other => other.Stage)],
    };
}

/// <summary>How an upload stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReceiptStatus>))]
public enum ReceiptStatus
{
    /// <summary>Received; stages are still to come.</summary>
    [JsonStringEnumMemberName("in-progress")]
    InProgress,

    /// <summary>On the site and in the archive.</summary>
    [JsonStringEnumMemberName("published")]
    Published,

    /// <summary>Not shown: another revision stands in its place, or the report was withdrawn.</summary>
    [JsonStringEnumMemberName("not-shown")]
    NotShown,

    /// <summary>No report that can be published; nothing was changed.</summary>
    [JsonStringEnumMemberName("rejected")]
    Rejected,

    /// <summary>A translation sent back by a person, taken into the agency's memory.</summary>
    [JsonStringEnumMemberName("imported")]
    Imported,

    /// <summary>The pipeline itself failed; operators know.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,
}

/// <summary>One stage of a <see cref="Receipt"/>.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="At">When it was done.</param>
/// <param name="Diagnostics">What it found.</param>
public sealed record ReceiptStage(PipelineStage Stage, DateTimeOffset At, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>What was understood of an uploaded report.</summary>
public sealed record ReceiptSummary
{
    /// <summary>The revision the bytes are.</summary>
    public required Revision Revision { get; init; }

    /// <summary>The title as received.</summary>
    public required string Title { get; init; }

    /// <summary>The language as received.</summary>
    public required Language Language { get; init; }

    /// <summary>The form the report follows.</summary>
    public required Generation Generation { get; init; }

    /// <summary>How many sections were found, of all levels.</summary>
    public required int Sections { get; init; }

    /// <summary>How many tables were read.</summary>
    public required int Tables { get; init; }

    /// <summary>How many pictures were found; what they show is not read.</summary>
    public required int Figures { get; init; }

    /// <summary>How the file was read, and what was left out; null in receipts written before that was kept.</summary>
    public ReadingReport? Reading { get; init; }

    /// <summary>The headings found, each with what says that it is one.</summary>
    public IReadOnlyList<ReceiptHeading> Headings
    {
        get;
        init => field = value ?? []; // Receipts written before headings were kept leave them out.
    } = [];

    /// <summary>Summarises a report.</summary>
    public static ReceiptSummary Of(Revision revision, Report report) => new()
    {
        Revision = revision,
        Title = report.Title,
        Language = report.Language,
        Generation = report.Generation,
        Sections = report.Sections.Count,
        Tables = report.Tables.Count,
        Figures = report.Figures.Count,
        Reading = report.Reading,
        Headings = [.. report.Sections.Select(section => new ReceiptHeading(section.Level, section.Title, section.Evidence))],
    };
}

/// <summary>A heading of a report.</summary>
/// <param name="Level">Its level, from 1.</param>
/// <param name="Text">The heading as received, with its number.</param>
/// <param name="Evidence">What says that it is one, the strongest first.</param>
public sealed record ReceiptHeading(int Level, string Text, IReadOnlyList<HeadingEvidence> Evidence);
