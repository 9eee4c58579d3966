using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.Citations;

/// <summary>How to cite the revision on the page, in three styles, each in a block that one click selects.</summary>
internal static class CitationSection
{
    /// <summary>The section.</summary>
    public static Html Of(ReportPage page)
    {
        var cited = CitedRevision.Of(page);
        return Html.Of($"""
            <section class="cite" aria-labelledby="cite">
              <h2 id="cite">{page.Voice.Say(CitationPhrases.Cite)}</h2>
              <dl>
                {Style(GbT7714.Name, Say(GbT7714.Of(cited)))}
                {Style(Apa7.Name, Html.Join("", Apa7.Of(cited).Select(Say)))}
                {Style(BibTex.Name, Html.Of($"<code>{Html.Text(BibTex.Of(cited))}</code>"))}
              </dl>
              {page.Voice.Paragraphs(page.IsCurrent ? CitationPhrases.AddressOfReport : CitationPhrases.AddressOfRevision)}
            </section>
            """);
    }

    private static Html Style(string name, Html reference) => Html.Of($"<dt lang=\"{Language.English.Tag}\">{name}</dt>\n<dd><p>{reference}</p></dd>");

    private static Html Say(CitationPart part) => Html.Of($"""<span lang="{part.Language.Tag}">{part.Text}</span>""");
}
