using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive;

/// <summary>The feeds, drawn from the stored logs and lists; whoever is last to draw one has seen the newest.</summary>
/// <param name="site">The published site.</param>
/// <param name="log">What happened, month by month.</param>
/// <param name="documents">The feeds as bytes.</param>
internal sealed class FeedDrawings(IBlobStore site, MonthlyLog log, FeedDocuments documents)
{
    /// <summary>Draws the documents of these months, and those beside them, which lead to them.</summary>
    public async Task DrawMonthsAsync(IEnumerable<string> touched, CancellationToken cancellationToken)
    {
        var months = await log.MonthsAsync(cancellationToken);
        foreach (var month in touched.SelectMany(month => new[] { Before(months, month), month, After(months, month) }).OfType<string>().Distinct())
        {
            await site.SettleAsync(SitePath.FeedArchive(month), _ => MonthAsync(month, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Draws the feeds of the agencies of these reports.</summary>
    public async Task DrawAgenciesAsync(IEnumerable<ReportId> reports, CancellationToken cancellationToken)
    {
        foreach (var slug in reports.Select(report => report.AgencySlug).Distinct())
        {
            await site.SettleAsync(SitePath.AgencyFeed(slug), _ => AgencyAsync(slug, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Draws the feed readers subscribe to.</summary>
    public Task DrawNewestAsync(CancellationToken cancellationToken) => site.SettleAsync(SitePath.Feed, async _ =>
    {
        var newest = new List<ArchiveEvent>();
        foreach (var month in (await log.MonthsAsync(cancellationToken)).Reverse())
        {
            newest.InsertRange(0, newest.Count < FeedDocuments.NewestLimit ? await log.ReadAsync(month, cancellationToken) ?? [] : []);
        }

        return documents.Newest(newest);
    }, cancellationToken);

    private async Task<byte[]?> MonthAsync(string month, CancellationToken cancellationToken)
    {
        var months = await log.MonthsAsync(cancellationToken);
        return await log.ReadAsync(month, cancellationToken) is { } events ? documents.Month(month, events, Before(months, month), After(months, month)) : null;
    }

    private async Task<byte[]?> AgencyAsync(string slug, CancellationToken cancellationToken)
    {
        var list = await site.TryFindAsync(SitePath.AgencyIndex(slug).Value, StoredJson.Catalogue, cancellationToken) ?? [];
        return await log.EventsOfAsync(list.Select(entry => entry.Report), cancellationToken) is { Count: > 0 } events ? documents.Agency(events) : null;
    }

    private static string? Before(IEnumerable<string> months, string month) => months.LastOrDefault(other => string.CompareOrdinal(other, month) < 0);

    private static string? After(IEnumerable<string> months, string month) => months.FirstOrDefault(other => string.CompareOrdinal(other, month) > 0);
}
