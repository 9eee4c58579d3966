using Pipeline.Browser.Tests.Kit;
using Xunit.Abstractions;

namespace Pipeline.Browser.Tests;

/// <summary>Three scores are facts of a page. Performance is a time, taken on a machine that may be busy: the best of three counts.</summary>
[Collection(nameof(ReadingRoom))]
public sealed class LighthouseTests(ReadingRoom room, ITestOutputHelper output)
{
    private const int Perfect = 100;
    private const int Fast = 95;
    private const int MostRuns = 3;

    [Theory]
    [InlineData("start")]
    [InlineData("long report")]
    public async Task Lighthouse_is_content(string name)
    {
        var report = await Lighthouse.JudgeAsync(room.AddressOf(name));
        for (var run = 1; run < MostRuns && report.Scores["performance"] < Fast; run++)
        {
            report = await Lighthouse.JudgeAsync(room.AddressOf(name));
        }

        output.WriteLine($"{name}: {string.Join(", ", report.Scores.Select(score => $"{score.Key} {score.Value}"))}");
        var low = report.Scores.Where(score => score.Value < (score.Key == "performance" ? Fast : Perfect)).Select(score => $"{score.Key} {score.Value}").ToList();
        Verdict.Clean(low.Count == 0 ? [] : [string.Join(", ", low), .. report.Faults]);
    }
}
