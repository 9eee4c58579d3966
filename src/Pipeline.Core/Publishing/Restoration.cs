using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Publishing;

/// <summary>Makes sure that a published revision can be translated again: the work store forgets reports, the site keeps what they are made from.</summary>
/// <param name="extraction">Reads the upload again where that is needed.</param>
/// <param name="work">Where stages hand over.</param>
/// <param name="site">The published site.</param>
internal sealed class Restoration(ExtractionStage extraction, IBlobStore work, IBlobStore site)
{
    private readonly EntryLog _log = new(site);
    private readonly RevisionSources _sources = new(work, site);

    /// <summary>True when the revision's report is in the work store, or is there again.</summary>
    public async Task<bool> RunAsync(Revision revision, CancellationToken cancellationToken)
    {
        if (await work.ReadAsync(WorkPath.Report(revision), cancellationToken) is not null)
        {
            return true;
        }

        var history = await _log.HistoryAsync(revision.Report, cancellationToken);
        if (history.Find(revision.Hash) is not { } entry || await _sources.FindAsync(entry, cancellationToken) is not { } source)
        {
            return false;
        }

        var upload = new Upload(SitePath.OriginalName(source.Bilingual.Report.Format), source.Original, revision.Report.AgencySlug);
        return (await extraction.RunAsync(upload, cancellationToken)).IsSuccess(out var again) && again.Revision == revision;
    }
}
