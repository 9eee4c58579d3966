namespace Pipeline.Core.Model;

/// <summary>The views of a report.</summary>
public enum ReportView
{
    /// <summary>Both languages side by side.</summary>
    Both,

    /// <summary>Chinese alone.</summary>
    Chinese,

    /// <summary>English alone.</summary>
    English,

    /// <summary>A report received in Traditional Chinese, converted for readers of Simplified; the text received stays the authentic one.</summary>
    Simplified,
}

/// <summary>Which views a report has.</summary>
public static class ReportViews
{
    /// <summary>The views of a report received in this language.</summary>
    public static IReadOnlyList<ReportView> Of(Language received) => received is Language.TraditionalChinese
        ? [ReportView.Both, ReportView.Chinese, ReportView.English, ReportView.Simplified]
        : [ReportView.Both, ReportView.Chinese, ReportView.English];

    /// <summary>The language of a view of a report received in this language; null for the one that has both.</summary>
    public static Language? LanguageOf(ReportView view, Language received) => view switch
    {
        ReportView.Both => null,
        ReportView.English => Language.English,
        ReportView.Simplified => Language.SimplifiedChinese,
        _ => received.IsChinese ? received : received.Counterpart,
    };

    /// <summary>
    /// The views as search engines are told of them, on the pages and in the sitemap alike: each with its BCP 47 tag, the one that
    /// has both languages last, as <c>x-default</c>.
    /// </summary>
    public static IEnumerable<(string Tag, ReportView View)> Alternates(Language received) => Of(received)
        .Select(view => (LanguageOf(view, received)?.Tag ?? "x-default", view))
        .OrderBy(alternate => alternate.view is ReportView.Both);
}
