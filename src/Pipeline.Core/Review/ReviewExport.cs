using Pipeline.Core.Model;

namespace Pipeline.Core.Review;

/// <summary>Writes a report for review, as XLIFF 2.1.</summary>
public static class ReviewExport
{
    /// <summary>The file; the same report gives the same bytes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="aids">Terms and similar sentences to show; none by default.</param>
    public static byte[] Write(BilingualReport report, ReviewAids? aids = null) => throw new NotImplementedException();
}
