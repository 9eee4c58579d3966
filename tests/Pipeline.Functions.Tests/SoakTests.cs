using Pipeline.Functions.Tests.Soaking;

namespace Pipeline.Functions.Tests;

/// <summary>Many reports at once through an app whose stores fail.</summary>
public sealed class SoakTests
{
    [Fact]
    public async Task Whatever_fails_on_the_way_every_report_ends_published_and_the_archive_whole()
    {
        var outcome = await new Soak(new SoakPlan { Reports = 8, Years = 2, FaultRate = 0.02, RetryDelay = TimeSpan.Zero }).RunAsync(progress: null, CancellationToken.None);

        Assert.NotEqual(0, outcome.Faults);
        Assert.Empty(outcome.Unpublished);
        Assert.Empty(outcome.Findings);
    }
}
