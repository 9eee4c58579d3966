using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Pipeline.Browser.Tests.Kit;

namespace Pipeline.Browser.Tests.Search;

[Collection(nameof(SearchRoom))]
public sealed class SearchingTests(SearchRoom room)
{
    private SearchSite Site => room.Site(100);

    [Fact]
    public Task The_keyboard_is_enough() => room.VisitAsync(Site.Address(), async page =>
    {
        await page.TabToAsync("words");
        await page.Keyboard.TypeAsync("依申请公开");
        await page.Keyboard.PressAsync("Enter");
        await page.StatusAsync();
        await page.TabToAsync("more");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('#results li').length === 20");

        await page.WaitForFunctionAsync("() => document.activeElement === document.querySelectorAll('#results li')[10].querySelector('a')");
    });

    [Fact]
    public Task What_happens_is_announced_in_both_languages() => room.VisitAsync(Site.Address(), async page =>
    {
        await page.EvaluateAsync("() => { window.said = []; new MutationObserver(() => window.said.push(document.getElementById('found').textContent)).observe(document.getElementById('found'), { childList: true }); }");
        await page.FillAsync("#words", "信访");
        await page.Keyboard.PressAsync("Enter");
        var status = await page.StatusAsync();

        Assert.Contains(await page.EvaluateAsync<string[]>("() => window.said"), said => said.Contains("Searching", StringComparison.Ordinal));
        Assert.Equal("status", await page.GetAttributeAsync("#found", "role"));
        Assert.Matches("^3份报告，已显示3份 3 reports, 3 shown$", status);
    });

