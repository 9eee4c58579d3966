using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Storage;
using Pipeline.Local.Output;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Commands;

/// <summary>Publishes one file after the other; a bad one never stops those after it.</summary>
/// <param name="publisher">Publishes one.</param>
/// <param name="work">Where the publisher keeps what it read.</param>
/// <param name="terminal">Where to say how far it is.</param>
internal sealed class Publishing(ReportPublisher publisher, IBlobStore work, Terminal terminal)
{
    /// <summary>Publishes all files, in their order. Whoever stops it leaves feeds, search and data that have all reports published so far.</summary>
    public async Task<IReadOnlyList<PublishedFile>> PublishAsync(IReadOnlyList<ReportFile> files, CancellationToken cancellationToken)
    {
        var published = new List<PublishedFile>();
        try
        {
            foreach (var (index, file) in files.Index())
            {
                var outcome = await PublishAsync(file, new(terminal, index + 1, files.Count, file.Name), cancellationToken);
                var entry = PublishedFile.EntryOf(outcome);
                published.Add(new(file.Name, outcome, entry is null ? null : await ReadAsync(entry, cancellationToken)));
            }
        }
        catch (OperationCanceledException)
        {
            await publisher.CompleteAsync(CancellationToken.None);
            throw;
        }

        await publisher.CompleteAsync(cancellationToken);
        return published;
    }

    // A site that cannot be written stops the run: it would refuse the next file as well.
    private async Task<PublishOutcome> PublishAsync(ReportFile file, PublishProgress progress, CancellationToken cancellationToken)
    {
        try
        {
            var upload = await UploadFile.ReadAsync(file.Path, cancellationToken);
            return upload.IsSuccess(out var content)
                ? await publisher.PublishAsync(content, progress, cancellationToken)
                : new Rejected(upload.Diagnostics);
        }
        catch (Exception defect) when (defect is not (OperationCanceledException or IOException or UnauthorizedAccessException))
        {
            terminal.Explain(defect);
            return new Rejected([Findings.Defect()]);
        }
    }

    private async Task<Report?> ReadAsync(CatalogueEntry entry, CancellationToken cancellationToken)
    {
        var revision = new Revision(new ReportId(entry.AgencySlug, entry.Year), entry.Revision);
        var stored = await work.ReadAsync(WorkPath.Report(revision), cancellationToken);
        return stored is null ? null : StoredJson.Read(stored.Content, StoredJson.Report);
    }
}
