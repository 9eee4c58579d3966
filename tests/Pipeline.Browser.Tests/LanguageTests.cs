using System.Text.RegularExpressions;
using Pipeline.Browser.Tests.Kit;

namespace Pipeline.Browser.Tests;

/// <summary>WCAG 3.1.2, which no checker judges: every text is in the language it says. Code and names of files are in none; the choices of a list hold no markup, and so both.</summary>
[Collection(nameof(ReadingRoom))]
public sealed partial class LanguageTests(ReadingRoom room)
{
    private const string Texts = """
        () => {
          const texts = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const parent = walker.currentNode.parentElement;
            const text = walker.currentNode.data.trim();
            if (text && !parent.closest('script, style, noscript, code, pre, option, .anchor')) {
              texts.push([parent.closest('[lang]')?.lang ?? '', text]);
            }
          }
          return texts;
        }
        """;

    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public async Task The_script_of_every_text_is_that_of_its_language(string name)
    {
        var texts = await room.VisitAsync(room.AddressOf(name), page => page.EvaluateAsync<string[][]>(Texts));

        Assert.NotEmpty(texts);
        Verdict.Clean(texts.Where(text => !Agrees(text[0], text[1])).Select(text => $"{text[0]}: {text[1]}"));
    }

    [Theory]
    [InlineData("zh-Hans", "全年公开信息146条。", true)]
    [InlineData("zh-Hans", "PDF", true)]
    [InlineData("zh-Hans", "市政府办公室 Office of the Government", false)]
    [InlineData("zh-Hant", "The Chinese text prevails.", false)]
    [InlineData("en", "The Chinese text prevails.", true)]
    [InlineData("en", "See 总体情况.", false)]
    [InlineData("", "2,022", true)]
    [InlineData("", "Agencies", false)]
    public void A_text_agrees_with_a_language_by_its_script(string language, string text, bool agrees) => Assert.Equal(agrees, Agrees(language, text));

    private static bool Agrees(string language, string text) =>
        language.StartsWith("zh", StringComparison.Ordinal) ? !LatinSentence().IsMatch(text)
        : language == "en" ? !Han().IsMatch(text)
        : !text.Any(char.IsLetter);

    [GeneratedRegex(@"[\u3400-\u9fff]")]
    private static partial Regex Han();

    /// <summary>Three words in a row; a name or an abbreviation has fewer.</summary>
    [GeneratedRegex(@"\b[A-Za-z][a-z’']*\s+[a-z’']+\s+[a-z’']+")]
    private static partial Regex LatinSentence();
}
