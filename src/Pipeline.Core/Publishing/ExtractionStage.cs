using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Publishing;

/// <summary>Upload → <c>report.json</c>. Running it again writes the same bytes again.</summary>
/// <param name="extractor">Reads and parses.</param>
/// <param name="work">Where stages hand over.</param>
internal sealed class ExtractionStage(ReportExtractor extractor, IBlobStore work)
{
    /// <summary>Extracts the upload and stores the report; the result names its revision. A rejected upload stores nothing.</summary>
    public async Task<Result<Extraction>> RunAsync(Upload upload, CancellationToken cancellationToken)
    {
        var extracted = await extractor.ExtractAsync(upload, cancellationToken);
        if (!extracted.IsSuccess(out var report))
        {
            return Result.Failure<Extraction>(extracted.Diagnostics);
        }

        var revision = new Revision(report.Id, Revision.HashOf(upload.Content.Span));
        await work.PutAsync(WorkPath.Original(revision), upload.Content, cancellationToken);
        await work.PutAsync(WorkPath.Report(revision), StoredJson.Write(report, StoredJson.Report), cancellationToken);
        await work.UpdateAsync(WorkPath.State(revision.Report), StoredJson.ReportState, state => (state ?? new()).WithArrival(revision.Hash, upload.Arrived), cancellationToken);
        return Result.Success(new Extraction(revision, report), report.Diagnostics);
    }
}

/// <summary>A report that was extracted and stored.</summary>
/// <param name="Revision">Its revision.</param>
/// <param name="Report">The report.</param>
internal sealed record Extraction(Revision Revision, Report Report);
