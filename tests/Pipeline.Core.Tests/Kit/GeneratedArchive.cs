using System.Globalization;
using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Kit;

/// <summary>
/// An archive of as many reports as one likes, made from one report under the names of many agencies: its entries and data, and all
/// that follows from the entries, but no pages of the reports themselves, which no other report's cost depends on.
/// </summary>
internal static class GeneratedArchive
{
    /// <summary>How many years each agency has reports of.</summary>
    public const int Years = 10;

    /// <summary>How many agencies have reports of earlier years, so that they can be the first to add to years others have already.</summary>
    public const int Newcomers = 10;

    private const int LastYear = 2025;
    private const int LastYearOfNewcomers = 2021;

    /// <summary>The years that newcomers have no reports of yet.</summary>
    public static IEnumerable<int> YearsToCome => Enumerable.Range(LastYearOfNewcomers + 1, LastYear - LastYearOfNewcomers);

    /// <summary>The slug of an agency; its letters spread as those of places do.</summary>
    public static string SlugOf(int agency) => string.Create(
        CultureInfo.InvariantCulture, $"{(char)('a' + (agency * 7 % 26))}{(char)('a' + (agency * 11 / 26 % 26))}{(char)('a' + (agency * 5 / 7 % 26))}-{agency}");

    /// <summary>Makes the archive.</summary>
    /// <param name="site">An empty site.</param>
    /// <param name="like">The report.</param>
    /// <param name="agencies">How many agencies; each has a report of every one of <see cref="Years"/> years.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task BuildAsync(IBlobStore site, BilingualReport like, int agencies, CancellationToken cancellationToken)
    {
        var newest = new List<CatalogueEntry>();
        for (var number = 0; number < agencies * Years; number++)
        {
            newest.Add(await AddAsync(site, like, number / Years, number % Years, number, cancellationToken));
        }

        await new Compaction(site, new(AgencyRegistry.Empty, SiteAddress.Desk), TimeProvider.System).RebuildAsync(newest, cancellationToken);
    }

    private static async Task<CatalogueEntry> AddAsync(IBlobStore site, BilingualReport like, int agency, int year, int hour, CancellationToken cancellationToken)
    {
        var report = like with { Report = like.Report with { AgencySlug = SlugOf(agency), Year = (agency < Newcomers ? LastYearOfNewcomers : LastYear) - year } };
        var data = StoredJson.Write(report, StoredJson.BilingualReport);
        var entry = CatalogueEntries.Of(report) with { Data = Revision.HashOf(data), At = new DateTimeOffset(2012, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(hour) };
        await site.WriteAsync(SitePath.Beside(entry.Report, SitePath.DataName).Value, data, WriteCondition.None, cancellationToken);
        await site.WriteAsync(SitePath.Entry(entry.Report, 1).Value, StoredJson.Write(entry, StoredJson.CatalogueEntry), WriteCondition.None, cancellationToken);
        return entry;
    }
}
