using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.Metadata;

/// <summary>The head of a report's page beyond what every page has: what search engines, social networks and readers' tools are told. Every address in it is absolute.</summary>
internal static class ReportMetadata
{
    /// <summary>The lines.</summary>
    public static Html Of(ReportPage page) => Html.Of($"""
        {(page.IsCurrent ? Html.None : Html.Of($"""<meta name="robots" content="noindex">"""))}
        <link rel="canonical" href="{page.CanonicalAddress}">
        {Alternates(page)}
        <link rel="alternate" type="application/json" href="{page.LinkTo(page.Beside(SitePath.DataName))}">
        {OpenGraph(page)}
        {StructuredData.Of(page)}
        """);

    /// <summary>
    /// The same set on every view, itself included. All that stands in it must be kept by search engines under its own address, so
    /// the text converted to Simplified is in it, as the only one for its readers, and superseded revisions have no set.
    /// </summary>
    private static IEnumerable<Html> Alternates(ReportPage page) => !page.IsCurrent ? [] : ReportViews.Alternates(page.Report.Language)
        .Select(alternate => Html.Of($"""<link rel="alternate" hreflang="{alternate.Tag}" href="{page.Surroundings.Address.Of(page.PathOf(alternate.View))}">"""));

    /// <summary>The Open Graph protocol (ogp.me).</summary>
    private static IEnumerable<Html> OpenGraph(ReportPage page)
    {
        var locales = page.Sides.Select(side => LocaleOf(side.Language)).ToList();
        var others = ReportViews.Of(page.Report.Language).Select(view => ReportViews.LanguageOf(view, page.Report.Language)).OfType<Language>().Select(LocaleOf).Except(locales);
        (string Property, string Content)[] properties =
        [
            ("og:type", "article"),
            ("og:title", page.Voice.PlainName(page.Title, page.Chinese)),
            ("og:url", page.CanonicalAddress),
            ("og:site_name", Phrases.Site.In(page.Voice.Page)),
            ("og:locale", locales[0]),
            .. locales.Skip(1).Concat(others).Select(locale => ("og:locale:alternate", locale)),
        ];
        return properties.Select(property => Html.Of($"""<meta property="{property.Property}" content="{property.Content}">"""));
    }

    /// <summary>Open Graph knows countries, no scripts: these are the names its readers have for the three.</summary>
    private static string LocaleOf(Language language) => language switch
    {
        Language.SimplifiedChinese => "zh_CN",
        Language.TraditionalChinese => "zh_TW",
        _ => "en_US",
    };
}
