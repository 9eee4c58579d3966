using Pipeline.Core.Model;
using Pipeline.Core.Quality;

namespace Pipeline.Core.Review;

/// <summary>Decides what a reviewed file says about a report as it is now.</summary>
public static class ReviewImport
{
    /// <summary>Matches the file's segments with the report's by unit, segment and sentence, and takes what a person decided.</summary>
    /// <param name="current">The report as it is published now.</param>
    /// <param name="file">What came back.</param>
    /// <param name="checks">What forbids a translation to be called reviewed.</param>
    /// <param name="at">When it came back.</param>
    public static ReviewOutcome Apply(BilingualReport current, ReviewFile file, TranslationChecks checks, DateTimeOffset at) => throw new NotImplementedException();
}
