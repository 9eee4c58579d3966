using System.Globalization;
using Pipeline.Core.Tests.Hostile.Kit;

namespace Pipeline.Benchmarks;

/// <summary>What became of one reader's mutants.</summary>
internal sealed class FuzzTally
{
    private int _accepted;
    private int _refused;
    private double _slowest;
    private long _peak;

    public int Inputs { get; set; }

    public int Findings { get; set; }

    /// <summary>Counts one that was answered.</summary>
    public void Add(double milliseconds, long peak, string verdict)
    {
        Inputs++;
        _accepted += verdict == HostileAnswer.Accepted ? 1 : 0;
        _refused += verdict != HostileAnswer.Accepted && !verdict.StartsWith("finding", StringComparison.Ordinal) ? 1 : 0;
        (_slowest, _peak) = (Math.Max(_slowest, milliseconds), Math.Max(_peak, peak));
    }

    /// <summary>A row of the table.</summary>
    public string Row(string reader) => string.Create(CultureInfo.InvariantCulture, $"| {reader} | {Inputs} | {_accepted} | {_refused} | {_slowest:0} | {_peak} | {Findings} |");
}
