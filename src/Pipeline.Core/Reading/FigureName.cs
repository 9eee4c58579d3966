namespace Pipeline.Core.Reading;

/// <summary>Names a picture by its file, never by the folder, site or data it came from.</summary>
internal static class FigureName
{
    /// <summary>The file name at the end of a target, or null when the target names no file.</summary>
    public static string? Of(string? target)
    {
        if (target is null || target.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var path = target.Split('?', '#')[0];
        var name = Uri.UnescapeDataString(path[(path.LastIndexOfAny(['/', '\\']) + 1)..]);
        return name.Length == 0 ? null : name;
    }
}
