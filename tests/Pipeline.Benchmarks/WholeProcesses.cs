using System.Globalization;

namespace Pipeline.Benchmarks;

/// <summary>A table of whole processes that do the same, from their start to their end: the median of five runs of each.</summary>
/// <param name="output">Where to print.</param>
/// <param name="files">How many files each of them makes of one set, or reads.</param>
internal sealed class WholeProcesses(TextWriter output, int files)
{
    private const int Repetitions = 5;

    private ChildProcess? _first;

    /// <summary>Begins the table.</summary>
    /// <param name="what">What they do.</param>
    /// <param name="unit">What is counted.</param>
    public void WriteHead(string what, string unit) =>
        output.WriteLine($"| {what}, a whole process, median of {Repetitions} | {unit} | seconds | processor, s | peak, MB | seconds × ours | peak × ours |\n|---|---|---|---|---|---|---|");

    /// <summary>Runs one of them; the first is ours, and the others are compared with it.</summary>
    /// <param name="name">What to call it.</param>
    /// <param name="run">Runs it once.</param>
    /// <param name="sets">How many sets of files it makes.</param>
    public void WriteRow(string name, Func<ChildProcess> run, int sets = 1)
    {
        var measured = Enumerable.Range(0, Repetitions).Select(_ => run()).OrderBy(one => one.Milliseconds).ElementAt(Repetitions / 2);
        _first ??= measured;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {files * sets} | {measured.Milliseconds / 1000:0.00} | {measured.Processor / 1000:0.00} | {measured.PeakBytes / 1e6:0} | {measured.Milliseconds / _first.Milliseconds:0.0} | {(double)measured.PeakBytes / _first.PeakBytes:0.0} |"));
    }

    /// <summary>Says that there is nothing to compare with.</summary>
    public void WriteMissing(string program) => output.WriteLine($"| {program} is not installed | | | | | | |");
}
