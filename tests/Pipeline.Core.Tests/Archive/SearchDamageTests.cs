using System.Text;
using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Archive;

/// <summary>Whatever is wrong with the search index is found and named, and mended by a rebuild.</summary>
public sealed class SearchDamageTests
{
    [Theory]
    [InlineData("t3.gz")]
    [InlineData("c0.gz")]
    [InlineData("facets.gz")]
    [InlineData("p0.gz")]
    public async Task A_missing_or_damaged_file_of_a_level_is_found_and_mended(string name)
    {
        await IsMendedAsync(DiscrepancyKind.Missing, $"/{name}", (reports, path) => reports.Site.DeleteAsync(path, default));
        await IsMendedAsync(DiscrepancyKind.Damaged, $"/{name}", (reports, path) => ChangeOneByte(reports, path));
    }

    [Theory]
    [InlineData("search/manifest.json")]
    [InlineData("assets/fold.")]
    public async Task A_missing_file_beside_the_levels_is_found_and_mended(string path) =>
        await IsMendedAsync(DiscrepancyKind.Missing, path, (reports, found) => reports.Site.DeleteAsync(found, default));

    [Theory]
    [InlineData("search/manifest.json")]
    [InlineData("search/levels.json")]
    public async Task A_list_of_levels_that_cannot_be_read_is_found_and_mended(string path) =>
        await IsMendedAsync(DiscrepancyKind.Damaged, path, (reports, found) => Put(reports, found, "{"));

    [Theory]
    [InlineData("search/notes.txt")]
    [InlineData("search/0123456789ab/t0.gz")]
    public async Task A_stray_file_is_found_and_removed(string path)
    {
        var reports = await FoldedAsync();
        var sound = reports.Site.Content;
        await Put(reports, path, "stray");

        Assert.Equal((path, DiscrepancyKind.Stray), Assert.Single(await CompareAsync(reports)) is var found ? (found.Path, found.Kind) : default);
        await reports.Projection().RebuildAsync([], default);

        Assert.DoesNotContain(path, reports.Site.Content.Keys);
        Sites.AssertSame(sound, reports.Site.Content);
    }

    [Fact]
    public async Task An_index_that_lacks_a_report_is_found_and_made_anew()
    {
        var reports = await FoldedAsync();
        await reports.AddAsync(SearchedReports.Report("late", 2023, "办理信访事项。", "Petitions were handled."));

        Assert.Equal(DiscrepancyKind.OutOfDate, Assert.Single(await CompareAsync(reports)).Kind);
        await reports.Projection().RebuildAsync([], default);

        Assert.Empty(await CompareAsync(reports));
    }

    [Fact]
    public async Task An_index_made_by_other_rules_is_found_and_made_anew()
    {
        var reports = await FoldedAsync();
        var sound = reports.Site.Content;
        await reports.IndexByOtherRulesAsync();

        Assert.Equal(("search/manifest.json", DiscrepancyKind.OutOfDate), Assert.Single(await CompareAsync(reports)) is var found ? (found.Path, found.Kind) : default);
        await reports.Projection().RebuildAsync(await NewestAsync(reports), default);

        Assert.Equal(sound["search/manifest.json"], reports.Site.Content["search/manifest.json"]);
        Assert.Empty(await CompareAsync(reports));
    }

    [Fact]
    public async Task A_report_folded_into_an_index_made_by_other_rules_does_not_hide_them()
    {
        var reports = await FoldedAsync();
        await reports.IndexByOtherRulesAsync();
        var late = SearchedReports.Report("late", 2023, "办理信访事项。", "Petitions were handled.");
        await reports.AddAsync(late);

        await reports.Projection().FoldAsync([late.Report.Id], default);

        Assert.Equal(DiscrepancyKind.OutOfDate, Assert.Single(await CompareAsync(reports)).Kind);
    }

    [Fact]
    public async Task A_manifest_that_counts_its_years_wrongly_is_found()
    {
        var reports = await FoldedAsync();
        await Put(reports, "search/manifest.json", reports.Site.Text("search/manifest.json").Replace("[2022,", "[2012,", StringComparison.Ordinal));

        Assert.Equal(DiscrepancyKind.OutOfDate, Assert.Single(await CompareAsync(reports)).Kind);
    }

    [Fact]
    public async Task A_rebuild_of_a_sound_index_writes_nothing()
    {
        var reports = await FoldedAsync();
        var writes = reports.Site.Writes.Count;

        await reports.Projection().RebuildAsync(await NewestAsync(reports), default);

        Assert.Equal(writes, reports.Site.Writes.Count);
    }

    [Fact]
    public async Task A_fold_over_a_damaged_level_makes_the_index_anew()
    {
        var reports = await FoldedAsync();
        await ChangeOneByte(reports, reports.Site.Content.Keys.First(path => path.EndsWith("/p0.gz", StringComparison.Ordinal)));
        var late = SearchedReports.Report("late", 2023, "办理信访事项。", "Petitions were handled.");
        await reports.AddAsync(late);

        await reports.Projection().FoldAsync([late.Report.Id], default);

        Assert.Empty(await CompareAsync(reports));
    }

    private static async Task IsMendedAsync(DiscrepancyKind kind, string name, Func<SearchedReports, string, Task> damage)
    {
        var reports = await FoldedAsync();
        var sound = reports.Site.Content;
        var path = sound.Keys.First(path => path.Contains(name, StringComparison.Ordinal));
        await damage(reports, path);

        var found = Assert.Single(await CompareAsync(reports));
        await reports.Projection().RebuildAsync(await NewestAsync(reports), default);

        Assert.Equal((path, kind), (found.Path, found.Kind));
        Sites.AssertSame(sound, reports.Site.Content);
        Assert.Empty(await CompareAsync(reports));
    }

    private static async Task<SearchedReports> FoldedAsync()
    {
        var reports = await SearchedReports.MakeAsync(20);
        await reports.Projection().FoldAsync(reports.Ids, default);
        return reports;
    }

    private static async Task<IReadOnlyList<Discrepancy>> CompareAsync(SearchedReports reports) =>
        await reports.Projection().CompareAsync(await NewestAsync(reports), default).ToListAsync();

    private static Task<IReadOnlyList<CatalogueEntry>> NewestAsync(SearchedReports reports) => new EntryLog(reports.Site).NewestOfAllAsync(default);

    private static Task ChangeOneByte(SearchedReports reports, string path)
    {
        var content = reports.Site.Content[path];
        content[content.Length / 2] ^= 1;
        reports.Site.Add(path, content);
        return Task.CompletedTask;
    }

    private static Task Put(SearchedReports reports, string path, string content)
    {
        reports.Site.Add(path, Encoding.UTF8.GetBytes(content));
        return Task.CompletedTask;
    }
}
