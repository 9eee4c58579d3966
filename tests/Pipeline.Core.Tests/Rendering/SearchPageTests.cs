using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering;

public sealed partial class SearchPageTests
{
    private static readonly IHtmlDocument Page = Dom.Of(SearchPage.Of(SitePath.Asset("fold", "0123456789ab", "json")));

    /// <summary>The filters lists count by, too.</summary>
    private static readonly string[] Shared = ["level", "form", "lang", "state"];

    [Fact]
    public void A_search_is_an_address() =>
        Assert.Equal(
            ("get", "./", "q,year,level,form,lang,state,agency"),
            (Page.QuerySelector("form")?.GetAttribute("method"), Page.QuerySelector("form")?.GetAttribute("action"), string.Join(',', Page.QuerySelectorAll("form [name]").Select(field => field.GetAttribute("name")))));

    [Fact]
    public void Every_field_has_a_label_in_both_languages() => Assert.All(
        Page.QuerySelectorAll("input[type=search], select"),
        field => Assert.Equal(["zh-Hans", "en"], Page.QuerySelectorAll($"label[for={field.Id}] span").Select(span => span.GetAttribute("lang"))));

    [Fact]
    public void Filters_have_the_names_data_are_stored_under()
    {
        Assert.Equal([.. Enum.GetValues<AgencyLevel>().Select(Stored), "none"], Values("level"));
        Assert.Equal(Enum.GetValues<Generation>().Select(Stored).Order(StringComparer.Ordinal), Values("form").Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetValues<Language>().Select(Stored), Values("lang"));
        Assert.Equal(["approved", "machine", "pending"], Values("state"));
    }

    [Fact]
    public void What_is_found_is_announced() => Assert.Equal("", Assert.Single(Page.QuerySelectorAll("[role=status]")).TextContent);

    [Fact]
    public void Without_a_script_it_leads_on_in_both_languages()
    {
        var words = Assert.Single(Page.QuerySelectorAll("noscript"));

        Assert.Contains("需要启用 JavaScript", words.TextContent, StringComparison.Ordinal);
        Assert.Contains("needs JavaScript", words.TextContent, StringComparison.Ordinal);
        Assert.Equal(["../", "../agencies/"], words.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Its_script_says_what_the_page_has_a_template_for_and_nothing_else() => Assert.Equal(
        Page.QuerySelectorAll("template").Select(template => template.Id).Order(StringComparer.Ordinal),
        Templates().Matches(Script).Select(match => match.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Its_script_names_every_state_as_the_filter_does() => Assert.All(Values("state"), state => Assert.Contains($"{state}: 'say-{state}'", Script, StringComparison.Ordinal));

    [Fact]
    public void A_value_is_called_the_same_in_the_filter_and_in_the_lists() => Assert.Equal(
        [Phrases.Level, ListPhrases.Form, ListPhrases.Received, ListPhrases.Translation],
        Shared.Select(field => new Phrase(Page.QuerySelector($"label[for={field}] [lang=zh-Hans]")?.TextContent ?? "", Page.QuerySelector($"label[for={field}] [lang=en]")?.TextContent ?? "")));

    [Fact]
    public void Its_script_has_no_words_of_its_own() => Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", Script);

    [Theory]
    [InlineData("span[lang=zh-Hans]")]
    [InlineData("span[lang=en]")]
    public void Every_template_speaks_both_languages(string words) => Assert.All(
        Page.QuerySelectorAll("template").OfType<IHtmlTemplateElement>().Where(template => template.Id != "say-result"),
        template => Assert.NotEmpty(template.Content.QuerySelectorAll(words)));

    private static string Script => System.Text.Encoding.UTF8.GetString(SearchScript.Content.Span);

    private static IEnumerable<string> Values(string field) =>
        Page.QuerySelectorAll($"select[name={field}] option").Select(option => option.GetAttribute("value") ?? "").Where(value => value.Length > 0);

    private static string Stored<T>(T value) => JsonSerializer.SerializeToElement(value).GetString() ?? "";

    [GeneratedRegex("say-[a-z]+")]
    private static partial Regex Templates();
}
