using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Archive;

/// <summary>What one report costs does not grow with the archive.</summary>
public sealed class ArchiveCostTests
{
    private const int Reports = 10;

    /// <summary>Made once: it takes as long as all else here.</summary>
    private static readonly Lazy<Task<Cost>> OfManyAgencies = new(() => CostAsync(agencies: 100));

    /// <summary>Ten years of ten agencies, and of a hundred. Every part of a list that is full is a few hundred entries at most.</summary>
    [Fact]
    public async Task A_report_writes_and_reads_no_more_files_in_an_archive_ten_times_as_large()
    {
        var few = await CostAsync(agencies: 10);
        var many = await OfManyAgencies.Value;

        Assert.InRange(many.Writes, 1, few.Writes * 1.2);
        Assert.InRange(many.Bytes, 1, few.Bytes * 1.2);
        Assert.InRange(many.Reads, 1, few.Reads * 1.2);
        Assert.InRange(many.Lists, 1, few.Lists * 1.2);
        Assert.InRange(many.LongestFile, 1, 400_000);
    }

    /// <summary>Beside the files of the report itself: what was measured, and a tenth more.</summary>
    [Fact]
    public async Task A_report_costs_thirty_writes_of_370_kilobytes_together_at_most()
    {
        var (writes, bytes, reads, lists, _) = await OfManyAgencies.Value;

        Assert.InRange(writes, 1, Reports * 30);
        Assert.InRange(bytes, 1, Reports * 370_000);
        Assert.InRange(reads, 1, Reports * 150);
        Assert.InRange(lists, 1, Reports * 17);
    }

    /// <summary>As many reports in both, of few agencies with many years and of many with few: an agency's own list and feed have its years in them, and need not read them again.</summary>
    [Fact]
    public async Task A_report_reads_no_more_files_where_its_agency_has_seven_times_as_many_years()
    {
        var few = await CostAsync(agencies: 70, years: 2);
        var many = await CostAsync(agencies: 10, years: 14);

        Assert.InRange(many.Writes, 1, few.Writes * 1.2);
        Assert.InRange(many.Reads, 1, few.Reads * 1.2);
        Assert.InRange(many.Lists, 1, few.Lists * 1.2);
    }

    private static async Task<Cost> CostAsync(int agencies, int years = 10)
    {
        var chronicle = new Chronicle();
        chronicle.Store(Enumerable.Range(0, agencies * years).Select(n => Chronicle.Entry(SlugOf(n / years)) with { Year = 2022 - years + (n % years), At = At(n) }));
        await chronicle.RebuildAsync();
        var site = chronicle.Site;
        var (writes, bytes, reads, lists) = (site.Writes.Count, site.BytesWritten, site.Reads.Count, site.Lists.Count);
        for (var n = 0; n < Reports; n++)
        {
            await chronicle.AddAsync(Chronicle.Entry(SlugOf(n % 10)) with { Year = 2022, At = At((agencies * years) + n) });
        }

        return new(site.Writes.Count - writes, site.BytesWritten - bytes, site.Reads.Count - reads, site.Lists.Count - lists, site.Content.Max(file => file.Value.Length));
    }

    /// <summary>Letters that are as unlike each other as those of places.</summary>
    private static string SlugOf(int number) => $"{(char)('a' + (number * 7 % 26))}{(char)('a' + (number * 11 / 26 % 26))}{number}";

    /// <summary>One every hour.</summary>
    private static DateTimeOffset At(int number) => new DateTimeOffset(2022, 3, 1, 0, 0, 0, TimeSpan.Zero).AddHours(number);

    /// <summary>What all reports that were added cost together.</summary>
    private sealed record Cost(double Writes, double Bytes, double Reads, double Lists, int LongestFile);
}
