using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Pipeline.Core.Rendering;
using Pipeline.Core.Search;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Browser.Tests.Search;

/// <summary>The script reads texts and queries as the index does: whatever they read differently is indexed and never found, or asked for and never indexed.</summary>
[Collection(nameof(SearchRoom))]
public sealed partial class ScriptRulesTests(SearchRoom room)
{
    private static readonly string Rules = SearchScript.Read("folding.js") + SearchScript.Read("query.js");

    [Fact]
    public Task A_text_typed_as_a_query_asks_for_its_terms_alone() => room.VisitAsync("about:blank", async page =>
    {
        var asked = await AskAsync<string[][]>(page, "texts.map((text) => readQuery(text).pieces.flatMap((piece) => termsOf(piece) ?? []).map(({ term }) => term))", TermTable.Rows.Select(row => row.Text).ToArray());

        Assert.All(TermTable.Rows.Zip(asked), row => Assert.Subset(row.First.Terms.Split(' ').ToHashSet(), row.Second.ToHashSet()));
    });

    [Fact]
    public Task Every_term_of_a_text_is_found_in_it() => room.VisitAsync("about:blank", async page =>
    {
        var pairs = TermTable.Rows.SelectMany(row => row.Terms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(term => $"{term}\t{row.Text}")).ToArray();

        var missed = await AskAsync<string[]>(page, "texts.filter((pair) => { const [term, text] = pair.split('\\t'); return !readQuery(term).wanted.every(({ find }) => find(fold(text)).length > 0); })", pairs);

        Assert.Empty(missed);
    });

    [Fact]
    public Task Every_character_folds_to_the_same_words_figures_and_Han_characters() => room.VisitAsync("about:blank", async page =>
    {
        var written = Enumerable.Range(0x80, 0x10FFFF - 0x7F).Where(Rune.IsValid).Select(value => new Rune(value)).Where(IsAssigned).ToList();

        var folded = (await AskAsync<string>(page, "[...texts].map(fold).join('\\n')", string.Concat(written))).Split('\n');

        Assert.Equal(written.Count, folded.Length);
        Assert.Empty(written.Zip(folded).Where(character => Seen(SearchFolding.Fold(character.First.ToString())) != Seen(character.Second)).Select(character => $"U+{character.First.Value:X4} is '{character.Second}' to the script"));
    });

    /// <summary>A text as terms see it: letters a to z, digits, points, commas and Han characters. All others only keep these apart, so which of them do makes no difference.</summary>
    private static string Seen(string folded) => Others().Replace(string.Concat(folded.EnumerateRunes().Select(rune => SearchFolding.IsHan(rune) || rune.IsAscii ? rune.ToString() : " ")), " ");

    private static bool IsAssigned(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    private static Task<T> AskAsync<T>(IPage page, string expression, object texts) => page.EvaluateAsync<T>($"(texts) => {{ {Rules} return {expression}; }}", texts);

    /// <summary>What is ASCII, and neither a letter as texts are folded, nor a digit, a point or a comma.</summary>
    [GeneratedRegex(@"[\0-+\-/:-`{-\x7F]+")]
    private static partial Regex Others();
}
