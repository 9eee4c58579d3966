using Microsoft.Playwright;
using Pipeline.Browser.Tests.Kit;

namespace Pipeline.Browser.Tests;

/// <summary>What readers do with a report.</summary>
[Collection(nameof(ReadingRoom))]
public sealed class ReadingTests(ReadingRoom room)
{
    private const string Paragraph = "s5-p4";

    /// <summary>Milliseconds until a page that is not there yet is given up.</summary>
    private const float Patience = 10_000;

    [Theory]
    [InlineData("English", "en/")]
    [InlineData("中文", "zh/")]
    public Task Switching_language_keeps_the_paragraph(string language, string view) => room.VisitAsync($"{Report}#{Paragraph}", async page =>
    {
        await SwitchAsync(page, language, view);

        Assert.Equal($"{Report}{view}#{Paragraph}", page.Url);
        Assert.True(await page.Locator($"[id='{Paragraph}']").EvaluateAsync<bool>(
            "element => { const { top } = element.getBoundingClientRect(); return top >= 0 && top < innerHeight }"));
    });

    [Fact]
    public Task Without_scripts_switching_language_leads_to_the_top() => room.VisitAsync(
        $"{Report}#{Paragraph}",
        async page =>
        {
            await SwitchAsync(page, "English", "en/");

            Assert.Equal($"{Report}en/", page.Url);
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

    private string Report => room.AddressOf("long report");

    private async Task SwitchAsync(IPage page, string language, string view)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = language, Exact = true }).First.ClickAsync();
        await page.WaitForURLAsync(address => address.StartsWith(Report + view, StringComparison.Ordinal), new() { Timeout = Patience });
    }

    private static Task<string> TextAsync(IPage page) => page.Locator("body").InnerTextAsync();
}
