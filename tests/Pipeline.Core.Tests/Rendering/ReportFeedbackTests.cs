using AngleSharp.Html.Dom;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering;

public class ReportFeedbackTests
{
    private static readonly BilingualReport Report = new BilingualReportBuilder().Title("一&二", "A & B").Build();

    [Fact]
    public void A_message_says_what_it_is_about()
    {
        var links = Links(Page("mailto:office@example.gov.cn", ReportView.English));

        Assert.Equal(
            [
                "mailto:office@example.gov.cn?subject=Comment%20on%20the%20report%3A%20A%20%26%20B%20%C2%B7%20changping%2F2021%20%C2%B7%200123456789ab%20%C2%B7%20http%3A%2F%2F127.0.0.1%3A8080%2Fr%2Fchangping%2F2021%2F",
                "mailto:office@example.gov.cn?subject=Report%20a%20translation%20error%3A%20A%20%26%20B%20%C2%B7%20changping%2F2021%20%C2%B7%200123456789ab%20%C2%B7%20http%3A%2F%2F127.0.0.1%3A8080%2Fr%2Fchangping%2F2021%2F",
            ],
            links[..2]);
    }

    [Fact]
    public void What_the_registry_s_address_says_already_stays() => Assert.StartsWith(
        "mailto:office@example.gov.cn?cc=archive@example.gov.cn&subject=", Links(Page("mailto:office@example.gov.cn?cc=archive@example.gov.cn"))[0], StringComparison.Ordinal);

    [Fact]
    public void A_page_of_the_agency_s_is_led_to_as_it_is() =>
        Assert.Equal(["https://www.example.gov.cn/letters/", "https://www.example.gov.cn/letters/", "review/"], Links(Page("https://www.example.gov.cn/letters/")));

    [Fact]
    public void It_says_whom_a_message_goes_to() => Assert.Contains(
        "People’s Government of Changping District, Beijing Municipality",
        Page("mailto:office@example.gov.cn", ReportView.English).Texts(".feedback dd"));

    [Theory]
    [InlineData(null)]
    [InlineData("javascript:alert(1)")]
    [InlineData("letters/")]
    public void Without_an_address_the_review_page_is_left(string? address)
    {
        var page = Page(address);

        Assert.Equal(["review/"], Links(page));
        Assert.Equal("#feedback", page.QuerySelector(".notice p:last-child a")?.GetAttribute("href"));
    }

    [Fact]
    public void A_superseded_revision_is_not_corrected_any_more()
    {
        var later = new BilingualReportBuilder().Revision("bbbbbbbbbbbb").Build();
        var page = Dom.Of(ReportPages.Of(Report, new() { History = new(CatalogueEntries.Of(Report, 1), CatalogueEntries.Of(later, 2)) })[0]);

        Assert.Empty(page.QuerySelectorAll("#feedback, [href='#feedback']"));
    }

    private static IHtmlDocument Page(string? feedback, ReportView view = ReportView.Both)
    {
        var agency = new Agency { Slug = "changping", Feedback = feedback is null ? null : new(feedback, UriKind.RelativeOrAbsolute) };
        return Dom.Of(ReportPages.Of(Report, new() { Agency = agency })[(int)view]);
    }

    private static string[] Links(IHtmlDocument page) => [.. page.QuerySelectorAll(".feedback a").Select(link => link.GetAttribute("href") ?? "")];
}
