using Pipeline.Core.Model;
using Pipeline.Core.Rendering.KeyFigures;

namespace Pipeline.Core.Rendering;

/// <summary>The pages of one revision of a report.</summary>
internal static class ReportPages
{
    /// <summary>
    /// The views: side by side, Chinese, English, and Simplified where Traditional was received. They stand at the report's own address while the revision is the
    /// last of its history, and at the revision's address, marked as superseded, afterwards.
    /// </summary>
    /// <param name="bilingual">The report as stored.</param>
    /// <param name="surroundings">What the pages know beyond it.</param>
    public static IReadOnlyList<SitePage> Of(BilingualReport bilingual, ReportSurroundings surroundings) =>
        [.. ReportViews.Of(bilingual.Report.Language).Select(view => Draw(new ReportPage(bilingual, view, surroundings)))];

    private static SitePage Draw(ReportPage page) => Layout.Page(new()
    {
        Path = page.Path,
        Voice = page.Voice,
        Title = page.Voice.PlainName(page.Title, page.Chinese),
        Description = Description(page),
        Links = ReportHead.Links(page),
        Main = Main(page),
    });

    private static Html Main(ReportPage page) => Html.Of($"""
        <main id="main" class="report {(page.IsBoth ? "both" : "single")}">
          {ReportHead.Breadcrumb(page)}
          {ReportRevisions.Banner(page)}
          {ReportHead.Title(page)}
          {ReportHead.Views(page)}
          {ReportNotice.Conversion(page)}
          {ReportNotice.Of(page)}
          {KeyFigurePanel.Of(page)}
          {ReportContents.Of(page)}
          <article aria-label="{page.Voice.Plain(Phrases.Report)}">
            {ReportBody.Of(page)}
          </article>
          {ReportRevisions.List(page)}
        </main>
        """);

    private static string Description(ReportPage page)
    {
        var standing = page.Report.Language.IsChinese ? Phrases.ChineseReceived : Phrases.EnglishReceived;
        return $"{page.Voice.PlainName(page.Title, page.Chinese)}. {page.Voice.Plain(standing)}";
    }
}
