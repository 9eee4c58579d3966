using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The notice above the text: which text is authentic, and how much of the translation anybody has approved.</summary>
internal static class ReportNotice
{
    /// <summary>The notice.</summary>
    public static Html Of(ReportPage page) => Html.Of($"""
        <aside class="notice" aria-labelledby="notice">
          <h2 id="notice">{page.Voice.Say(Phrases.Notice)}</h2>
          {page.Voice.Paragraphs(Standing(page))}
          <p class="origins">{page.Voice.Say(Phrases.SegmentsByOrigin)}</p>
          <ul class="counts">
            {Counts(page)}
          </ul>
          {page.Voice.Paragraphs(Phrases.MarksExplained)}
          {Engines(page)}
          <p><a href="{page.LinkTo(page.Beside(SitePath.OriginalName(page.Report.Format)))}" download>{page.Voice.Say(Phrases.ReadTheOriginal)}</a></p>
          {ReportFeedback.Notice(page)}
        </aside>
        """);

    /// <summary>Which text is authentic.</summary>
    public static Phrase Standing(ReportPage page) => page.Report.Language.IsChinese ? Phrases.ChineseReceived : Phrases.EnglishReceived;

    /// <summary>Says of a text that was converted that it is not the one received.</summary>
    public static Html Conversion(ReportPage page) => page.View is not ReportView.Simplified ? Html.None : Html.Of($"""
        <aside class="banner">
          {page.Voice.Paragraphs(Phrases.Converted)}
          <p><a href="{page.LinkTo(page.PathOf(ReportView.Chinese))}">{page.Voice.Say(Phrases.ReadAsReceived)}</a></p>
        </aside>
        """);

    private static IEnumerable<Html> Counts(ReportPage page) =>
        TranslationTotals.Of(page.Bilingual).Select(row => Html.Of($"""<li><b>{row.Count}</b> {page.Voice.Say(row.Name)}</li>"""));

    private static Html Engines(ReportPage page) => TranslationTotals.Engines(page.Bilingual) is not [_, ..] engines ? Html.None : Html.Of($"""
        <p>{page.Voice.Say(Phrases.Engines)} {page.Voice.In(Language.English, string.Join("; ", engines))}</p>
        """);
}
