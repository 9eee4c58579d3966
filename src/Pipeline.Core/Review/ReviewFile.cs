using Pipeline.Core.Model;

namespace Pipeline.Core.Review;

/// <summary>A report that came back from review.</summary>
public sealed record ReviewFile
{
    /// <summary>Which report it is; null where the file no longer says.</summary>
    public ReportId? Report { get; init; }

    /// <summary>The revision that was sent out; null where the file no longer says.</summary>
    public string? Revision { get; init; }

    /// <summary>The language of the report, as the file tags it.</summary>
    public required string SourceLanguage { get; init; }

    /// <summary>The language translated into, as the file tags it; null where no segment is translated.</summary>
    public string? TargetLanguage { get; init; }

    /// <summary>The segments in the file's order.</summary>
    public required IReadOnlyList<ReviewedSegment> Segments { get; init; }

    /// <summary>The units that break a rule of XLIFF and were set aside, with the first rule each breaks.</summary>
    public IReadOnlyDictionary<string, Diagnostic> Broken { get; init; } = new Dictionary<string, Diagnostic>();

    /// <summary>Reads what a tool returned: XLIFF 2.0, 2.1 or 2.2.</summary>
    public static Result<ReviewFile> Read(byte[] xliff) => throw new NotImplementedException();
}
