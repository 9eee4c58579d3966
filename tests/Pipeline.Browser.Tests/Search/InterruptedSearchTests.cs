using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Pipeline.Browser.Tests.Search;

/// <summary>A reader goes on before a search is done, or the archive does.</summary>
[Collection(nameof(SearchRoom))]
public sealed class InterruptedSearchTests(SearchRoom room)
{
    private static readonly Regex Texts = new(@"/text\.json\.gz");

    private SearchSite Site => room.Site(100);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task More_that_comes_too_late_leaves_the_next_search_alone(bool fails) => room.VisitAsync(Site.For("依申请公开"), async page =>
    {
        await page.StatusAsync();
        var late = new HeldBack();
        await page.RouteAsync(Texts, route => late.HoldAsync(route, fails));
        await page.ClickAsync("#more");
        await late.Begun;
        await page.FillAsync("#words", "");
        await page.SelectOptionAsync("#lang", "zh-Hant");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('#results li').length > 0 && !document.querySelector('#results[aria-busy]')");
        var (status, shown) = (await page.StatusAsync(), await page.ShownAsync());

        late.LetGo();
        await page.WaitForTimeoutAsync(300);

        Assert.Equal((status, "words", true), (await page.StatusAsync(), await page.EvaluateAsync<string>("() => document.activeElement.id"), await page.EvaluateAsync<bool>("() => history.state === null")));
        Assert.Equal(shown, await page.ShownAsync());
    });

    [Fact]
    public async Task An_emptied_query_ends_the_search_under_way()
    {
        var late = new HeldBack();
        await room.VisitAsync(
            Site.For("依申请公开"),
            async page =>
            {
                await late.Begun;
                await page.FillAsync("#words", "");
                await page.Keyboard.PressAsync("Enter");
                await page.WaitForURLAsync(new Regex("/search/$"));

                Assert.Null(await page.GetAttributeAsync("#results", "aria-busy"));
                Assert.False(await page.Locator("#more").IsDisabledAsync());
                late.LetGo();
            },
            before: page => page.RouteAsync(Texts, route => late.HoldAsync(route, fails: false)));
    }

    [Fact]
    public Task More_of_a_level_that_is_gone_is_looked_for_in_a_new_manifest() => room.VisitAsync(
        Site.For("政府信息公开"),
        async page =>
        {
            await page.AllAsync();
            var all = await page.AllAsync();

            Assert.Equal(SearchQueries.Truth("政府信息公开", Site.Reports), all.Order(StringComparer.Ordinal));
        },
        before: page => page.RouteAsync("**/p1.gz", route => route.FulfillAsync(new() { Status = 404 }), new() { Times = 1 }));

    [Fact]
    public Task An_index_of_another_format_is_not_read() => room.VisitAsync(
        Site.For("信访"),
        async page => Assert.Contains("could not be completed", await page.StatusAsync(), StringComparison.Ordinal),
        before: page => page.RouteAsync("**/manifest.json", route => route.FulfillAsync(new() { ContentType = "application/json", Body = """{"version":2,"levels":[]}""" })));

    /// <summary>Answers that do not come before they are let go.</summary>
    private sealed class HeldBack
    {
        private readonly TaskCompletionSource _begun = new();
        private readonly TaskCompletionSource _free = new();

        /// <summary>Completes once one is asked for.</summary>
        public Task Begun => _begun.Task;

        public async Task HoldAsync(IRoute route, bool fails)
        {
            _begun.TrySetResult();
            await _free.Task;
            await (fails ? route.AbortAsync() : route.ContinueAsync());
        }

        public void LetGo() => _free.TrySetResult();
    }
}
