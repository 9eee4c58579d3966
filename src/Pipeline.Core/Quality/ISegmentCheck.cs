using Pipeline.Core.Model;

namespace Pipeline.Core.Quality;

/// <summary>Something that can be told of a translated segment by itself.</summary>
internal interface ISegmentCheck
{
    /// <summary>What is wrong with it; nothing where all is well.</summary>
    IEnumerable<Diagnostic> Of(CheckedSegment segment);
}
