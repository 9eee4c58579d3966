using System.Text;

namespace Pipeline.Core.Search;

/// <summary>Which bucket of a level holds a term. All terms a reader's unfinished word may become share one: those that begin with a Han character, or with three letters.</summary>
internal static class TermBucket
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;
    private const int LettersOfKey = 3;

    /// <summary>The bucket of a term: FNV-1a, 32 bits (RFC 9923), over its key, of which the lowest bits count.</summary>
    /// <param name="term">The term.</param>
    /// <param name="buckets">How many buckets there are: a power of two, so that a bucket of few becomes whole buckets of many.</param>
    public static int Of(string term, int buckets)
    {
        var hash = Offset;
        foreach (var octet in Encoding.UTF8.GetBytes(Key(term)))
        {
            hash = unchecked((hash ^ octet) * Prime);
        }

        return (int)(hash % (uint)buckets);
    }

    /// <summary>The buckets of the texts of a level: a few documents each.</summary>
    public static int Texts(int documents) => AtLeast(Math.Max(4, (documents + 7) / 8));

    /// <summary>The buckets of its titles and names, of which there is less.</summary>
    public static int Titles(int documents) => AtLeast(Math.Max(1, (documents + 63) / 64));

    /// <summary>The part of a term its bucket follows from: the first Han character, the whole of a number or of a name with a colon, the first three letters of a word.</summary>
    private static string Key(string term)
    {
        var first = Rune.GetRuneAt(term, 0);
        return SearchFolding.IsHan(first) ? first.ToString()
            : term.Contains(':', StringComparison.Ordinal) || term.All(character => character is '.' || char.IsAsciiDigit(character)) ? term
            : term[..Math.Min(LettersOfKey, term.Length)];
    }

    private static int AtLeast(int count)
    {
        var power = 1;
        while (power < count)
        {
            power *= 2;
        }

        return power;
    }
}
