using System.Text;
using System.Text.Json;
using Pipeline.Core.Search;

namespace Pipeline.Core.Tests.Search;

public sealed class FoldTableTests
{
    private static readonly JsonElement Table = JsonDocument.Parse(Gzip.Decompress(FoldTable.Content)).RootElement;

    [Theory]
    [InlineData("開", "开")]
    [InlineData("訊", "讯")]
    public void A_Traditional_character_has_its_Simplified_one(string from, string to) => Assert.Equal(to, Pairs()[from]);

    [Fact]
    public void It_has_single_Han_characters_in_pairs() => Assert.All(Pairs(), pair => Assert.NotEqual(pair.Key, pair.Value));

    [Fact]
    public void It_has_the_words_of_the_regions() => Assert.Contains(Table.GetProperty("words").EnumerateArray(), pair => pair[0].GetString() == "信息" && pair[1].GetString() == "资讯");

    private static Dictionary<string, string> Pairs() => Runes("from").Zip(Runes("to")).ToDictionary(pair => pair.First, pair => pair.Second);

    private static List<string> Runes(string name) => [.. (Table.GetProperty(name).GetString() ?? "").EnumerateRunes().Select((Rune rune) => rune.ToString())];
}
