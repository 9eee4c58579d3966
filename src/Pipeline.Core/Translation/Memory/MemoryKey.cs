using System.Security.Cryptography;
using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Translation.Memory;

/// <summary>
/// What must agree for an approved translation to be used again: both languages, the words of the sentence without what
/// numbers it, and where it stands. Script, engine, lexicon and day are no part of it.
/// </summary>
/// <param name="Hash">SHA-256, in hexadecimal digits.</param>
public readonly record struct MemoryKey(string Hash)
{
    /// <summary>The key of a segment.</summary>
    /// <param name="source">Its language.</param>
    /// <param name="target">The language translated into.</param>
    /// <param name="segment">The segment; an enumerator or lead before it is left out.</param>
    /// <param name="context">Where it stands; null for a pair that serves anywhere.</param>
    public static MemoryKey Of(Language source, Language target, string segment, SegmentContext? context)
    {
        var bare = Bare(segment, source);
        var words = context is SegmentContext.Heading ? SegmentKey.OfHeading(bare) : SegmentKey.Of(bare);
        return new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Name(source)}\n{Name(target)}\n{words}\n{context}"))));
    }

    /// <summary>A segment without what numbers it.</summary>
    public static string Bare(string segment, Language language)
    {
        var text = segment[(EnumeratorToken.AtRunningText(segment, language)?.Text.Length ?? 0)..];
        return text[(SentenceLead.At(text, language)?.Text.Length ?? 0)..];
    }

    /// <inheritdoc/>
    public override string ToString() => $"sha256:{Hash}";

    private static string Name(Language language) => language.IsChinese ? "zh" : "en";
}
