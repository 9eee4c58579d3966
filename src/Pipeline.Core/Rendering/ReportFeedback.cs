using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>Where readers say what is wrong: to the agency, as the registry has it, and on the page where the translation is corrected.</summary>
internal static class ReportFeedback
{
    /// <summary>The section; nothing for a superseded revision of an agency nobody can write to.</summary>
    public static Html Of(ReportPage page) => !IsOffered(page) ? Html.None : Html.Of($"""
        <section class="feedback" aria-labelledby="feedback">
          <h2 id="feedback">{page.Voice.Say(ReportPhrases.Feedback)}</h2>
          {Agency(page)}
          {Review(page)}
        </section>
        """);

    /// <summary>Leads to it from the notice above the text.</summary>
    public static Html Notice(ReportPage page) => !IsOffered(page) ? Html.None : Html.Of($"""
        <p><a href="#feedback">{page.Voice.Say(ReportPhrases.FoundAnError)}</a></p>
        """);

    private static bool IsOffered(ReportPage page) => page.IsCurrent || AddressOf(page) is not null;

    private static Html Agency(ReportPage page) => AddressOf(page) is not { } address ? Html.None : Html.Of($"""
        <dl>
          {Facts.Of(page.Voice, ReportPhrases.Recipient, page.Voice.Name(page.Bilingual.AgencyName, page.Chinese))}
        </dl>
        <ul>
          {new[] { ReportPhrases.Comment, ReportPhrases.ReportError }.Select(purpose => Html.Of($"""<li><a href="{Addressed(page, address, purpose)}" rel="external">{page.Voice.Say(purpose)}</a></li>"""))}
        </ul>
        """);

    private static Html Review(ReportPage page) => !page.IsCurrent ? Html.None : Html.Of($"""
        <p><a href="{page.LinkTo(SitePath.Review(page.Report.Id))}">{page.Voice.Say(ReportPhrases.Correct)}</a></p>
        """);

    private static Uri? AddressOf(ReportPage page) =>
        page.Agency?.Feedback is { IsAbsoluteUri: true, Scheme: "https" or "http" or "mailto" } address ? address : null;

    /// <summary>A message says what it is about (RFC 6068): purpose, title, year, revision and address. A page of the agency's, and a subject of its own, is left as it is.</summary>
    private static string Addressed(ReportPage page, Uri address, Phrase purpose)
    {
        var title = page.Voice.Choose(page.Title, page.Chinese) is [var first, ..] ? first.Text : "";
        var subject = $"{purpose.In(page.Voice.Page)}: {title} · {page.Report.Id} · {page.Bilingual.Revision} · {page.PermanentAddress}";
        return address.Scheme != "mailto" || address.Query.Contains("subject=", StringComparison.OrdinalIgnoreCase) ? address.AbsoluteUri
            : $"{address.AbsoluteUri}{(address.Query.Length > 0 ? "&" : "?")}subject={Uri.EscapeDataString(subject)}";
    }
}
