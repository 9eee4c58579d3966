using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Flow;

/// <summary>
/// The net under at-least-once: finds uploads and reviewed translations whose event was lost, stages whose message was lost, translations to be taken
/// up again, what was given up half-way, and pages or lists that are gone, and sends the messages that mend them. It lists names and reads only what is
/// unfinished, so that it stays cheap while nothing is wrong.
/// </summary>
/// <param name="stores">The stores.</param>
/// <param name="options">The settings of the flow.</param>
/// <param name="time">The clock.</param>
public sealed class Reconciliation(FlowStores stores, FlowOptions options, TimeProvider time)
{
    private readonly WorkState _state = new(stores.Work, time, options.Patience);
    private readonly EntryLog _log = new(stores.Site);

    /// <summary>Looks once through everything.</summary>
    public async Task<Outbox> RunAsync(CancellationToken cancellationToken)
    {
        var outbox = new Outbox();
        await FindUploadsAsync(stores.Inbox, WorkPath.AllUploads, WorkPath.Upload, upload => outbox.Add(upload), cancellationToken);
        await FindUploadsAsync(stores.Reviews, WorkPath.AllReviews, WorkPath.Review, outbox.AddReview, cancellationToken);
        await FindUnfinishedAsync(WorkPath.AllUnfinished, outbox, cancellationToken);
        await FindUnfinishedAsync(WorkPath.AllResumptions, outbox, cancellationToken);
        await FindAbandonedAsync(outbox, cancellationToken);
        await FindDamageAsync(outbox, cancellationToken);
        return outbox;
    }

    /// <summary>Uploads that nothing is known of; one that has only just arrived has its event still under way. Uploads and records are gone through side by side, one agency's in memory.</summary>
    private async Task FindUploadsAsync(IInbox inbox, string records, Func<UploadId, string> recordOf, Action<UploadId> send, CancellationToken cancellationToken)
    {
        var settled = time.GetUtcNow() - options.Patience;
        await using var uploads = await new SlugCursor<InboxItem>(inbox.ListAsync("", cancellationToken), item => UploadId.IsPath(item.Path) ? item.Id.AgencySlug : null).BeginAsync();
        await using var known = await new SlugCursor<string>(stores.Work.ListAsync(records, cancellationToken), path => path[records.Length..].Split('/')[0]).BeginAsync();
        while (uploads.Slug is { } agency)
        {
            var recorded = (await known.TakeAsync(agency)).ToHashSet(StringComparer.Ordinal);
            foreach (var item in await uploads.TakeAsync(agency))
            {
                if (item.Arrived <= settled && !recorded.Contains(recordOf(item.Id)) && await IsDueAsync($"{item.Path}/{item.ETag}", cancellationToken))
                {
                    send(item.Id);
                }
            }
        }
    }

    /// <summary>Work whose time has come. It is put off by one patience, so that its message is not sent again while it waits its turn.</summary>
    private async Task FindUnfinishedAsync(string folder, Outbox outbox, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await foreach (var path in stores.Work.ListAsync(folder, cancellationToken))
        {
            if (await stores.Work.ReadAsync(path, cancellationToken) is not { } stored || stored.TryRead(StoredJson.UnfinishedWork) is not { } work || work.NotBefore > now)
            {
                continue;
            }

            var putOff = StoredJson.Write(work with { NotBefore = now + options.Patience }, StoredJson.UnfinishedWork);
            if (await stores.Work.WriteAsync(path, putOff, WriteCondition.Matches(stored.ETag), cancellationToken))
            {
                outbox.Add(work.Next, new(work.Upload, work.Revision));
            }
        }
    }

    /// <summary>
    /// What was given up so long ago that nobody is at it any more. A revision that has an entry is public, and its publication is finished;
    /// of any other, what it may have written is taken back. Where there is work under way to the report, that comes first.
    /// </summary>
    private async Task FindAbandonedAsync(Outbox outbox, CancellationToken cancellationToken)
    {
        await foreach (var path in stores.Work.ListAsync(WorkPath.AllAbandoned, cancellationToken))
        {
            if (await stores.Work.FindAsync(path, StoredJson.UnfinishedWork, cancellationToken) is not { } work
                || work.NotBefore > time.GetUtcNow()
                || await stores.Work.ListAsync(WorkPath.UnfinishedOf(work.Revision.Report), cancellationToken).AnyAsync(cancellationToken))
            {
                continue;
            }

            var history = await _log.TryHistoryAsync(work.Revision.Report, cancellationToken);
            var isPublic = history?.Find(work.Revision.Hash) is not null;
            if (!await IsDueAsync(isPublic ? work.Revision.ToString() : work.Revision.Report.ToString(), cancellationToken))
            {
                continue;
            }

            if (isPublic)
            {
                await FinishAsync(new(work.Upload, work.Revision), path, outbox, cancellationToken);
            }
            else
            {
                outbox.Add(OperationMessage.Rebuild(work.Revision.Report));
            }
        }
    }

    /// <summary>What was given up is expected again: the one mark takes the other's place.</summary>
    private async Task FinishAsync(StageMessage message, string abandoned, Outbox outbox, CancellationToken cancellationToken)
    {
        await _state.ExpectAsync(message, PipelineStage.Publish, cancellationToken);
        await stores.Work.DeleteAsync(abandoned, cancellationToken);
        outbox.Add(PipelineStage.Publish, message);
    }

    private async Task FindDamageAsync(Outbox outbox, CancellationToken cancellationToken)
    {
        var inspection = new ArchiveInspection(stores.Site);
        if (await inspection.IsUnopenedAsync(cancellationToken) && await IsDueAsync("archive", cancellationToken))
        {
            outbox.Add(OperationMessage.RebuildAll);
        }

        var unfolded = await inspection.FindUnfoldedAsync(time.GetUtcNow() - options.Patience, cancellationToken);
        foreach (var report in unfolded.Union(await inspection.FindDamagedAsync(cancellationToken)))
        {
            if (await IsDueAsync(report.ToString(), cancellationToken))
            {
                outbox.Add(OperationMessage.Rebuild(report));
            }
        }
    }

    /// <summary>True the first time, and then ever more seldom: a message may be waiting its turn, and some damage cannot be mended.</summary>
    private async Task<bool> IsDueAsync(string subject, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var earlier = await stores.Work.FindAsync(WorkPath.Attempts(subject), StoredJson.Attempts, cancellationToken);
        if (earlier?.NotBefore > now)
        {
            return false;
        }

        await stores.Work.PutAsync(WorkPath.Attempts(subject), StoredJson.Write(Attempts.Next(earlier, now, options.Patience), StoredJson.Attempts), cancellationToken);
        return true;
    }
}
