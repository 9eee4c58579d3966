using Microsoft.Playwright;
using Pipeline.Browser.Tests.Kit;

namespace Pipeline.Browser.Tests;

/// <summary>WCAG 1.4.10 and 1.4.12: no page is wider than its window, as it comes or with a reader's own spacing, and nothing is cut off.</summary>
[Collection(nameof(ReadingRoom))]
public sealed class ReflowTests(ReadingRoom room)
{
    private const string Spacing = """
        * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
        p { margin-block-end: 2em !important }
        """;

    private const string Overflow = """
        () => {
          const name = element => `${element.localName}${element.id && '#' + element.id}${[...element.classList].map(c => '.' + c).join('')}`;
          const style = element => getComputedStyle(element);
          const scrolls = element => element !== document.body && element !== document.documentElement && style(element).overflowX !== 'visible';
          const inScroller = element => { for (let p = element.parentElement; p; p = p.parentElement) if (scrolls(p)) return true; return false; };
          const root = document.documentElement;
          const all = [...document.body.querySelectorAll('*')];
          const wide = root.scrollWidth <= root.clientWidth ? [] : all.filter(e => e.getBoundingClientRect().right > root.clientWidth + .5 && !inScroller(e));
          const cut = all.filter(e => /hidden|clip/.test(style(e).overflow) && e.clientWidth > 1 && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1));
          return [
            ...(root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : []),
            ...wide.slice(0, 5).map(e => `${name(e)} ends at ${e.getBoundingClientRect().right} px`),
            ...cut.slice(0, 5).map(e => `${name(e)} is cut off`),
          ];
        }
        """;

    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public Task No_page_is_wider_than_its_window(string name) => room.VisitAsync(room.AddressOf(name), async page => Verdict.Clean(await MeasureAsync(page)));

    // The policy of the pages lets no style in but their own; a reader's browser does not ask it.
    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public Task No_page_is_wider_with_a_readers_own_spacing(string name) => room.VisitAsync(
        room.AddressOf(name),
        async page =>
        {
            await page.AddStyleTagAsync(new() { Content = Spacing });
            Verdict.Clean(await MeasureAsync(page));
        },
        new() { BypassCSP = true });

    private static async Task<IReadOnlyList<string>> MeasureAsync(IPage page)
    {
        var findings = new List<string>();
        foreach (var width in (int[])[320, 768, 1280])
        {
            await page.SetViewportSizeAsync(width, 900);
            findings.AddRange((await page.EvaluateAsync<string[]>(Overflow)).Select(finding => $"{width} px: {finding}"));
        }

        return findings;
    }
}
