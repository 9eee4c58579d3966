using System.Collections.Concurrent;
using Microsoft.Playwright;
using Pipeline.Browser.Tests.Kit;

namespace Pipeline.Browser.Tests;

/// <summary>A page asks nobody else for anything, keeps nothing on the reader's machine, and has nothing to complain of.</summary>
[Collection(nameof(ReadingRoom))]
public sealed class NetworkTests(ReadingRoom room)
{
    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task A_page_is_read_without_a_complaint_a_cookie_or_a_request_to_anybody_else(string name)
    {
        var address = room.AddressOf(name);
        var findings = new ConcurrentQueue<string>();
        await using var window = await room.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        page.PageError += (_, error) => findings.Enqueue(error);
        page.Console += (_, message) => Report(findings, message.Type is "error" or "warning" && !IsItsOwnAbsence(message, address), $"{message.Text} {message.Location}");
        page.Request += (_, request) => Report(findings, !request.Url.StartsWith(room.Site.Address.Base.AbsoluteUri, StringComparison.Ordinal), $"asks for {request.Url}");

        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Verdict.Clean(findings);
        Assert.Empty(await window.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
    }

    /// <summary>The page for what is not there is sent as what is not there.</summary>
    private static bool IsItsOwnAbsence(IConsoleMessage message, string address) =>
        message.Text.Contains("404", StringComparison.Ordinal) && message.Location.StartsWith(address + ":", StringComparison.Ordinal);

    private static void Report(ConcurrentQueue<string> findings, bool isFinding, string finding)
    {
        if (isFinding)
        {
            findings.Enqueue(finding);
        }
    }
}
