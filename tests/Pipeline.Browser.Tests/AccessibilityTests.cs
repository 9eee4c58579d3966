using Microsoft.Playwright;
using Pipeline.Browser.Tests.Kit;

namespace Pipeline.Browser.Tests;

[Collection(nameof(ReadingRoom))]
public sealed class AccessibilityTests(ReadingRoom room)
{
    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task Axe_finds_nothing_in_light_and_dark_on_a_screen_and_on_a_phone(string name)
    {
        var findings = await Task.WhenAll(JudgeAsync(name, ColorScheme.Light), JudgeAsync(name, ColorScheme.Dark));

        Verdict.Clean(findings.SelectMany(found => found));
    }

    private Task<List<string>> JudgeAsync(string name, ColorScheme scheme) => room.VisitAsync(
        room.AddressOf(name),
        async page =>
        {
            var findings = new List<string>();
            foreach (var width in (int[])[1280, 320])
            {
                await page.SetViewportSizeAsync(width, 900);
                findings.AddRange((await Axe.JudgeAsync(page)).Select(finding => $"{scheme}, {width} px: {finding}"));
            }

            return findings;
        },
        new() { ColorScheme = scheme });
}
