using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit;

/// <summary>Compares whole sites. The levels of the search index follow from the order reports came in; what they answer does not.</summary>
internal static class Sites
{
    public static void AssertSame(IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> actual)
    {
        Assert.Equal(Outside(expected), Outside(actual));
        Assert.Equal(expected.ContainsKey(SitePath.SearchManifest.Value), actual.ContainsKey(SitePath.SearchManifest.Value));
        if (expected.ContainsKey(SitePath.SearchManifest.Value))
        {
            var (one, other) = (SearchIndex.Of(expected), SearchIndex.Of(actual));
            Assert.Equal(one.Documents, other.Documents);
            Assert.Equal(one.Reports, other.Reports);
        }
    }

    /// <summary>The same as an answer.</summary>
    public static bool AreSame(IReadOnlyDictionary<string, byte[]> one, IReadOnlyDictionary<string, byte[]> other) => Record.Exception(() => AssertSame(one, other)) is null;

    private static Dictionary<string, byte[]> Outside(IReadOnlyDictionary<string, byte[]> site) => site
        .Where(file => !file.Key.StartsWith(SitePath.SearchFolder, StringComparison.Ordinal) || file.Key == SitePath.Search.Value)
        .ToDictionary();
}
