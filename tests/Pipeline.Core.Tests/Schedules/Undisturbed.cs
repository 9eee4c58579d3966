using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Schedules;

/// <summary>One worker whom nothing befalls, and who is told of one thing after the other.</summary>
internal static class Undisturbed
{
    /// <summary>The site when the same entries are made one after the other, in the same order and at the times they give.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> SiteAsync(Ground ground)
    {
        var newsroom = new Newsroom();
        foreach (var path in ground.Entries)
        {
            var stored = await ground.Site.ReadAsync(path, CancellationToken.None);
            var entry = StoredJson.Read(stored?.Content ?? default, StoredJson.CatalogueEntry);
            newsroom.Clock.Now = entry.At ?? newsroom.Clock.Now;
            await MakeAsync(newsroom, entry, ground);
        }

        return newsroom.Site.Content;
    }

    private static async Task MakeAsync(Newsroom newsroom, CatalogueEntry entry, Ground ground)
    {
        if (entry.IsWithdrawn)
        {
            Assert.True((await newsroom.Operations.WithdrawAsync(entry.Report, CancellationToken.None)).IsSuccess(out _));
        }
        else if (await newsroom.PublishAsync(UploadOf(entry, ground)) is not Published)
        {
            Assert.True((await newsroom.Operations.UndoWithdrawalAsync(entry.Report, CancellationToken.None)).IsSuccess(out _));
        }
    }

    private static Upload UploadOf(CatalogueEntry entry, Ground ground) =>
        new("report.txt", ground.Uploads.First(upload => upload.Report == entry.Report && upload.Hash == entry.Revision).Content, entry.AgencySlug);
}
