using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Review.Xliff;

namespace Pipeline.Core.Review;

/// <summary>A report that came back from review.</summary>
public sealed record ReviewFile
{
    /// <summary>More bytes no review of a report has.</summary>
    public const int MostBytes = XliffDocument.ByteLimit;

    /// <summary>How many faults are told of a file that cannot be read: enough to see what is wrong with the tool.</summary>
    private const int FaultsTold = 20;

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

    /// <summary>
    /// Reads what a tool returned: XLIFF 2.0, 2.1 or 2.2. A file that is broken as a whole is refused; where single
    /// units are, the others still count.
    /// </summary>
    /// <param name="xliff">The file.</param>
    /// <param name="cancellationToken">Gives up, between two units at the latest.</param>
    public static Result<ReviewFile> Read(byte[] xliff, CancellationToken cancellationToken = default)
    {
        var read = XliffDocument.Read(xliff);
        if (!read.IsSuccess(out var document))
        {
            return Result.Failure<ReviewFile>(read.Diagnostics);
        }

        var (ofFile, ofUnits) = FaultsOf(document, cancellationToken);
        return ofFile.Count > 0
            ? Result.Failure<ReviewFile>([.. ofFile.Select(fault => fault.Describe())])
            : Result.Success(
                new ReviewFileReader(document.Root, cancellationToken).Read(ofUnits.ToDictionary(unit => unit.Key, unit => unit.Value.Describe())),
                [.. ofUnits.Select(unit => Findings.ReviewUnitSetAside(XliffFault.LineOf(unit.Value.Place), unit.Key))]);
    }

    /// <summary>The first faults of the file as a whole and the first one of every unit; nobody reads more.</summary>
    private static (List<XliffFault> OfFile, Dictionary<string, XliffFault> OfUnits) FaultsOf(XliffDocument document, CancellationToken cancellationToken)
    {
        var (ofFile, ofUnits) = (new List<XliffFault>(), new Dictionary<string, XliffFault>());
        foreach (var fault in XliffValidator.Faults(document, cancellationToken))
        {
            if ((string?)fault.Unit?.Attribute("id") is { } unit)
            {
                ofUnits.TryAdd(unit, fault);
                continue;
            }

            ofFile.Add(fault);
            if (ofFile.Count == FaultsTold)
            {
                break;
            }
        }

        return (ofFile, ofUnits);
    }
}
