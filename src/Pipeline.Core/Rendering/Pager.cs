using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The way from one page of a list to the others.</summary>
internal static class Pager
{
    private static readonly Voice Voice = Voice.Both;

    /// <summary>Previous and next, and every page by its number; nothing for a list of one page.</summary>
    /// <param name="slice">The page.</param>
    /// <param name="address">Where a page stands.</param>
    public static Html Of<T>(Slice<T> slice, Func<int, SitePath> address) => slice.Pages == 1 ? Html.None : Html.Of($"""
        <nav class="views" aria-label="{Voice.Plain(ListPhrases.Pages)}">
          {Neighbour(slice, address, -1, Voice.Say(ListPhrases.Previous))}
          {Enumerable.Range(1, slice.Pages).Select(page => Number(slice, address, page))}
          {Neighbour(slice, address, 1, Voice.Say(ListPhrases.Next))}
        </nav>
        """);

    /// <summary>The same for the head of the page.</summary>
    public static Html Head<T>(Slice<T> slice, Func<int, SitePath> address) => Html.Join("\n",
    [
        Link(slice, address, -1, href => Html.Of($"""<link rel="prev" href="{href}">""")),
        Link(slice, address, 1, href => Html.Of($"""<link rel="next" href="{href}">""")),
    ]);

    private static Html Neighbour<T>(Slice<T> slice, Func<int, SitePath> address, int step, Html words) =>
        Link(slice, address, step, href => Html.Of($"""<a rel="{(step < 0 ? "prev" : "next")}" href="{href}">{words}</a>"""));

    private static Html Link<T>(Slice<T> slice, Func<int, SitePath> address, int step, Func<string, Html> write) =>
        slice.Page + step is > 0 and var page && page <= slice.Pages ? write(address(slice.Page).LinkTo(address(page))) : Html.None;

    private static Html Number<T>(Slice<T> slice, Func<int, SitePath> address, int page) =>
        Html.Of($"<a href=\"{address(slice.Page).LinkTo(address(page))}\"{Html.Attribute("aria-current", page == slice.Page ? "page" : null)}>{page}</a>");
}
