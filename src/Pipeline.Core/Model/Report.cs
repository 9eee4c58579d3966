using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>
/// A report as extracted from one upload. Nothing is lost: title, preamble, headings, blocks, furniture and
/// signature together are every non-empty line of the source, in order.
/// </summary>
public sealed record Report
{
    /// <summary>The title as received.</summary>
    public required string Title { get; init; }

    /// <summary>The lines the title stands on.</summary>
    public IReadOnlyList<int> TitleLines { get; init; } = [];

    /// <summary>The agency's name as the title gives it.</summary>
    public required string Agency { get; init; }

    /// <summary>The agency's slug: from the place of upload, the registry, or made from the name.</summary>
    public required string AgencySlug { get; init; }

    /// <summary>The year reported on.</summary>
    public required int Year { get; init; }

    /// <summary>The language received.</summary>
    public required Language Language { get; init; }

    /// <summary>The form the report follows as a whole.</summary>
    public required Generation Generation { get; init; }

    /// <summary>The day of publication the source states, else the day of its signature.</summary>
    public DateOnly? PublicationDate { get; init; }

    /// <summary>True where that day is only the one signed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsDateOfSignature { get; init; }

    /// <summary>Who published it, as the source states (来源).</summary>
    public string? Source { get; init; }

    /// <summary>The format received.</summary>
    public required SourceFormat Format { get; init; }

    /// <summary>All sections in document order, nested levels flat.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>The text before the first section, one entry a paragraph.</summary>
    public IReadOnlyList<string> Preamble => [.. PreambleBlocks.Paragraphs().Select(paragraph => paragraph.Text)];

    /// <summary>The content before the first section.</summary>
    public IReadOnlyList<Block> PreambleBlocks { get; init; } = [];

    /// <summary>The tables in document order.</summary>
    public IReadOnlyList<ReportTable> Tables { get; init; } = [];

    /// <summary>The images in document order; they are named, not shown.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Lines that belong to the page, not to the report: set apart, not deleted.</summary>
    public IReadOnlyList<FurnitureLine> Furniture { get; init; } = [];

    /// <summary>Who signed, and when, if the report ends with a signature.</summary>
    public Signature? Signature { get; init; }

    /// <summary>How the upload was read; null for a report stored before that was kept.</summary>
    public ReadingReport? Reading { get; init; }

    /// <summary>What the agency should know.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The report's name for ever.</summary>
    [JsonIgnore]
    public ReportId Id => new(AgencySlug, Year);
}

/// <summary>An image of the source.</summary>
/// <param name="Id"><c>f1</c>, <c>f2</c> … in document order.</param>
/// <param name="Alt">Its alternative text, empty when the source gives none.</param>
/// <param name="Name">Its file name, if known.</param>
/// <param name="Line">Its line in the source.</param>
public sealed record Figure(string Id, string Alt, string? Name, int? Line);

/// <summary>A line that belongs to the page around the report.</summary>
/// <param name="Line">Its line in the source.</param>
/// <param name="Text">The line as received.</param>
/// <param name="Kind">What it is, by the name of the rule that found it: <c>dateline</c>, <c>share</c>, <c>related_link</c> …</param>
public sealed record FurnitureLine(int? Line, string Text, string Kind);

/// <summary>The signature that closes a report.</summary>
/// <param name="Agency">The name signed with, if any.</param>
/// <param name="Date">The date signed, if any.</param>
/// <param name="Lines">The lines as received.</param>
public sealed record Signature(string? Agency, DateOnly? Date, IReadOnlyList<SignatureLine> Lines);

/// <summary>A line of a <see cref="Signature"/>.</summary>
/// <param name="Line">Its line in the source.</param>
/// <param name="Text">The line as received.</param>
public sealed record SignatureLine(int? Line, string Text);
