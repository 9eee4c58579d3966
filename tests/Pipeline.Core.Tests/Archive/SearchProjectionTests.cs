using Pipeline.Core.Archive;
using Pipeline.Core.Archive.Levels;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Archive;

/// <summary>The search index says what the entries say, whatever order they come in and whoever folds them.</summary>
public sealed class SearchProjectionTests
{
    private static readonly BilingualReport First = SearchedReports.Report("first", 2021, "办理信访事项。", "Petitions were handled.");
    private static readonly BilingualReport Second = SearchedReports.Report("second", 2022, "减少行政诉讼。", "Litigation decreased.");

    [Fact]
    public async Task A_report_is_found_once_it_is_folded_in()
    {
        var reports = await PublishedAsync(First);

        Assert.Equal(["first/2021"], Find(reports, "信访"));
        Assert.Equal(["first/2021"], SearchIndex.Of(reports.Site.Content).Reports["cagency:first"]);
        Assert.Equal(["first/2021"], SearchIndex.Of(reports.Site.Content).Reports["flevel:county"]);
        Assert.Empty(await CompareAsync(reports));
    }

    [Fact]
    public async Task A_corrected_report_is_found_by_its_new_words_alone()
    {
        var reports = await PublishedAsync(First, Second);

        await reports.AddAsync(SearchedReports.Report("first", 2021, "加强队伍建设。", "Staff were trained."), ordinal: 2);
        await FoldAsync(reports, First);

        Assert.Empty(Find(reports, "信访"));
        Assert.Equal(["first/2021"], Find(reports, "队伍"));
        Assert.Equal(2, SearchIndex.Of(reports.Site.Content).Documents.Count);
    }

    [Fact]
    public async Task A_withdrawn_report_is_found_no_more_and_again_when_the_withdrawal_is_undone()
    {
        var reports = await PublishedAsync(First, Second);
        var before = reports.Site.Content;
        var entry = await reports.AddAsync(First, ordinal: 2);

        await reports.EnterAsync(entry with { Ordinal = 3, IsWithdrawn = true });
        await FoldAsync(reports, First);
        Assert.Empty(Find(reports, "信访"));
        Assert.Equal(["second/2022"], Find(reports, "诉讼"));

        await reports.EnterAsync(entry with { Ordinal = 4 });
        await FoldAsync(reports, First);
        Assert.Equal(SearchIndex.Of(before).Reports, SearchIndex.Of(reports.Site.Content).Reports);
        Assert.Empty(await CompareAsync(reports));
    }

    [Fact]
    public async Task Folding_what_is_folded_already_writes_nothing()
    {
        var reports = await PublishedAsync(First, Second);
        var writes = reports.Site.Writes.Count;

        await FoldAsync(reports, First);

        Assert.Equal(writes, reports.Site.Writes.Count);
    }

    [Fact]
    public async Task A_full_level_becomes_part_of_the_next_larger_one()
    {
        var (all, reports) = (await SearchedReports.MakeAsync(90), new SearchedReports());
        var sizes = new List<string>();
        foreach (var part in all.Reports.Chunk(20))
        {
            await reports.FoldAsync(part, 20);
            sizes.Add(string.Join('+', SearchIndex.Of(reports.Site.Content).Sizes));
        }

        Assert.Equal(["20", "40", "20+40", "80", "10+80"], sizes);
    }

    [Fact]
    public async Task The_last_report_costs_no_more_than_the_small_level_it_goes_into()
    {
        var reports = await SearchedReports.MakeAsync(200);
        await reports.Projection().FoldAsync(reports.Ids, default);
        reports.Site.Writes.Clear();
        reports.Site.Reads.Clear();

        await reports.AddAsync(First);
        await FoldAsync(reports, First);

        Assert.Equal([1, 200], SearchIndex.Of(reports.Site.Content).Sizes);
        Assert.InRange(reports.Site.Writes.Count + reports.Site.Reads.Count, 1, 30);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(33)]
    public async Task However_reports_are_folded_the_answers_are_those_of_a_rebuild(int together)
    {
        var (folded, rebuilt) = (new SearchedReports(), await SearchedReports.MakeAsync(120));
        await folded.FoldAsync(rebuilt.Reports.OrderBy(report => report.Report.Year), together);

        await rebuilt.Projection().RebuildAsync([], default);

        Sites.AssertSame(rebuilt.Site.Content, folded.Site.Content);
        Assert.Empty(await CompareAsync(folded));
    }

