using System.Text.RegularExpressions;

namespace Pipeline.Core.Quality;

/// <summary>
/// The words of an English text that carry its meaning, cut to the letters that its inflections and derivations share, so that
/// <c>were proactively disclosed</c> has the words of <c>proactive disclosure</c>. Coarse on purpose: it lets pass rather than cry wolf.
/// </summary>
internal static partial class MeaningWords
{
    private const int SharedLetters = 6;

    private static readonly HashSet<string> Particles = ["a", "an", "and", "at", "by", "concerning", "for", "from", "in", "is", "of", "on", "or", "the", "to", "upon", "with"];

    /// <summary>The words, each once.</summary>
    public static IReadOnlySet<string> Of(string text) =>
        Word().Matches(text).Select(word => word.Value.ToLowerInvariant()).Where(word => !Particles.Contains(word)).Select(Cut).ToHashSet();

    private static string Cut(string word) => word.TrimEnd('s') is var singular && singular.Length <= SharedLetters ? singular : singular[..SharedLetters];

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();
}
