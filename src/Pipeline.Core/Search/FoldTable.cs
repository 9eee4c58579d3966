using System.Text;
using System.Text.Json;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology.Scripts;

namespace Pipeline.Core.Search;

/// <summary>
/// What a query is tried again with when it finds nothing as typed: the characters of Traditional Chinese with their Simplified
/// ones, and the words of <see cref="RegionWords"/>. Its name carries the hash of its bytes.
/// </summary>
internal static class FoldTable
{
    private static readonly byte[] Bytes = Gzip.Compress(JsonSerializer.SerializeToUtf8Bytes(Make(), SearchJson.Compact.FoldTableFile));

    /// <summary>Where it stands.</summary>
    public static SitePath Path { get; } = SitePath.Asset("fold", Revision.HashOf(Bytes), "json.gz");

    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Content => Bytes;

    private static FoldTableFile Make()
    {
        var (from, to) = (new StringBuilder(), new StringBuilder());
        foreach (var phrase in ScriptConversion.ReadTable("TSCharacters.txt"))
        {
            var simplified = ChineseScript.ToSimplified(phrase.Key);
            if (simplified != phrase.Key && IsOne(phrase.Key) && IsOne(simplified))
            {
                from.Append(phrase.Key);
                to.Append(simplified);
            }
        }

        return new(from.ToString(), to.ToString(), RegionWords.Pairs);
    }

    private static bool IsOne(string text) => text.EnumerateRunes().Take(2).ToList() is [var rune] && SearchFolding.IsHan(rune);
}

/// <summary>The file.</summary>
/// <param name="From">The characters, one after the other.</param>
/// <param name="To">What each of them becomes, in the same order.</param>
/// <param name="Words">The Mainland's word and the region's.</param>
internal sealed record FoldTableFile(string From, string To, IReadOnlyList<IReadOnlyList<string>> Words);
