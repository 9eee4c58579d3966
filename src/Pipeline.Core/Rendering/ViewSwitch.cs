using System.Security.Cryptography;
using System.Text;
using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>
/// The switch between the views. It stays in sight while one reads; with scripts on it leads to the paragraph the reader is at,
/// without them to the top. Nothing is remembered.
/// </summary>
internal static class ViewSwitch
{
    /// <summary>
    /// Gives the switch's links the fragment of the address, and on a click that of the place in sight: the one the address names
    /// if it can be seen, else the first paragraph or row that can. The bar itself is about 80 pixels high.
    /// </summary>
    internal const string Script =
        """
        {let q=s=>[...document.querySelectorAll(s)],l=location,f=h=>q(".views a").map(a=>a.hash=h);(onhashchange=_=>f(l.hash))();onclick=_=>{let u=scrollY>99&&[...q(":target"),...q("article :is(.unit,tr)")].find(x=>(x=x.getBoundingClientRect()).bottom>80&&x.top<innerHeight);f(u?u.id:l.hash)}}
        """;

    /// <summary>What a page with the switch allows.</summary>
    public static string Policy { get; } = $"script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script)))}'";

    /// <summary>The switch. Its words are in the language they lead to.</summary>
    public static Html Of(ReportPage page) => Html.Of($"""
        <nav class="views" aria-label="{page.Voice.Plain(Phrases.Views)}">
          <a href="{page.LinkTo(page.PathOf(ReportView.Both))}"{IsHere(page, ReportView.Both)}>{Voice.Both.Say(Phrases.SideBySide)}</a>
          <a href="{page.LinkTo(page.PathOf(ReportView.Chinese))}" lang="zh-Hans" hreflang="{page.Chinese.Tag}"{IsHere(page, ReportView.Chinese)}>{Phrases.Chinese}</a>
          <a href="{page.LinkTo(page.PathOf(ReportView.English))}" lang="en" hreflang="en"{IsHere(page, ReportView.English)}>{Phrases.English}</a>
          {Simplified(page)}
        </nav>
        {Html.Script(Script)}
        """);

    private static Html Simplified(ReportPage page) => page.Report.Language is not Language.TraditionalChinese ? Html.None : Html.Of($"""
        <a href="{page.LinkTo(page.PathOf(ReportView.Simplified))}" lang="zh-Hans"{IsHere(page, ReportView.Simplified)}>{Phrases.Simplified}</a>
        """);

    private static Html IsHere(ReportPage page, ReportView view) => Html.Attribute("aria-current", page.View == view ? "page" : null);
}
