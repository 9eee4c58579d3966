using Pipeline.Core.Model;
using Pipeline.Core.Rendering;

namespace Pipeline.Core.Tests.Rendering;

public sealed class ReadingPhrasesTests
{
    [Fact]
    public void Every_reason_to_leave_text_out_has_words_of_its_own() => HaveWordsOfTheirOwn(Enum.GetValues<DropReason>().Select(ReadingPhrases.Of));

    [Fact]
    public void All_evidence_for_a_heading_has_words_of_its_own() =>
        HaveWordsOfTheirOwn(Enum.GetValues<HeadingEvidence>().Select(evidence => ReadingPhrases.Of([evidence])));

    [Fact]
    public void What_has_no_words_is_not_told_as_something_else()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReadingPhrases.Of((DropReason)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReadingPhrases.Of([(HeadingEvidence)(-1)]));
    }

    private static void HaveWordsOfTheirOwn(IEnumerable<Phrase> phrases)
    {
        var all = phrases.ToList();
        Assert.Equal(all.Count, all.DistinctBy(phrase => phrase.Zh).Count());
        Assert.Equal(all.Count, all.DistinctBy(phrase => phrase.En).Count());
    }
}
