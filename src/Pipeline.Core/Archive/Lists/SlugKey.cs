namespace Pipeline.Core.Archive.Lists;

/// <summary>The key of an agency in a list. The slash is no letter of a slug, and so no key begins with another.</summary>
internal static class SlugKey
{
    /// <summary>The key of a slug.</summary>
    public static string Of(string slug) => $"{slug}/";

    /// <summary>The slug of a key.</summary>
    public static string SlugOf(string key) => key.TrimEnd('/');
}
