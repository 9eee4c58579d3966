using Pipeline.Core.Model;

namespace Pipeline.Core.Quality;

/// <summary>Something that can be told only of a report as a whole, or of several segments together.</summary>
internal interface IReportCheck
{
    /// <summary>What is wrong, and where; nothing where all is well.</summary>
    IEnumerable<TranslationRemark> Of(BilingualReport report);
}
