namespace Pipeline.Local.Storage;

/// <summary>What a folder must be for a site to be published to it.</summary>
internal static class SiteFolder
{
    /// <summary>
    /// True for a folder that holds somebody else's files: what we publish would overwrite its start page. Hidden files do
    /// not count, nobody publishes those. A site whose first run was stopped may have nothing but <c>assets/</c>; a folder
    /// that has a start page besides is another site, for ours is written last.
    /// </summary>
    public static bool IsForeign(string folder) =>
        Directory.Exists(folder)
        && Directory.EnumerateFileSystemEntries(folder).Any(entry => !Path.GetFileName(entry).StartsWith('.'))
        && !Has(folder, "index")
        && !Has(folder, "r")
        && (!Has(folder, "assets") || File.Exists(Path.Combine(folder, "index.html")));

    /// <summary>The folder beside a site, never in it: what stages hand to each other is not published.</summary>
    public static string WorkOf(string site) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(site)) + ".work";

    private static bool Has(string folder, string name) => Directory.Exists(Path.Combine(folder, name));
}
