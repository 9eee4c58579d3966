using Pipeline.Core.Model;

namespace Pipeline.Core.Quality;

/// <summary>A translated segment as the checks see it, enumerators left out.</summary>
/// <param name="Source">The language of the source.</param>
/// <param name="Target">The language translated into.</param>
/// <param name="SourceText">The source.</param>
/// <param name="TargetText">Its translation.</param>
/// <param name="Context">Where it stands.</param>
/// <param name="Year">The report's year, against which 上年 and <c>last year</c> are read; null where it is not known.</param>
public sealed record CheckedSegment(Language Source, Language Target, string SourceText, string TargetText, SegmentContext Context, int? Year)
{
    /// <summary>The side that is Chinese, whichever way it was translated.</summary>
    internal string Chinese => Source.IsChinese ? SourceText : TargetText;

    /// <summary>The side that is English.</summary>
    internal string English => Source.IsChinese ? TargetText : SourceText;
}
