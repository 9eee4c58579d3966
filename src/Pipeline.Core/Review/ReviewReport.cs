namespace Pipeline.Core.Review;

/// <summary>Writes what became of a reviewed file, for people to read.</summary>
public static class ReviewReport
{
    /// <summary>The counts, then a line for every place that needs somebody.</summary>
    /// <param name="outcome">What became of the file.</param>
    /// <param name="inChinese">True for Chinese, false for English.</param>
    public static string Write(ReviewOutcome outcome, bool inChinese) => throw new NotImplementedException();
}