    [Fact]
    public Task Nothing_found_says_where_to_go_on() => room.VisitAsync(Site.For("没有这个词"), async page =>
    {
        Assert.Contains("No report matches", await page.StatusAsync(), StringComparison.Ordinal);
        Assert.Equal(["../", "../agencies/"], await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#found a')].map((link) => link.getAttribute('href'))"));
    });

    [Fact]
    public Task The_address_says_what_is_asked_and_leads_back_to_it() => room.VisitAsync(Site.For("信访"), async page =>
    {
        var first = await page.AllAsync();
        await page.FillAsync("#words", "litigation");
        await page.SelectOptionAsync("#lang", "zh-Hans");
        await page.WaitForURLAsync(new Regex("q=litigation&lang=zh-Hans$"));
        var second = await page.AllAsync();
        await page.GoBackAsync();
        await page.StatusAsync();
        Assert.Equal(("信访", ""), (await page.InputValueAsync("#words"), await page.InputValueAsync("#lang")));
        Assert.Equal(first, await page.ShownAsync());
        await page.GoForwardAsync();
        await page.StatusAsync();
        Assert.Equal(("litigation", "zh-Hans"), (await page.InputValueAsync("#words"), await page.InputValueAsync("#lang")));
        Assert.Equal(second, await page.ShownAsync());
    });

    [Fact]
    public Task Filters_alone_make_a_list_newest_first() => room.VisitAsync(Site.Address("agency=agency-004"), async page => Assert.Equal(
        Enumerable.Range(0, 10).Select(place => $"agency-004/{2024 - place}"),
        await page.AllAsync()));

    [Fact]
    public Task The_filter_of_an_agency_can_be_taken_away() => room.VisitAsync(Site.Address("q=%E4%BF%A1%E6%81%AF&agency=agency-004"), async page =>
    {
        await page.StatusAsync();
        Assert.Contains("示例市第4区人民政府", await page.InnerTextAsync("#chosen b"), StringComparison.Ordinal);
        await page.ClickAsync("#chosen a");
        await page.WaitForURLAsync(new Regex(@"search/\?q=%E4%BF%A1%E6%81%AF$"));
        Assert.True(await page.Locator("#chosen").IsHiddenAsync());
    });

    [Fact]
    public Task A_result_shows_the_pair_and_leads_to_its_paragraph() => room.VisitAsync(Site.For("信访"), async page =>
    {
        await page.StatusAsync();
        var result = page.Locator("#results li").First;
        Assert.Equal("信访", await result.Locator("mark").First.InnerTextAsync());
        Assert.Contains("Letters and visits were received.", await result.Locator(".match [lang=en]").InnerTextAsync(), StringComparison.Ordinal);
        await result.Locator("a.pair").ClickAsync();
        await page.WaitForURLAsync(new Regex(@"/r/agency-\d{3}/\d{4}/#s2-p2$"));
        Assert.Matches("信访|信訪", await page.InnerTextAsync(":target"));
    });

    [Fact]
    public Task A_match_in_Traditional_Chinese_is_marked_as_it_is_printed() => room.VisitAsync(Site.Address("q=%E4%BE%9D%E7%94%B3%E8%AF%B7%E5%85%AC%E5%BC%80&lang=zh-Hant"), async page =>
    {
        await page.StatusAsync();
        Assert.Equal("依申請公開", await page.Locator("#results mark").First.InnerTextAsync());
        Assert.Equal("zh-Hant", await page.Locator("#results .match > *").First.GetAttributeAsync("lang"));
    });

    [Fact]
    public Task Every_text_of_a_result_is_in_the_language_it_says() => room.VisitAsync(Site.For("依申请公开"), async page =>
    {
        await page.StatusAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => {
              const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              const wrong = [];
              while (texts.nextNode()) {
                const { data, parentElement } = texts.currentNode;
                const isChinese = /\p{Script=Han}/u.test(data);
                if (/\p{L}/u.test(data) && !parentElement.closest('noscript, template, option') && parentElement.closest('[lang]').lang.startsWith('zh') !== isChinese) {
                  wrong.push(data);
                }
              }
              return wrong;
            }
            """));
    });

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public Task Axe_finds_nothing_in_a_list_of_results(ColorScheme scheme) => room.VisitAsync(
        Site.Address("q=%E4%BE%9D%E7%94%B3%E8%AF%B7%E5%85%AC%E5%BC%80&agency=agency-004"),
        async page =>
        {
            await page.StatusAsync();
            foreach (var width in (int[])[1280, 320])
            {
                await page.SetViewportSizeAsync(width, 900);
                Verdict.Clean(await Axe.JudgeAsync(page));
                Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
            }
        },
        new() { ColorScheme = scheme });

    [Fact]
    public Task A_level_that_is_gone_is_looked_for_in_a_new_manifest() => room.VisitAsync(
        Site.For("信访"),
        async page => Assert.Matches("^3份报告", await page.StatusAsync()),
        before: page => page.RouteAsync("**/manifest.json", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = """{"version":1,"levels":[{"id":"000000000000","documents":8,"buckets":4,"titleBuckets":1,"pages":1,"years":[[2024,0]],"gone":[]}]}""",
        }), new() { Times = 1 }));

    [Fact]
    public Task A_search_that_fails_says_so_and_can_be_tried_again() => room.VisitAsync(
        Site.For("信访"),
        async page =>
        {
            Assert.Contains("could not be completed", await page.StatusAsync(), StringComparison.Ordinal);
            await page.UnrouteAllAsync();
            await page.ClickAsync("#found a[href='']");
            Assert.Matches("^3份报告", await page.StatusAsync());
        },
        before: page => page.RouteAsync(new Regex(@"/t\d+\.gz$"), route => route.AbortAsync()));

    [Fact]
    public Task Without_a_script_the_page_reads_and_leads_on() => room.VisitAsync(
        Site.Address(),
        async page =>
        {
            Assert.Contains("needs JavaScript", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
            Assert.True(await page.Locator("#search").IsHiddenAsync());
            Assert.True(await page.Locator("main a[href='../agencies/']").IsVisibleAsync());
        },
        new() { JavaScriptEnabled = false });
}
