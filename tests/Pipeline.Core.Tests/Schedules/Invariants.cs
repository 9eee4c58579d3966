using System.Diagnostics.CodeAnalysis;
using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Operations;
using Pipeline.Core.Rendering;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Schedules;

/// <summary>What must hold once everything is quiet, whatever happened before. It is read from the stores alone, as readers, agencies and operators see them.</summary>
internal sealed class Invariants
{
    private readonly string _schedule;
    private readonly Ground _ground;
    private readonly bool _isRedriven;
    private readonly IReadOnlyDictionary<string, byte[]> _site;
    private readonly IReadOnlyDictionary<string, byte[]> _work;
    private readonly IReadOnlyDictionary<string, byte[]> _receipts;
    private readonly IReadOnlyDictionary<ReportId, ReportHistory> _histories;

    private Invariants(string schedule, Ground ground, bool isRedriven)
    {
        (_schedule, _ground, _isRedriven) = (schedule, ground, isRedriven);
        (_site, _work, _receipts) = (Done(Ground.ContentAsync(ground.Site)), Done(Ground.ContentAsync(ground.Work)), Done(Ground.ContentAsync(ground.Receipts)));
        _histories = _site
            .Where(file => file.Key.StartsWith(SitePath.Entries, StringComparison.Ordinal))
            .Select(file => StoredJson.Read(file.Value, StoredJson.CatalogueEntry))
            .GroupBy(entry => entry.Report)
            .ToDictionary(entries => entries.Key, entries => new ReportHistory([.. entries.OrderBy(entry => entry.Ordinal)]));
    }

    private IEnumerable<CatalogueEntry> Entries => _histories.Values.SelectMany(history => history.Entries);

    private IReadOnlyList<CatalogueEntry> Current => [.. _histories.Values.Select(history => history.Current).OfType<CatalogueEntry>()];

    /// <summary>Reads what is in the stores now.</summary>
    /// <param name="schedule">What to call the schedule when something does not hold.</param>
    /// <param name="ground">The stores.</param>
    /// <param name="isRedriven">True where operators did again what was given up: then nothing may have failed.</param>
    public static Invariants Of(string schedule, Ground ground, bool isRedriven) => new(schedule, ground, isRedriven);

    /// <summary>Holds every invariant against them.</summary>
    public void AssertHold()
    {
        EveryAcceptedUploadIsPublishedOncePerRevision();
        NoEntryIsWithoutItsPages();
        NothingIsPublishedOfARejectedUpload();
        ListsAndPagesAndSitemapAndFeedsAndSearchAgree();
        ReceiptsTellTheTruth();
        NothingIsLeftUnfinished();
    }

    /// <summary>Verification finds nothing either.</summary>
    public void AssertVerified()
    {
        var operations = new ArchiveOperations(_ground.Work, _ground.Site, new(AgencyRegistry.Empty, SiteAddress.Desk), TimeProvider.System);
        var found = Done(operations.VerifyAsync(CancellationToken.None).ToListAsync().AsTask());
        Holds(found.Count == 0, $"verification finds {string.Join(' ', found)}");
    }

    /// <summary>The site is the one that one worker makes whom nothing befalls.</summary>
    public void AssertAsUndisturbed()
    {
        var difference = Record.Exception(() => Sites.AssertSame(Done(Undisturbed.SiteAsync(_ground)), _site));
        Holds(_ground.Entries.Count == 0 || difference is null, $"the site is not what an undisturbed worker makes of the same entries: {difference?.Message}");
    }

