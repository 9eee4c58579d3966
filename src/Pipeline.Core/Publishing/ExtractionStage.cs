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
        var read = await ReadAsync(upload, cancellationToken);
        if (!read.IsSuccess(out var extraction))
        {
            return read;
        }

        var (revision, report) = extraction;
        await work.PutAsync(WorkPath.Original(revision), upload.Content, cancellationToken);
        await work.PutAsync(WorkPath.Report(revision), StoredJson.Write(report, StoredJson.Report), cancellationToken);
        await work.UpdateAsync(WorkPath.State(revision.Report), StoredJson.ReportState, state => (state ?? new()).WithArrival(revision.Hash, upload.Arrived), cancellationToken);
        return read;
    }

    /// <summary>Extracts the upload and stores nothing.</summary>
    public async Task<Result<Extraction>> ReadAsync(Upload upload, CancellationToken cancellationToken)
    {
        var extracted = await extractor.ExtractAsync(upload, cancellationToken);
        return extracted.IsSuccess(out var report)
            ? Result.Success(new Extraction(new(report.Id, Revision.HashOf(upload.Content.Span)), report), report.Diagnostics)
            : Result.Failure<Extraction>(extracted.Diagnostics);
    }
}

/// <summary>A report that was extracted and stored.</summary>
/// <param name="Revision">Its revision.</param>
/// <param name="Report">The report.</param>
internal sealed record Extraction(Revision Revision, Report Report);