    [Fact]
    public async Task An_index_too_large_for_one_batch_is_made_as_one_level_all_the_same()
    {
        var (folded, rebuilt) = (await SearchedReports.MakeAsync(300), await SearchedReports.MakeAsync(300));
        await folded.Projection().FoldAsync(folded.Ids, default);

        await rebuilt.Projection().RebuildAsync([], default);

        Assert.Equal([300], SearchIndex.Of(rebuilt.Site.Content).Sizes);
        Sites.AssertSame(folded.Site.Content, rebuilt.Site.Content);
        Assert.Empty(await CompareAsync(rebuilt));
    }

    [Fact]
    public async Task A_report_whose_data_are_lost_is_found_by_its_title_and_keeps_no_other_from_being_folded()
    {
        var reports = new SearchedReports();
        await reports.AddAsync(First);
        await reports.AddAsync(Second);
        await reports.Site.DeleteAsync("r/first/2021/data.json", default);

        await FoldAsync(reports, First, Second);

        Assert.Empty(Find(reports, "信访"));
        Assert.Equal(["first/2021", "second/2022"], Find(reports, "人民政府").Order(StringComparer.Ordinal));
        Assert.Empty(await CompareAsync(reports));
    }

    [Fact]
    public async Task A_fold_killed_before_any_of_its_writes_is_whole_after_the_next()
    {
        var undisturbed = await ArrangedAsync();
        await undisturbed.Projection().FoldAsync(undisturbed.Ids, default);

        for (var (writes, wasKilled) = (0, true); wasKilled; writes++)
        {
            var reports = await ArrangedAsync();
            reports.Site.WritesLeft = writes;
            wasKilled = await Killed.DuringAsync(() => reports.Projection().FoldAsync(reports.Ids, default));
            reports.Site.WritesLeft = null;
            await reports.Projection().FoldAsync(reports.Ids, default);

            Sites.AssertSame(undisturbed.Site.Content, reports.Site.Content);
            Assert.Empty(await CompareAsync(reports));
            Assert.True(wasKilled || writes > 0, "Nothing was killed.");
        }

        static async Task<SearchedReports> ArrangedAsync()
        {
            var reports = await PublishedAsync(First, Second);
            await reports.AddAsync(SearchedReports.Report("first", 2021, "加强队伍建设。", "Staff were trained."), ordinal: 2);
            return reports;
        }
    }

    [Fact]
    public async Task Eight_workers_at_once_lose_nothing()
    {
        var (together, alone) = (new SearchedReports { Site = new() { Yields = true } }, await SearchedReports.MakeAsync(48));
        await alone.Projection().FoldAsync(alone.Ids, default);

        await Task.WhenAll(alone.Reports.Chunk(6).Select(own => together.FoldAsync(own, 1)));

        Sites.AssertSame(alone.Site.Content, together.Site.Content);
        Assert.Empty(await CompareAsync(together));
    }

    [Fact]
    public async Task A_level_that_stands_no_more_is_removed_after_a_day()
    {
        var reports = await PublishedAsync(First);
        var retired = LevelsOf(reports);
        await reports.AddAsync(Second);
        await FoldAsync(reports, Second);
        Assert.Subset(LevelsOf(reports).ToHashSet(), retired.ToHashSet());

        reports.Clock.Leap(LevelRegister.Patience);
        await FoldAsync(reports, Second);

        Assert.DoesNotContain(LevelsOf(reports), retired.Contains);
        Assert.Equal(2, SearchIndex.Of(reports.Site.Content).Documents.Count);
        Assert.Empty(await CompareAsync(reports));
    }

    private static async Task<SearchedReports> PublishedAsync(params BilingualReport[] published)
    {
        var reports = new SearchedReports();
        foreach (var report in published)
        {
            await reports.AddAsync(report);
            await FoldAsync(reports, report);
        }

        return reports;
    }

    private static Task FoldAsync(SearchedReports reports, params IEnumerable<BilingualReport> changed) =>
        reports.Projection().FoldAsync([.. changed.Select(report => report.Report.Id)], default);

    private static async Task<IReadOnlyList<Discrepancy>> CompareAsync(SearchedReports reports) =>
        await reports.Projection().CompareAsync(await new EntryLog(reports.Site).NewestOfAllAsync(default), default).ToListAsync();

    private static IReadOnlySet<string> Find(SearchedReports reports, string piece) => SearchIndex.Of(reports.Site.Content).Find(piece);

    private static List<string> LevelsOf(SearchedReports reports) => [.. reports.Site.Content.Keys.Select(SitePath.SearchLevelOf).OfType<string>().Distinct()];
}
