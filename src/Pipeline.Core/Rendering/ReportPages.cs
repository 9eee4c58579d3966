using Pipeline.Core.Model;
using Pipeline.Core.Rendering.Citations;
using Pipeline.Core.Rendering.KeyFigures;
using Pipeline.Core.Rendering.Metadata;

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

    /// <summary>One view.</summary>
    public static SitePage Draw(ReportPage page) => Layout.Page(new()
    {
        Policy = ViewSwitch.Policy,
        Path = page.Path,
        Voice = page.Voice,
        Title = page.Voice.PlainName(page.Title, page.Chinese),
        Description = Description(page),
        Links = ReportMetadata.Of(page),
        Main = Main(page),
        IsCompact = true,
    });

    private static Html Main(ReportPage page) => Html.Of($"""
        <main id="main" class="report {(page.IsBoth ? "both" : "single")}">
          {ReportHead.Breadcrumb(page)}
          {ReportRevisions.Banner(page)}
          {ReportHead.Title(page)}
          {ViewSwitch.Of(page)}
          {ReportNotice.Conversion(page)}
          {ReportNotice.Of(page)}
          {KeyFigurePanel.Of(page)}
          <div class="text">
            {ReportContents.Of(page)}
            <article aria-label="{page.Voice.Plain(Phrases.Report)}">
              {ReportBody.Of(page)}
            </article>
          </div>
          {ReportRevisions.List(page)}
          {CitationSection.Of(page)}
          {ReportFeedback.Of(page)}
        </main>
        """);

    private static string Description(ReportPage page) =>
        $"{page.Voice.PlainName(page.Bilingual.AgencyName, page.Chinese)} · {page.Report.Year}. {page.Voice.Plain(ReportNotice.Standing(page))}";
}
