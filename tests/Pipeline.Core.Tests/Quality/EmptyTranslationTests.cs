using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Quality;

public sealed class EmptyTranslationTests
{
    [Fact]
    public void Words_call_for_words() => Assert.Equal(["RPT620"], Checked.Codes("全年未收取任何费用。", " . "));

    [Fact]
    public void Where_the_source_says_nothing_the_translation_need_not() => Assert.Empty(Checked.Codes("——", "—"));
}
