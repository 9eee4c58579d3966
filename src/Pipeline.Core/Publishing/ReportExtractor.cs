using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Reading.Pdf;
using Pipeline.Core.Structure;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Publishing;

/// <summary>From an upload's bytes to a report: read, then parse.</summary>
/// <param name="registry">Which agencies are known.</param>
/// <param name="time">The clock the limit of time is measured with.</param>
/// <param name="scans">Recognises the pages of a PDF that has no text of its own; null where no such service is set up, and scans are refused.</param>
public sealed class ReportExtractor(AgencyRegistry registry, TimeProvider time, IPdfEngine? scans = null)
{
    private readonly ReportParser _parser = new(registry);

    /// <summary>Extracts the report, or says why the upload holds none. Only a scan, and only where a service is set up, is waited for.</summary>
    public async Task<Result<Report>> ExtractAsync(Upload upload, CancellationToken cancellationToken)
    {
        var read = UploadReader.Read(upload, time);
        if (scans is not null && ScanReader.IsWantedAfter(read))
        {
            read = await ScanReader.ReadAsync(upload.Content, scans, time, cancellationToken);
        }

        if (!read.IsSuccess(out var document))
        {
            return Result.Failure<Report>(read.Diagnostics);
        }

        var parsed = _parser.Parse(document, upload.AgencySlug);
        return parsed.IsSuccess(out var report)
            ? Result.Success(report with { Diagnostics = [.. read.Diagnostics, .. report.Diagnostics] })
            : Result.Failure<Report>([.. parsed.Diagnostics, .. read.Diagnostics, Findings.ReadAllTheSame(document.Reading)]);
    }
}
