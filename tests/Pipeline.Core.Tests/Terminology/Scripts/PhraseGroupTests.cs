using Pipeline.Core.Terminology;
using Pipeline.Core.Terminology.Scripts;

namespace Pipeline.Core.Tests.Terminology.Scripts;

public sealed class PhraseGroupTests
{
    private static readonly LongestMatch<Phrase> Short = Phrase.Table([new("甲", "A")]);
    private static readonly LongestMatch<Phrase> Long = Phrase.Table([new("甲乙", "B"), new("乙", "C")]);

    [Fact]
    public void The_longest_phrase_wins_and_the_walk_goes_on_behind_it() => Assert.Equal("BC丙B", new PhraseGroup([Long]).Convert("甲乙乙丙甲乙"));

    [Fact]
    public void The_first_table_that_knows_anything_is_heard() => Assert.Equal("AC", new PhraseGroup([Short, Long]).Convert("甲乙"));

    [Fact]
    public void In_a_union_the_longest_phrase_of_all_is_heard() => Assert.Equal("B", new PhraseGroup([Short, Long], MatchPolicy.Union).Convert("甲乙"));

    [Fact]
    public void A_text_is_cut_before_and_behind_each_phrase() => Assert.Equal(["丙丁", "甲乙", "乙", "丙"], new PhraseGroup([Long]).Cut("丙丁甲乙乙丙"));

    [Fact]
    public void Nothing_to_exchange_gives_the_same_string()
    {
        const string Text = "丙丁";

        Assert.Same(Text, new PhraseGroup([Long]).Convert(Text));
    }
}
