using Pipeline.Core.Model;
using Pipeline.Core.Rendering;

namespace Pipeline.Core.Tests.Rendering;

public class MixedTextTests
{
    [Theory]
    [InlineData("“行政复议” is “administrative reconsideration”.", "“<zh>行政复议</zh>” is “administrative reconsideration”.")]
    [InlineData("It says “2021年，公开146条” twice.", "It says “<zh>2021年，公开146条</zh>” twice.")]
    [InlineData("146 became 148.", "146 became 148.")]
    public void English_marks_the_Chinese_it_quotes(string text, string marked) =>
        Assert.Equal(marked, Short(MixedText.Of(Language.English, text, Language.SimplifiedChinese)));

    [Theory]
    [InlineData("“行政复议”应译为“administrative reconsideration”。", "“行政复议”应译为“<en>administrative reconsideration</en>”。")]
    [InlineData("译文为“Article 50 of the Regulations”。", "译文为“<en>Article 50 of the Regulations</en>”。")]
    [InlineData("状态改为 reviewed。", "状态改为 <en>reviewed</en>。")]
    public void Chinese_marks_the_English_it_quotes(string text, string marked) =>
        Assert.Equal(marked, Short(MixedText.Of(Language.SimplifiedChinese, text, Language.SimplifiedChinese)));

    [Theory]
    [InlineData("请上传 PDF 文件。")]
    [InlineData("见 s1-2-p3 第 2 句。")]
    public void Abbreviations_and_ids_are_in_no_language(string text) =>
        Assert.Equal(text, Short(MixedText.Of(Language.SimplifiedChinese, text, Language.SimplifiedChinese)));

    [Fact]
    public void What_is_quoted_of_a_Traditional_report_is_Traditional() =>
        Assert.Equal("“<span lang=\"zh-Hant\">總體情況</span>”", MixedText.Of(Language.English, "“總體情況”", Language.TraditionalChinese).ToString());

    [Fact]
    public void What_is_quoted_is_encoded() => Assert.Equal("“&lt;b&gt;”", MixedText.Of(Language.English, "“<b>”", Language.SimplifiedChinese).ToString());

    private static string Short(Html html) => html.ToString()
        .Replace("<span lang=\"zh-Hans\">", "<zh>", StringComparison.Ordinal)
        .Replace("<span lang=\"en\">", "<en>", StringComparison.Ordinal)
        .Replace("</span>", html.ToString().Contains("lang=\"en\"", StringComparison.Ordinal) ? "</en>" : "</zh>", StringComparison.Ordinal);
}
