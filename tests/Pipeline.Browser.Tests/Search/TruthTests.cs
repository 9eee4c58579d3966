namespace Pipeline.Browser.Tests.Search;

[Collection(nameof(SearchRoom))]
public sealed class TruthTests(SearchRoom room)
{
    public static TheoryData<string, int> Searches
    {
        get
        {
            var searches = new TheoryData<string, int>();
            foreach (var query in SearchQueries.Typed)
            {
                searches.Add(query, 100);
                searches.Add(query, 1_000);
            }

            return searches;
        }
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task A_query_finds_exactly_the_reports_that_have_it(string query, int reports)
    {
        var site = room.Site(reports);
        var truth = SearchQueries.Truth(query, site.Reports);

        await room.VisitAsync(site.For(query), async page => Assert.Equal(truth, (await page.AllAsync()).Order(StringComparer.Ordinal)));

        Assert.NotEmpty(truth);
    }
}
