using System.Globalization;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Pipeline.Browser.Tests.Search;

[Collection(nameof(SearchRoom))]
public sealed class WeightTests(SearchRoom room, ITestOutputHelper output)
{
    private const int Most = 120_000;

    /// <summary>Adds up all that has arrived, headers too, when the first result is in the list.</summary>
    private const string Measure = """
        new MutationObserver((_, observer) => {
          if (document.querySelector('#results li')) {
            observer.disconnect();
            const arrived = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
            window.weight = { bytes: arrived.reduce((sum, file) => sum + file.transferSize, 0), files: arrived.length, script: arrived.find((file) => file.name.endsWith('.js')).transferSize };
          }
        }).observe(document, { childList: true, subtree: true });
        """;

    public static TheoryData<string> Queries => [.. SearchQueries.Typed];

    [Theory]
    [MemberData(nameof(Queries))]
    public Task The_first_of_a_thousand_reports_is_there_after_120_kilobytes(string query) => room.VisitAsync(
        room.Site(1_000).For(query),
        async page =>
        {
            await page.WaitForFunctionAsync("() => window.weight");
            var (bytes, files, script) = (await ReadAsync(page, "bytes"), await ReadAsync(page, "files"), await ReadAsync(page, "script"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{query}: {bytes:#,0} bytes in {files} files, {script:#,0} of them the script"));
            Assert.InRange(bytes, script, Most);
        },
        before: page => page.AddInitScriptAsync(Measure));

    private static Task<int> ReadAsync(IPage page, string name) => page.EvaluateAsync<int>($"() => window.weight.{name}");
}
