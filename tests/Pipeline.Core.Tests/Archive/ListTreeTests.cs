using Pipeline.Core.Archive.Lists;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Archive;

/// <summary>Lists in files of bounded length.</summary>
public sealed class ListTreeTests
{
    private readonly Chronicle _chronicle = new();

    private MemoryBlobStore Site => _chronicle.Site;

    [Fact]
    public async Task A_list_is_one_file_as_long_as_it_fits()
    {
        await AddAsync(Slugs(200));

        Assert.Equal(["index/years/2021.json"], Files(Site));
    }

    [Fact]
    public async Task One_item_more_and_it_opens_up_by_the_next_letter()
    {
        await AddAsync([.. Slugs(199), "b", "c"]);

        Assert.Equal(["index/years/2021.json", "index/years/2021/a.json", "index/years/2021/b.json", "index/years/2021/c.json"], Files(Site));
        Assert.Equal([("a", 199), ("b", 1), ("c", 1)], (await Tree().FindAsync("", default))?.Branches?.Select(branch => (branch.Prefix, branch.Tally["reports"])));
    }

    [Fact]
    public async Task A_slug_that_others_go_on_from_has_a_place_among_them()
    {
        await AddAsync([.. Slugs(200), "a"]);

        Assert.Contains("index/years/2021/a_.json", Files(Site));
        Assert.Equal(("a/", "a"), (await Tree().LeafOfAsync("a/", default)) is var (prefix, items) ? (prefix, Assert.Single(items).AgencySlug) : default);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_the_order_the_files_are_the_same(int seed)
    {
        string[] slugs = [.. Slugs(450), "a", "b", "bc"];
        await AddAsync(slugs);

        var other = new Chronicle();
        new Random(seed).Shuffle(slugs);
        foreach (var some in slugs.Chunk(97))
        {
            other.Store(some.Select(slug => Chronicle.Entry(slug)));
            await Tree(other).UpdateAsync(some.Select(SlugKey.Of), default);
        }

        Assert.Equal(Lists(Site), Lists(other.Site));
    }

    [Fact]
    public async Task Whoever_writes_at_once_nobodys_items_are_lost()
    {
        var chronicle = new Chronicle(new MemoryBlobStore { Yields = true });
        string[] slugs = [.. Slugs(260), "b", "c"];
        chronicle.Store(slugs.Select(slug => Chronicle.Entry(slug)));

        await Task.WhenAll(slugs.Chunk(40).Select(async some =>
        {
            foreach (var few in some.Chunk(8))
            {
                await Tree(chronicle).UpdateAsync(few.Select(SlugKey.Of), default);
            }
        }));

        await AddAsync(slugs);
        Assert.Equal(Lists(Site), Lists(chronicle.Site));
    }

    [Fact]
    public async Task Killed_while_it_opens_up_it_ends_the_same_when_it_is_done_again()
    {
        await AddAsync([.. Slugs(200), "b"]);
        for (var (writes, wasKilled) = (0, true); wasKilled; writes++)
        {
            var chronicle = new Chronicle();
            chronicle.Store(Slugs(200).Select(slug => Chronicle.Entry(slug)));
            await Tree(chronicle).UpdateAsync(Slugs(200).Select(SlugKey.Of), default);
            chronicle.Store(Chronicle.Entry("b"));
            chronicle.Site.WritesLeft = writes;
            wasKilled = await Killed.DuringAsync(() => Tree(chronicle).UpdateAsync(["b/"], default));
            chronicle.Site.WritesLeft = null;

            await Tree(chronicle).UpdateAsync(["b/"], default);

            Assert.Equal(Lists(Site), Lists(chronicle.Site));
            Assert.True(wasKilled || writes > 0, "Nothing was killed.");
        }
    }

    [Fact]
    public async Task Where_a_leaf_opens_up_each_of_its_branches_is_marked()
    {
        await AddAsync([.. Slugs(200), "b"]);

        Assert.Equal(["index/pending/a0000/2021/0001.json", "index/pending/b/2021/0001.json"], Site.Content.Keys.Where(path => path.StartsWith(SitePath.AllPending, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("index/years/2021.json")]
    [InlineData("index/years/2021/a0.json")]
    public async Task What_is_lost_of_it_is_made_anew_by_the_next_item(string file)
    {
        await AddAsync([.. Slugs(450), "b"]);
        var sound = Lists(Site);
        await Site.DeleteAsync(file, default);

        await Tree().UpdateAsync(["a0001/"], default);

        Assert.Equal(sound, Lists(Site));
    }

    [Fact]
    public async Task One_item_touches_its_leaf_and_what_is_above()
    {
        await AddAsync([.. Slugs(450), "b"]);
        _chronicle.Store(Chronicle.Entry("b", 2));
        var before = Site.Writes.Count;

        var touched = await Tree().UpdateAsync(["b/"], default);

        Assert.Equal(["", "b"], touched);
        Assert.Equal(["index/years/2021/b.json"], Site.Writes.Skip(before));
    }

    [Fact]
    public async Task Its_leaves_are_met_in_order_from_either_end_and_from_the_middle()
    {
        await AddAsync([.. Slugs(450), "b", "c"]);

        var forth = await Tree().LeavesAsync(isBackwards: false, null, default).Select(leaf => leaf.Prefix).ToListAsync();

        Assert.Equal(forth.Order(StringComparer.Ordinal), forth);
        Assert.Equal(forth.AsEnumerable().Reverse(), await Tree().LeavesAsync(isBackwards: true, null, default).Select(leaf => leaf.Prefix).ToListAsync());
        Assert.Equal(["b", "c"], await Tree().LeavesAsync(isBackwards: false, "b", default).Select(leaf => leaf.Prefix).ToListAsync());
        Assert.Equal(["b", .. forth.AsEnumerable().Reverse().Skip(2)], await Tree().LeavesAsync(isBackwards: true, "b", default).Select(leaf => leaf.Prefix).ToListAsync());
    }

    [Fact]
    public async Task What_is_worked_out_from_all_items_is_what_one_after_the_other_makes()
    {
        await AddAsync([.. Slugs(450), "a", "b"]);
        var sound = Lists(Site);

        var plan = ListPlan.Of(new YearShape(Site, 2021), await _chronicle.NewestAsync()).ToDictionary(node => SitePath.YearIndex(2021, node.Prefix).Value, node => StoredJson.Write(node.Node, StoredJson.CatalogueNode));

        Assert.Equal(sound, plan);
    }

    private async Task AddAsync(IReadOnlyList<string> slugs)
    {
        _chronicle.Store(slugs.Select(slug => Chronicle.Entry(slug)));
        await Tree().UpdateAsync(slugs.Select(SlugKey.Of), default);
    }

    private ListTree<CatalogueEntry> Tree() => Tree(_chronicle);

    private static ListTree<CatalogueEntry> Tree(Chronicle chronicle) => new(chronicle.Site, new YearShape(chronicle.Site, 2021));

    private static IReadOnlyList<string> Slugs(int count) => [.. Enumerable.Range(0, count).Select(number => $"a{number:0000}")];

    private static IEnumerable<string> Files(MemoryBlobStore site) => Lists(site).Keys.Order(StringComparer.Ordinal);

    private static Dictionary<string, byte[]> Lists(MemoryBlobStore site) => site.Content.Where(file => file.Key.StartsWith(SitePath.YearIndexes, StringComparison.Ordinal)).ToDictionary();
}
