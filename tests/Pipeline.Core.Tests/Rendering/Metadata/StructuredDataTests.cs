using System.Text.Encodings.Web;
using System.Text.Json;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering.Metadata;

public class StructuredDataTests
{
    private const string Report = "http://127.0.0.1:8080/r/changping/2021/";

    private static readonly JsonSerializerOptions Legible = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static BilingualReportBuilder Builder => new();

    [Fact]
    public void The_page_of_both_languages_says_all_that_is_known()
    {
        var agency = new Agency { Slug = "changping", Site = new("https://www.changping.example/") };

        Expected.Matches("structured-data.json", JsonSerializer.Serialize(
            Data(ReportPages.Of(Builder.Build(), new() { Agency = agency })[0]),
            Legible) + "\n");
    }

    [Theory]
    [InlineData(Language.SimplifiedChinese, ReportView.English, "translationOfWork", "zh/", "zh-Hans")]
    [InlineData(Language.TraditionalChinese, ReportView.English, "translationOfWork", "zh/", "zh-Hant")]
    [InlineData(Language.SimplifiedChinese, ReportView.Chinese, "workTranslation", "en/", "en")]
    [InlineData(Language.English, ReportView.Chinese, "translationOfWork", "en/", "en")]
    public void One_language_names_the_other_as_its_source_or_its_translation(Language received, ReportView view, string property, string other, string language)
    {
        var related = Data(Builder.In(received), view).GetProperty(property);

        Assert.Equal((Report + other, language), (related.GetProperty("@id").GetString(), related.GetProperty("inLanguage").GetString()));
    }

    [Fact]
    public void A_conversion_is_no_translation_but_based_on_the_text_received()
    {
        var data = Data(Builder.In(Language.TraditionalChinese), ReportView.Simplified);

        Assert.False(data.TryGetProperty("translationOfWork", out _));
        Assert.Equal([Report + "original.docx", Report + "zh/"], data.GetProperty("isBasedOn").EnumerateArray().Select(item => item.GetProperty(item.TryGetProperty("@id", out _) ? "@id" : "contentUrl").GetString()));
    }

    [Fact]
    public void A_day_that_was_only_signed_is_no_day_of_publication()
    {
        var report = Builder.Build();
        var data = Data(ReportPages.Of(report with { Report = report.Report with { IsDateOfSignature = true } }, new())[0]);

        Assert.Equal("2022-01-28", data.GetProperty("dateCreated").GetString());
        Assert.False(data.TryGetProperty("datePublished", out _));
    }

    [Fact]
    public void A_title_cannot_end_the_element_it_stands_in() => Assert.Equal(
        "</script><b>&amp;",
        Data(Builder.Title(null, "</script><b>&amp;"), ReportView.English).GetProperty("name")[0].GetProperty("@value").GetString());

    private static JsonElement Data(BilingualReportBuilder report, ReportView view) => Data(ReportPages.Of(report.Build(), new())[(int)view]);

    private static JsonElement Data(SitePage page)
    {
        using var data = JsonDocument.Parse(Assert.Single(Dom.Of(page).QuerySelectorAll("script[type='application/ld+json']")).TextContent);
        return data.RootElement.Clone();
    }
}
