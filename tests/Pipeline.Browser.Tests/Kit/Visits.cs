using Microsoft.Playwright;

namespace Pipeline.Browser.Tests.Kit;

/// <summary>Readers come, each with a browser window and settings of their own, and go.</summary>
internal static class Visits
{
    /// <summary>Opens a page and looks at it.</summary>
    /// <param name="room">Where the browser is.</param>
    /// <param name="address">The whole address.</param>
    /// <param name="look">What is done there.</param>
    /// <param name="reader">Who looks: how wide the window is, light or dark, with or without scripts.</param>
    public static async Task<T> VisitAsync<T>(this ReadingRoom room, string address, Func<IPage, Task<T>> look, BrowserNewContextOptions? reader = null)
    {
        await using var window = await room.Browser.NewContextAsync(reader);
        var page = await window.NewPageAsync();
        await page.GotoAsync(address);
        return await look(page);
    }

    /// <summary>Opens a page, looks at it and keeps nothing.</summary>
    public static Task VisitAsync(this ReadingRoom room, string address, Func<IPage, Task> look, BrowserNewContextOptions? reader = null) =>
        room.VisitAsync(
            address,
            async page =>
            {
                await look(page);
                return true;
            },
            reader);

    /// <summary>A window of this width, in CSS pixels.</summary>
    public static ViewportSize Wide(int width) => new() { Width = width, Height = 900 };
}
