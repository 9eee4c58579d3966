using System.Globalization;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;

namespace Pipeline.Core.Archive.Feeds;

/// <summary>The words of the feeds, both languages side by side.</summary>
internal static class FeedPhrases
{
    public static readonly Phrase Subtitle = new("报告的发布、修订、译文更新与撤回", "Publications, revisions, updated translations and withdrawals of reports");

    /// <summary>What stands behind a title, so that a list of titles says what happened; nothing for a publication.</summary>
    public static Phrase Suffix(ArchiveEventKind kind) => kind is ArchiveEventKind.Publication ? new("", "") : new($"（{Of(kind).Zh}）", $" ({Of(kind).En})");

    /// <summary>What an event of this kind is called.</summary>
    public static Phrase Of(ArchiveEventKind kind) => kind switch
    {
        ArchiveEventKind.Publication => new("发布", "published"),
        ArchiveEventKind.Revision => new("修订", "revised"),
        ArchiveEventKind.Translation => new("译文更新", "translation updated"),
        _ => new("撤回", "withdrawn"),
    };

    /// <summary>What happened, and how much of the translation nobody has reviewed.</summary>
    public static Phrase Summary(ArchiveEvent happened)
    {
        var (what, translation) = (What(happened), Translation(happened.Entry));
        return happened.Kind is ArchiveEventKind.Withdrawal || happened.Entry.Counts is { Machine: 0, Pending: 0 }
            ? what
            : new(what.Zh + translation.Zh, $"{what.En} {translation.En}");
    }

    private static Phrase What(ArchiveEvent happened)
    {
        var (year, revision) = (Digits(happened.Entry.Year), happened.Entry.Revision);
        return happened.Kind switch
        {
            ArchiveEventKind.Publication => new($"{year}年度报告已在文库发布。", $"The report for {year} has been published in the archive."),
            ArchiveEventKind.Revision => new(
                $"{year}年度报告有新的修订版（{revision}）；此前的版本保留，并注明已被取代。",
                $"A new revision ({revision}) of the report for {year} has been published; the one before it is kept and marked as superseded."),
            ArchiveEventKind.Translation => new(
                $"{year}年度报告（修订版{revision}）的译文已更新，收到的文本不变。",
                $"The translation of the report for {year} (revision {revision}) has been updated; the text received is the same."),
            _ => new(
                $"{year}年度报告已从文库撤回，其全文、数据与原件不再提供。",
                $"The report for {year} has been taken out of the archive; its text, its data and the file received are no longer offered."),
        };
    }

    private static Phrase Translation(CatalogueEntry entry)
    {
        var (machine, pending) = (Digits(entry.Counts.Machine), Digits(entry.Counts.Pending));
        return new($"译文中机器翻译{machine}段，待译{pending}段。", $"Of its segments, {machine} were translated by machine and {pending} are not translated yet.");
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
