using System.Diagnostics;
using System.Globalization;

namespace Pipeline.Benchmarks;

/// <summary>
/// Thousands of mutants for all readers, in child processes whose heap is limited to 256 MB. A mutant that is answered with an exception,
/// takes more than five seconds of the processor, or ends the process, is a finding.
/// </summary>
internal sealed class FuzzRun(TextWriter output)
{
    private const int Batch = 250;
    private const int MostMilliseconds = 5_000;

    /// <summary>How long a child may be silent before it is ended: other work on the machine slows it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private int _findings;

    /// <summary>Runs so many mutants in all and prints what they are made of, what is found as it comes, then a line for each reader; the number of findings.</summary>
    public int Run(int mutants, int firstSeed)
    {
        var rows = new List<string>();
        var readers = FuzzChild.Readers();
        output.WriteLine($"Mutants of {readers.Sum(reader => reader.Seeds.Count)} files, {(FuzzChild.HasFurther ? "with" : "without")} the collected documents of ../shared/corpus: of other files the same seeds make other mutants.\n");
        foreach (var (reader, index) in readers.Select((reader, index) => (reader.Name, index)))
        {
            var tally = new FuzzTally();
            var last = firstSeed + mutants / readers.Count + (index < mutants % readers.Count ? 1 : 0);
            for (var seed = firstSeed; seed < last;)
            {
                seed = Drive(reader, seed, Math.Min(Batch, last - seed), tally);
            }

            rows.Add(tally.Row(reader));
            Console.Error.WriteLine(rows[^1]);
        }

        output.WriteLine("| reader | inputs | accepted | refused | slowest, ms | peak, MB | findings |\n|---|---|---|---|---|---|---|");
        rows.ForEach(output.WriteLine);
        return _findings;
    }

    /// <summary>One child; the seed to go on with, behind the one that ended it if one did.</summary>
    private int Drive(string reader, int first, int count, FuzzTally tally)
    {
        using var child = Start(reader, first, count);
        var (next, isOpen) = (first, false);
        var (line, isSilent) = Line(child);
        for (; line is not null; (line, isSilent) = Line(child))
        {
            var words = line.Split(' ', 5);
            isOpen = words[0] == "begin";
            if (!isOpen)
            {
                Take(reader, next++, double.Parse(words[2], CultureInfo.InvariantCulture), long.Parse(words[3], CultureInfo.InvariantCulture), words[4], tally);
            }
        }

        if (isSilent || !child.WaitForExit(Patience))
        {
            child.Kill();
            child.WaitForExit();
        }

        ChildProcess.AwaitStopAfter(child);
        var isDone = next == first + count;
        if (isDone && child.ExitCode == 0)
        {
            return next;
        }

        var (seed, what) = isDone ? (next - 1, $"answered, and then ended with code {child.ExitCode}")
            : isSilent ? (next, $"no answer in {Patience.TotalSeconds} s")
            : isOpen ? (next, $"ended the process, code {child.ExitCode}")
            : (next, "could not be made");
        tally.Inputs += isDone ? 0 : 1;
        Find(reader, seed, what, tally);
        return seed + 1;
    }

    private void Take(string reader, int seed, double milliseconds, long peak, string verdict, FuzzTally tally)
    {
        tally.Add(milliseconds, peak, verdict);
        if (verdict.StartsWith("finding", StringComparison.Ordinal))
        {
            Find(reader, seed, verdict, tally);
        }
        else if (milliseconds > MostMilliseconds)
        {
            Find(reader, seed, $"took {milliseconds:0} ms", tally);
        }
    }

    private void Find(string reader, int seed, string what, FuzzTally tally)
    {
        tally.Findings++;
        _findings++;
        output.WriteLine($"fuzz --one {reader} {seed}: {what}");
    }

    /// <summary>The next line, null at the end of the output; or silence, when neither came in time.</summary>
    private static (string? Line, bool IsSilent) Line(Process child)
    {
        var line = child.StandardOutput.ReadLineAsync();
        return line.Wait(Patience) ? (line.Result, false) : (null, true);
    }

    private static Process Start(string reader, int first, int count)
    {
        var start = ChildProcess.Self("fuzz", "--child", reader, $"{first}", $"{count}");
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x10000000";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        var child = Process.Start(start) ?? throw new InvalidOperationException("A child process did not start.");
        child.ErrorDataReceived += (_, _) => { };
        child.BeginErrorReadLine();
        return child;
    }
}
