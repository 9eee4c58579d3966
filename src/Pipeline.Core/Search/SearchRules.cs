using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;
using Pipeline.Core.Terminology.Scripts;

namespace Pipeline.Core.Search;

/// <summary>
/// The rules that make terms and texts of a report, as a hash: their data files, and <see cref="SearchManifest.Rules"/> for what
/// is code. It is part of the names of everything made by them, so that what other rules made is seen to be out of date.
/// </summary>
internal static class SearchRules
{
    private static readonly string[] Tables = ["search_folding.tsv", "region_words.tsv", .. ChineseScript.Files];

    /// <summary>The rules as they are now: 12 hexadecimal digits.</summary>
    public static string Hash { get; } = HashOf(SearchManifest.Rules, Tables.Select(EmbeddedData.Lines));

    /// <summary>The rules a version of the code and some tables are.</summary>
    public static string HashOf(int version, IEnumerable<IEnumerable<string>> tables) =>
        Revision.HashOf(Encoding.UTF8.GetBytes($"{version}\0{string.Join('\0', tables.Select(lines => string.Join('\n', lines)))}"));

    /// <summary>What tells one text of a report from another: a hash of the data it was made of and of the rules it was made by.</summary>
    /// <param name="data">The hash of the data.</param>
    public static string KeyOf(string data) => Revision.HashOf(Encoding.UTF8.GetBytes($"{Hash}\0{data}"));
}
