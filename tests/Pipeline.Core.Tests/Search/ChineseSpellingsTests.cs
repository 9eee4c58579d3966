using Pipeline.Core.Search;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Search;

/// <summary>One index serves readers of both scripts, and gateways that exchange words as well as characters.</summary>
public sealed class ChineseSpellingsTests
{
    [Fact]
    public void A_text_as_the_Mainland_writes_has_no_other_spelling() => Assert.Empty(ChineseSpellings.Of("政府信息公开资料", isTraditional: false));

    [Fact]
    public void A_Traditional_text_is_found_by_its_Simplified_spelling() => Assert.Equal(["政府信息公开"], ChineseSpellings.Of("政府信息公開", isTraditional: true));

    [Fact]
    public void A_word_of_the_region_is_found_as_written_and_as_the_Mainland_says() =>
        Assert.Equal(["政务数据", "政务资料"], ChineseSpellings.Of("政務資料", isTraditional: true));

    [Fact]
    public void A_word_of_another_length_is_found_too_and_the_first_spelling_keeps_every_place()
    {
        var spellings = ChineseSpellings.Of("網際網路", isTraditional: true);

        Assert.Equal("網際網路".Length, spellings[0].Length);
        Assert.Contains("互联网", spellings);
    }

    [Fact]
    public void In_a_Simplified_report_a_word_two_regions_share_means_what_it_says() => Assert.Empty(ChineseSpellings.Of("申请人提交资料", isTraditional: false));

    [Fact]
    public void Every_word_of_the_regions_differs_from_the_Mainlands_and_says_why() =>
        Assert.All(EmbeddedData.Rows("region_words.tsv"), row => Assert.True(row is [{ Length: > 1 } mainland, { Length: > 1 } region, { Length: > 0 }] && mainland != region));
}