    /// <summary>A revision that can be read as a report has an entry, and another one only after a withdrawal; unless a later upload, or a withdrawal, came before it.</summary>
    private void EveryAcceptedUploadIsPublishedOncePerRevision()
    {
        foreach (var (report, history) in _histories)
        {
            Holds(history.Entries.Select(entry => entry.Ordinal).SequenceEqual(Enumerable.Range(1, history.Entries.Count)), $"the entries of {report} are not counted from 1");
            var published = history.Entries.Where(entry => !entry.IsWithdrawn).ToList();
            foreach (var revision in published.GroupBy(entry => entry.Revision))
            {
                Holds(revision.Skip(1).All(entry => history.Entries[entry.Ordinal - 2] is { IsWithdrawn: true }), $"{report}/{revision.Key} was published twice");
                Holds(_ground.Uploads.Any(upload => upload.Report == report && upload.Hash == revision.Key), $"{report}/{revision.Key} was published, and never uploaded");
            }
        }

        foreach (var upload in Standing.Where(upload => upload.Report is not null && !MayHaveFailed(upload)))
        {
            var history = HistoryOf(upload);
            Holds(
                history.Find(upload.Hash) is not null || history.Newest is { IsWithdrawn: true } || Later(upload).Any(later => history.Find(later.Hash) is not null),
                $"{upload.Id} was accepted, and has no entry");
        }
    }

    /// <summary>Whatever an entry publishes can be read, and is what its manifest says; nothing else stands below a report's address.</summary>
    private void NoEntryIsWithoutItsPages()
    {
        Holds(_ground.EntriesWithoutPages.Count == 0, $"entries came before their pages: {string.Join(' ', _ground.EntriesWithoutPages)}");
        foreach (var (report, history) in _histories)
        {
            Holds(_site.ContainsKey(SitePath.Report(report).Value), $"{report} has an entry and no page");
            foreach (var entry in history.Visible)
            {
                var isCurrent = entry == history.Current;
                var revision = new Revision(report, entry.Revision);
                Holds(_site.ContainsKey((isCurrent ? SitePath.Report(report) : SitePath.Superseded(revision, ReportView.Both)).Value), $"{revision} has no page");
                var data = _site.GetValueOrDefault((isCurrent ? SitePath.Beside(report, SitePath.DataName) : SitePath.Beside(revision, SitePath.DataName)).Value);
                Holds(data is not null && Revision.HashOf(data) == entry.Data, $"the data of {revision} is not what its entry says");
            }
        }
    }

    /// <summary>Not a word of a file that is no report is on the site, nor a page of a report that has no entry.</summary>
    private void NothingIsPublishedOfARejectedUpload()
    {
        var reports = _site.Keys.Where(path => path.StartsWith(SitePath.Reports, StringComparison.Ordinal)).Select(SitePath.ReportOf).ToHashSet();
        Holds(reports.All(report => report is not null && _histories.ContainsKey(report)), "there are pages of a report that has no entry");
        foreach (var (path, content) in _site)
        {
            Holds(content.AsSpan().IndexOf(Story.NoReport) < 0, $"{path} holds words of a rejected upload");
        }

        foreach (var rejected in _ground.Uploads.Where(upload => upload.Report is null))
        {
            Holds(Entries.All(entry => entry.Revision != rejected.Hash), $"{rejected.Id} is no report, and has an entry");
        }
    }

    /// <summary>Every list there is has the reports that can be read, and no other.</summary>
    private void ListsAndPagesAndSitemapAndFeedsAndSearchAgree()
    {
        var expected = Current.Select(entry => entry.Report.ToString()).Order(StringComparer.Ordinal).ToList();
        var published = new PublishedLists(_site);
        foreach (var (list, reports) in published.ByName)
        {
            Holds(reports.SequenceEqual(expected), $"{list} lists [{string.Join(' ', reports)}], but [{string.Join(' ', expected)}] stand");
        }

        var events = Entries.Select(entry => PublishedLists.IdOf(entry)).Order(StringComparer.Ordinal).ToList();
        Holds(published.Archived.SequenceEqual(events), $"the feed's archive has {published.Archived.Count} events, but {events.Count} happened");
        Holds(events.Count == 0 || published.Newest.Order(StringComparer.Ordinal).SequenceEqual(events), "the feed has not all events, though they are few");
    }

