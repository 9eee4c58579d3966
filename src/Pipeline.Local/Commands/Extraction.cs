using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Terminology;
using Pipeline.Local.Output;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Commands;

/// <summary>The first stage alone: a file becomes a report, or the reasons why not.</summary>
internal static class Extraction
{
    /// <summary>Reads the file and extracts its report, with this registry of agencies.</summary>
    public static async Task<Result<Report>> OfAsync(string file, AgencyRegistry agencies, CancellationToken cancellationToken)
    {
        var upload = await UploadFile.ReadAsync(file, cancellationToken);
        return upload.IsSuccess(out var content)
            ? await new ReportExtractor(agencies, TimeProvider.System).ExtractAsync(content, cancellationToken)
            : Result.Failure<Report>(upload.Diagnostics);
    }

    /// <summary>What was found, whether there is a report or not.</summary>
    public static IEnumerable<Diagnostic> FindingsOf(Result<Report> extraction) =>
        FindingLine.InOrder(extraction.IsSuccess(out var report) ? report.Diagnostics : extraction.Diagnostics);
}
