using Pipeline.Core.Terminology;
using Pipeline.Core.Terminology.Scripts;

namespace Pipeline.Core.Search;

/// <summary>
/// Words another region has for what the Mainland calls otherwise, both in Simplified characters. Gateways that convert a report
/// to Traditional Chinese exchange them; a reader who types one spelling must find the other. Only text in Traditional Chinese is
/// read with them: in a Simplified report 资料 is papers, not data.
/// </summary>
internal static class RegionWords
{
    /// <summary>The Mainland's word and the region's, as the file lists them.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Pairs { get; } = [.. EmbeddedData.Rows("region_words.tsv").Select(row => row[..2])];

    private static readonly PhraseGroup Table = Group(_ => true);
    private static readonly PhraseGroup InPlace = Group(word => word.KeepsLength);

    /// <summary>The text in the Mainland's words.</summary>
    public static string ToMainland(string simplified) => Table.Convert(simplified);

    /// <summary>The same as far as every character keeps its place.</summary>
    public static string ToMainlandInPlace(string simplified) => InPlace.Convert(simplified);

    private static PhraseGroup Group(Predicate<Phrase> isWanted) =>
        new([Phrase.Table(Pairs.Select(pair => new Phrase(pair[1], pair[0])).Where(word => isWanted(word)).DistinctBy(word => word.Key))]);
}
