using Microsoft.Playwright;
using Pipeline.Browser.Tests.Kit;

namespace Pipeline.Browser.Tests;

/// <summary>What readers do with a report.</summary>
[Collection(nameof(ReadingRoom))]
public sealed class ReadingTests(ReadingRoom room)
{
    private const string Paragraph = "s5-p4";

    [Theory]
    [InlineData("long report", "English")]
    [InlineData("long report", "中文")]
    public Task Switching_language_keeps_the_paragraph(string name, string language) => room.VisitAsync($"{room.AddressOf(name)}#{Paragraph}", async page =>
    {
        await ViewLink(page, language).ClickAsync();
        await page.WaitForURLAsync(address => address.EndsWith($"/#{Paragraph}", StringComparison.Ordinal), new() { Timeout = 5_000 });

        Assert.True(await IsInViewAsync(page));
    });

    [Fact]
    public Task Without_scripts_switching_language_leads_to_the_top() => room.VisitAsync(
        $"{room.AddressOf("long report")}#{Paragraph}",
        async page =>
        {
            await ViewLink(page, "English").ClickAsync();
            await page.WaitForURLAsync($"{room.AddressOf("long report")}en/");
        },
        new() { JavaScriptEnabled = false });

    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Without_scripts_the_same_text_is_there(string name)
    {
        var scripted = await room.VisitAsync(room.AddressOf(name), TextAsync);
        var plain = await room.VisitAsync(room.AddressOf(name), TextAsync, new() { JavaScriptEnabled = false });

        Assert.NotEqual("", plain);
        Assert.Equal(scripted, plain);
    }

    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public Task Nothing_moves_for_readers_who_want_that(string name) => room.VisitAsync(
        room.AddressOf(name),
        async page => Verdict.Clean(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('*')].filter(element => {
              const style = getComputedStyle(element);
              const lasts = times => times.split(',').some(time => parseFloat(time) > .01);
              return lasts(style.animationDuration) || lasts(style.transitionDuration) || style.scrollBehavior === 'smooth';
            }).map(element => element.outerHTML.slice(0, 80))
            """)),
        new() { ReducedMotion = ReducedMotion.Reduce });

    private static ILocator ViewLink(IPage page, string language) => page.GetByRole(AriaRole.Link, new() { Name = language, Exact = true }).First;

    private static Task<bool> IsInViewAsync(IPage page) => page.Locator($"[id='{Paragraph}']").EvaluateAsync<bool>(
        "element => { const { top } = element.getBoundingClientRect(); return top >= 0 && top < innerHeight }");

    private static Task<string> TextAsync(IPage page) => page.Locator("body").InnerTextAsync();
}
