using System.Globalization;

namespace Pipeline.Benchmarks;

/// <summary>Milliseconds a file, and bytes.</summary>
/// <param name="Processor">The mean of the processor time, which other work on the machine does not lengthen; null where that is not measured.</param>
/// <param name="Mean">The mean of all files.</param>
/// <param name="Median">Half of the files took less.</param>
/// <param name="NinetyFifth">19 of 20 files took less.</param>
/// <param name="PeakBytes">The most memory the process held.</param>
internal sealed record Measured(double? Processor, double Mean, double Median, double NinetyFifth, long PeakBytes)
{
    public static Measured Of(IReadOnlyList<double> milliseconds, double? processor, long peakBytes)
    {
        double[] sorted = [.. milliseconds.Order()];
        return new(processor, sorted.Average(), sorted[sorted.Length / 2], sorted[(int)(sorted.Length * 0.95)], peakBytes);
    }

    /// <summary>Processes that did the same with one file each.</summary>
    public static Measured Of(IReadOnlyList<ChildProcess> runs) =>
        Of([.. runs.Select(run => run.Milliseconds)], runs.Average(run => run.Processor), runs.Max(run => run.PeakBytes));

    /// <summary>What <see cref="ToString"/> of another process printed.</summary>
    public static Measured Parse(string line)
    {
        double[] numbers = [.. line.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        return new(numbers[0], numbers[1], numbers[2], numbers[3], (long)numbers[4]);
    }

    public override string ToString() => FormattableString.Invariant($"{Processor} {Mean} {Median} {NinetyFifth} {PeakBytes}");
}