    /// <summary>The receipt of every upload that still lies in the inbox says what became of it.</summary>
    private void ReceiptsTellTheTruth()
    {
        foreach (var upload in Standing)
        {
            var receipt = ReceiptOf(upload);
            Holds(receipt is not null, $"{upload.Id} has no receipt");
            Holds(receipt.Upload == upload.Id, $"the receipt of {upload.Id} is about {receipt.Upload}");
            Holds(IsTrue(receipt, upload), $"the receipt of {upload.Id} says {receipt.Status}, but {Told(upload)}");
            var page = _receipts.GetValueOrDefault($"{upload.Id.Path}.html") ?? [];
            Holds(Encoding.UTF8.GetString(page) == ReceiptPage.Of(receipt, SiteAddress.Desk.Base), $"the receipt of {upload.Id} says one thing to programs and another to people");
        }
    }

    /// <summary>A receipt without a summary was given up before anybody could tell what the upload is.</summary>
    private bool IsTrue(Receipt receipt, Uploaded upload) => receipt.Status switch
    {
        ReceiptStatus.Rejected => upload.Report is null,
        ReceiptStatus.Published => upload.Report is not null && HistoryOf(upload).IsVisible(upload.Hash) && receipt.Page == SitePath.Report(upload.Report).Value,
        ReceiptStatus.NotShown => upload.Report is not null && (HistoryOf(upload).Current?.Revision != upload.Hash || IsBroughtAgain(upload)),
        ReceiptStatus.Failed when !_isRedriven => receipt.Summary is null || HistoryOf(upload).Find(upload.Hash) is null || IsSentTwice(upload),
        _ => false,
    };

    /// <summary>Given up, and nobody did it again: its receipt says so, and is held against the entries by itself.</summary>
    private bool MayHaveFailed(Uploaded upload) => !_isRedriven && ReceiptOf(upload)?.Status is ReceiptStatus.Failed;

    private Receipt? ReceiptOf(Uploaded upload) => _receipts.GetValueOrDefault($"{upload.Id.Path}.json") is { } stored ? StoredJson.Read(stored, StoredJson.Receipt) : null;

    /// <summary>No stage is still to come, no translation to be taken up again, and nothing given up to be looked after.</summary>
    private void NothingIsLeftUnfinished() => Holds(
        !_work.Keys.Any(path => new[] { WorkPath.AllUnfinished, WorkPath.AllResumptions, WorkPath.AllAbandoned }.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))),
        "work is left unfinished");

    /// <summary>The uploads that lie in the inbox: the last one at each path.</summary>
    private IEnumerable<Uploaded> Standing => _ground.Uploads.GroupBy(upload => upload.Id.Path).Select(same => same.Last());

    private IEnumerable<Uploaded> Later(Uploaded upload) => Behind(upload).Where(other => other.Report == upload.Report && other.Hash != upload.Hash);

    /// <summary>The same bytes came again: they may be shown now, though this upload was overtaken and never was.</summary>
    private bool IsBroughtAgain(Uploaded upload) => Behind(upload).Any(other => other.Hash == upload.Hash);

    /// <summary>The same bytes are public by another upload, which was dealt with when this one had been given up.</summary>
    private bool IsSentTwice(Uploaded upload) => _ground.Uploads.Any(other => other != upload && other.Hash == upload.Hash);

    private IEnumerable<Uploaded> Behind(Uploaded upload) => _ground.Uploads.SkipWhile(other => other != upload).Skip(1);

    private ReportHistory HistoryOf(Uploaded upload) => upload.Report is not null && _histories.TryGetValue(upload.Report, out var history) ? history : new();

    private string Told(Uploaded upload) => upload.Report is null
        ? "it is no report"
        : $"it is {upload.Report}/{upload.Hash}, whose entries are [{string.Join(' ', HistoryOf(upload).Entries.Select(entry => entry.IsWithdrawn ? "withdrawn" : entry.Revision))}]";

    /// <summary>What stores that answer at once have answered.</summary>
    private static T Done<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private void Holds([DoesNotReturnIf(false)] bool condition, string fault) => Assert.True(condition, $"{_schedule}: {fault}.");
}
