using Pipeline.Core.Diagnostics;

namespace Pipeline.Core.Reading.Pdf;

/// <summary>What one file may cost: bytes unpacked, objects, operators. Whoever loops asks whether it is spent; the refusal stands in the tally.</summary>
/// <param name="tally">The counts of the reading.</param>
internal sealed class PdfBudget(ReadingTally tally)
{
    private const int StepsBetweenLooks = 1024;

    private long _inflated;
    private int _objects;
    private int _operators;
    private int _steps;

    /// <summary>True when the reading is refused; the clock is looked at now and then.</summary>
    public bool IsOver() => tally.Refusal is not null || (++_steps % StepsBetweenLooks == 0 && tally.IsOver());

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

    /// <summary>Counts bytes that came out of a filter; false when that is too much.</summary>
    /// <param name="count">How many came out now.</param>
    /// <param name="inStream">How many came out of the same filter in all.</param>
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
