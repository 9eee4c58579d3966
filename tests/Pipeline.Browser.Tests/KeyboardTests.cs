using Pipeline.Browser.Tests.Kit;

namespace Pipeline.Browser.Tests;

[Collection(nameof(ReadingRoom))]
public sealed class KeyboardTests(ReadingRoom room)
{
    private const int MostStops = 60;

    private const string Focus = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const { left, top, width, height } = element.getBoundingClientRect();
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const covers = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
          const seen = top + height > 0 && top < innerHeight && left + width > 0 && (!covers || element.contains(covers) || covers.contains(element) || element.getClientRects().length > 1);
          return `${outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 'has no outline' : seen ? '' : 'is not seen'}|${element.outerHTML.slice(0, 100)}`;
        }
        """;

    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public Task The_first_stop_leads_past_the_navigation(string name) => room.VisitAsync(room.AddressOf(name), async page =>
    {
        await page.Keyboard.PressAsync("Tab");
        var skip = page.Locator("a.skip");
        Assert.True(await skip.EvaluateAsync<bool>("element => element === document.activeElement && element.getBoundingClientRect().top >= 0"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("() => location.hash === '#main' && !document.activeElement.closest('header.site')"));
    });

    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public Task Every_stop_is_seen(string name) => room.VisitAsync(
        room.AddressOf(name),
        async page =>
        {
            var findings = new List<string>();
            for (var stop = 0; stop < MostStops; stop++)
            {
                await page.Keyboard.PressAsync("Tab");
                if (await page.EvaluateAsync<string?>(Focus) is not { } found)
                {
                    break;
                }

                findings.Add(found);
            }

            Assert.NotEmpty(findings);
            Verdict.Clean(findings.Where(found => !found.StartsWith('|')).Distinct());
        },
        new() { ViewportSize = Visits.Wide(1280) });
}
