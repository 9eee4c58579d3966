using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Structure;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Publishing;

/// <summary>From an upload's bytes to a report: read, then parse.</summary>
/// <param name="registry">Which agencies are known.</param>
/// <param name="time">The clock the limit of time is measured with.</param>
public sealed class ReportExtractor(AgencyRegistry registry, TimeProvider time)
{
    private readonly ReportParser _parser = new(registry);

    /// <summary>Extracts the report, or says why the upload holds none.</summary>
    public Result<Report> Extract(Upload upload)
    {
        var read = UploadReader.Read(upload, time);
        if (!read.IsSuccess(out var document))
        {
            return Result.Failure<Report>(read.Diagnostics);
        }

        var parsed = _parser.Parse(document, upload.AgencySlug);
        return parsed.IsSuccess(out var report)
            ? Result.Success(report with { Diagnostics = [.. read.Diagnostics, .. report.Diagnostics] })
            : Result.Failure<Report>([.. parsed.Diagnostics, .. read.Diagnostics]);
    }
}
