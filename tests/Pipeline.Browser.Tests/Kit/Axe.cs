using Microsoft.Playwright;

namespace Pipeline.Browser.Tests.Kit;

/// <summary>axe-core: the rules of WCAG 2.2 to level AA that a program can judge, its best practices, and two rules it leaves off by itself.</summary>
internal static class Axe
{
    private const string Run = """
        async () => {
          const { violations } = await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
            rules: { 'td-has-header': { enabled: true }, 'target-size': { enabled: true } },
            resultTypes: ['violations'],
            preload: false,
          });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary.replace(/\s+/g, ' ')}`));
        }
        """;

    private static readonly Lazy<Task<string>> Source = new(async () => await File.ReadAllTextAsync(await Tool.FileAsync("axe-core", "axe.min.js")));

    /// <summary>What it holds against a page as it is shown now.</summary>
    public static async Task<IEnumerable<string>> JudgeAsync(IPage page)
    {
        await page.EvaluateAsync(await Source.Value);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
