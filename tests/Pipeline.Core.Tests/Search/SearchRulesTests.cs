using Pipeline.Core.Search;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Search;

public sealed class SearchRulesTests
{
    private static readonly string[][] Tables = [["信息", "网络"], ["程序"]];

    [Fact]
    public void The_same_rules_have_the_same_hash() => Assert.Equal(SearchRules.HashOf(1, Tables), SearchRules.HashOf(1, Tables));

    [Fact]
    public void A_row_more_or_a_version_more_are_other_rules() =>
        Assert.Equal(4, new[] { SearchRules.HashOf(1, Tables), SearchRules.HashOf(2, Tables), SearchRules.HashOf(1, [["信息"], ["程序"]]), SearchRules.HashOf(1, [["信息"], ["网络", "程序"]]) }.Distinct().Count());

    [Fact]
    public void The_key_of_a_text_tells_its_data_and_the_rules()
    {
        var entry = CatalogueEntries.Of(SampleReport.Build());

        Assert.Equal(SearchRules.KeyOf(entry.Data), SearchDocument.Of(entry).TextKey);
        Assert.NotEqual(SearchRules.KeyOf(entry.Data), SearchRules.KeyOf(entry.Data + "0"));
        Assert.NotEqual(entry.Data, SearchRules.KeyOf(entry.Data));
    }
}
