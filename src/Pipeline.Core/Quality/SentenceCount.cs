using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Quality;

/// <summary>
/// Sentences dropped or doubled. A Chinese sentence of several clauses may become several English ones, and several that
/// 分号 part may become one: only what clauses do not explain is told, and a difference of one never.
/// </summary>
internal sealed class SentenceCount : ISegmentCheck
{
    private const int ShortestKey = 10;

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Of(CheckedSegment segment)
    {
        var chinese = Measure.Of(segment.Chinese, Language.SimplifiedChinese);
        var english = Measure.Of(segment.English, Language.English);
        var isDropped = chinese.Stops > english.Parts + 1 || chinese.Parts > english.Clauses + 1;
        if (isDropped || english.Stops > chinese.Clauses + 1)
        {
            yield return segment.Source.IsChinese
                ? Findings.SentencesDiffer(chinese.Stops, english.Stops)
                : Findings.SentencesDiffer(english.Stops, chinese.Stops);
        }

        if (Doubled(segment.TargetText, segment.Target) is { } twice && Doubled(segment.SourceText, segment.Source) is null)
        {
            yield return Findings.SentenceDoubled(twice);
        }
    }

    private static string? Doubled(string text, Language language) => Sentences.Of(text, language)
        .GroupBy(FoldedKey.Of)
        .FirstOrDefault(same => same.Key.Length >= ShortestKey && same.Skip(1).Any())?.First();

    /// <param name="Stops">Sentences.</param>
    /// <param name="Parts">Sentences and what semicolons part.</param>
    /// <param name="Clauses">What commas and colons part, too.</param>
    private sealed record Measure(int Stops, int Parts, int Clauses)
    {
        public static Measure Of(string text, Language language)
        {
            var stops = Math.Max(1, Sentences.Of(text, language).Count);
            var parts = stops + text.Count(character => character is '；' or ';');
            return new(stops, parts, parts + text.Count(character => character is '，' or ',' or '：' or ':'));
        }
    }
}
