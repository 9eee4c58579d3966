using Pipeline.Core.Diagnostics;

namespace Pipeline.Core.Reading.Pdf;

/// <summary>What one file may cost: bytes unpacked, objects, operators. Whoever loops asks whether it is spent; the refusal stands in the tally.</summary>
/// <param name="tally">The counts of the reading.</param>
internal sealed class PdfBudget(ReadingTally tally)
{
    /// <summary>Work between two looks at the clock: as many bytes take some hundred microseconds.</summary>
    private const int WorkBetweenLooks = 64 * 1024;

    /// <summary>How many bytes it takes as long as to go once around a loop.</summary>
    private const int StepWork = 64;

    private long _inflated;
    private int _objects;
    private int _operators;
    private long _work;

    /// <summary>True when the reading is refused; the clock is looked at whenever some work has been done.</summary>
    public bool IsOver()
    {
        TakeWork(StepWork);
        return tally.Refusal is not null;
    }

    /// <summary>Counts bytes that were looked through.</summary>
    public void TakeWork(long bytes)
    {
        _work += bytes;
        if (_work >= WorkBetweenLooks)
        {
            _work = 0;
            tally.IsOver();
        }
    }

    /// <summary>Counts an object of the file.</summary>
    public void TakeObject()
    {
        if (++_objects > ReadingLimits.PdfObjects)
        {
            tally.Refusal ??= Findings.TooManyParts(ReadingLimits.PdfObjects);
        }
    }

    /// <summary>Counts an operator of a page, a character it prints, or an item of a font's tables.</summary>
    /// <param name="cost">How many simple ones it takes as long as.</param>
    public void TakeOperator(int cost = 1)
    {
        _operators += cost;
        if (_operators > ReadingLimits.PdfOperators)
        {
            tally.Refusal ??= Findings.TooMuchDrawn(ReadingLimits.PdfOperators);
        }
    }

    /// <summary>Counts bytes of streams without their filters, and of strings; false when that is too much.</summary>
    /// <param name="count">How many came out now.</param>
    /// <param name="inStream">How many are of the same stream in all.</param>
    public bool TakeInflated(int count, long inStream)
    {
        _inflated += count;
        if (inStream > ReadingLimits.PartBytes)
        {
            tally.Refusal ??= Findings.UnpacksTooLarge(ReadingLimits.PartBytes, isOnePart: true);
        }
        else if (_inflated > ReadingLimits.InflatedBytes)
        {
            tally.Refusal ??= Findings.UnpacksTooLarge(ReadingLimits.InflatedBytes, isOnePart: false);
        }

        return !IsOver();
    }
}
