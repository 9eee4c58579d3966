using Microsoft.Playwright;

namespace Pipeline.Browser.Tests.Search;

/// <summary>What a reader sees of a search.</summary>
internal static class Searches
{
    /// <summary>Waits until the search is done with what it shows at first, and gives what its status line says, in both languages.</summary>
    public static async Task<string> StatusAsync(this IPage page)
    {
        await page.WaitForFunctionAsync("() => { const said = document.getElementById('found').textContent; return said !== '' && !said.includes('Searching'); }");
        return string.Join(' ', (await page.Locator("#found").InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The reports shown, as <c>slug/year</c>, in the order they stand in.</summary>
    public static Task<string[]> ShownAsync(this IPage page) => page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('#results a.pair')].map((link) => new URL(link.href).pathname.slice('/r/'.length, -1))");

    /// <summary>Asks for more until there is no more.</summary>
    public static async Task<string[]> AllAsync(this IPage page)
    {
        await page.StatusAsync();
        await page.EvaluateAsync("""
            async () => {
              const more = document.getElementById('more');
              while (!more.hidden) {
                if (!more.disabled) {
                  more.click();
                }
                await new Promise((resolve) => setTimeout(resolve, 1));
              }
            }
            """);
        return await page.ShownAsync();
    }

    /// <summary>Goes on with the tabulator key until the element has the focus.</summary>
    public static async Task TabToAsync(this IPage page, string id)
    {
        for (var steps = 0; steps < 80; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("() => document.activeElement.id") == id)
            {
                return;
            }
        }

        Assert.Fail($"The keyboard does not reach {id}.");
    }
}
