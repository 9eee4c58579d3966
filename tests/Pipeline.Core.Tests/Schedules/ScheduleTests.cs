using System.Globalization;

namespace Pipeline.Core.Tests.Schedules;

/// <summary>
/// Schedules of workers, faults and clocks, each drawn from a seed. <c>SCHEDULES=100000</c> has so many of them run, and
/// <c>FIRST_SEED=n SCHEDULES=1</c> runs one that failed again, turn by turn as it was.
/// </summary>
public sealed class ScheduleTests
{
    private const int InEveryRun = 150;

    [Fact]
    public void Whatever_befalls_workers_the_site_ends_sound() =>
        Parallel.ForEach(
            Enumerable.Range(Setting("FIRST_SEED", 1), Setting("SCHEDULES", InEveryRun)),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            seed => Schedule.Play(seed).AssertSound());

    [Fact]
    public void A_seed_gives_the_same_schedule_each_time()
    {
        var (one, same, other) = (Schedule.Play(7), Schedule.Play(7), Schedule.Play(8));

        Assert.Equal(one.Writes, same.Writes);
        Assert.NotEqual(one.Writes, other.Writes);
    }

    [Fact]
    public void Schedules_are_disturbed() => Assert.InRange(Enumerable.Range(1, 10).Sum(seed => Schedule.Play(seed).Injected), 20, int.MaxValue);

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
