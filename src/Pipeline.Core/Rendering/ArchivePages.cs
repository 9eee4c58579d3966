using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The pages that follow from the state of the archive as a whole, and those that never change.</summary>
internal static class ArchivePages
{
    private static readonly Voice Voice = ArchiveFrame.Voice;

    /// <summary>All of them, the start page last: what it leads to is there before it.</summary>
    public static IReadOnlyList<SitePage> Of(ArchiveRoot root) =>
        [NotFound(SiteAddress.Parse(root.Address) ?? SiteAddress.Desk), AboutPage.Of(), AccessibilityPage.Of(), DataPage.Of(root), StartPage.Of(root)];

    /// <summary>The page for an address that does not exist. It is shown at any depth, so its links start at the root of the site, wherever its address puts that.</summary>
    public static SitePage NotFound(SiteAddress address)
    {
        var page = NotFound();
        return page with { Html = page.Html.Replace("=\"/", $"=\"{address.Base.AbsolutePath}", StringComparison.Ordinal) };
    }

    private static SitePage NotFound() => ArchiveFrame.Page(SitePath.NotFound, Voice.Plain(Phrases.PageNotFound), Phrases.WhatToDo, Html.Of($"""
        <main id="main">
          {ArchiveFrame.Heading(Phrases.PageNotFound)}
          <div class="introduction">
            {Voice.Paragraphs(Phrases.WhatToDo)}
            <p><a href="{SitePath.NotFound.LinkTo(SitePath.Start)}">{Voice.Say(Phrases.Start)}</a> · <a href="{SitePath.NotFound.LinkTo(SitePath.Agencies)}">{Voice.Say(Phrases.Agencies)}</a></p>
          </div>
        </main>
        """));
}
