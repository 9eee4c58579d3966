using Microsoft.Playwright;
using Pipeline.Browser.Tests.Kit;

namespace Pipeline.Browser.Tests.Search;

/// <summary>One browser, and an archive of a hundred reports and one of a thousand to search.</summary>
public sealed class SearchRoom : IAsyncLifetime
{
    private readonly Dictionary<int, SearchSite> _sites = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The archive of so many reports.</summary>
    internal SearchSite Site(int reports) => _sites[reports];

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        foreach (var reports in new[] { 100, 1_000 })
        {
            _sites.Add(reports, await SearchSite.StartAsync(reports, CancellationToken.None));
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        foreach (var site in _sites.Values)
        {
            await site.DisposeAsync();
        }
    }

    /// <summary>A reader opens a page in a browser that has seen none of the site yet.</summary>
    internal async Task VisitAsync(string address, Func<IPage, Task> look, BrowserNewContextOptions? reader = null, Func<IPage, Task>? before = null)
    {
        await using var window = await (_browser ?? throw new InvalidOperationException("The room is not open yet.")).NewContextAsync(reader);
        var page = await window.NewPageAsync();
        await (before?.Invoke(page) ?? Task.CompletedTask);
        await page.GotoAsync(address);
        await look(page);
    }
}

/// <summary>The tests that search.</summary>
[CollectionDefinition(nameof(SearchRoom))]
public sealed class SearchRoomTests : ICollectionFixture<SearchRoom>;
