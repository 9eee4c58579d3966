using Pipeline.Core.Rendering.Changes;

namespace Pipeline.Core.Tests.Rendering.Changes;

public sealed class TextChangeTests
{
    [Theory]
    [InlineData("全年公开信息12条。", "全年公开信息34条。", "全年公开信息<del>12</del><ins>34</ins>条。")]
    [InlineData("全年主动公开政府信息。", "全年依法公开政府信息。", "全年<del>主动</del><ins>依法</ins>公开政府信息。")]
    [InlineData("12 items were disclosed in all.", "12 items were published in all.", "12 items were <del>disclosed</del><ins>published</ins> in all.")]
    [InlineData("共24,716条信息", "共24,717条信息", "共<del>24,716</del><ins>24,717</ins>条信息")]
    [InlineData("按时办结。", "按时全部办结。", "按时<ins>全部</ins>办结。")]
    public void Chinese_changes_by_the_character_and_words_and_numbers_as_a_whole(string before, string after, string markup) =>
        Assert.Equal(markup, TextChange.Of(before, after).ToString());

    [Fact]
    public void Markup_in_a_text_stays_text() =>
        Assert.Equal("见<del>&lt;b&gt;</del>附件一、附件二", TextChange.Of("见<b>附件一、附件二", "见附件一、附件二").ToString());

    [Fact]
    public void Texts_with_little_in_common_stand_one_after_the_other() =>
        Assert.Equal("<del>Nothing to report.</del> <ins>Fees were collected twice</ins>", TextChange.Of("Nothing to report.", "Fees were collected twice").ToString());

    [Theory]
    [InlineData("全年12,345.6万元，PDF 𠮷 the People’s Government\n第二行")]
    public void Tokens_joined_are_the_text(string text) => Assert.Equal(text, string.Concat(TextChange.Tokens(text)));
}
