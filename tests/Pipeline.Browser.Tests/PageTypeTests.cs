using Pipeline.Browser.Tests.Kit;

namespace Pipeline.Browser.Tests;

[Collection(nameof(ReadingRoom))]
public sealed class PageTypeTests(ReadingRoom room)
{
    [Theory]
    [MemberData(nameof(PageTypes.Published), MemberType = typeof(PageTypes))]
    public void Every_page_of_the_list_is_published(string name) => Assert.Contains(room.PathOf(name), room.Site.Files);

    [Fact]
    public void Every_type_of_page_is_on_the_list() => Assert.Empty(room.Site.Files
        .Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !path.EndsWith("/original.html", StringComparison.Ordinal))
        .Select(PageTypes.TypeOf)
        .Except(PageTypes.All.Select(name => PageTypes.TypeOf(room.PathOf(name)))));
}
