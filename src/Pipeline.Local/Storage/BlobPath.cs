namespace Pipeline.Local.Storage;

/// <summary>What may name a blob in a folder: a relative path that stays inside it on every operating system.</summary>
internal static class BlobPath
{
    /// <summary>A file whose name begins so is being written, or was when its writer died: it is no blob.</summary>
    public const string TemporaryPrefix = ".tmp-";

    /// <summary>True for <c>r/changping/2021/index.html</c>; false for anything absolute, climbing or reserved.</summary>
    public static bool IsValid(string path) => path.Split('/').All(IsName);

    /// <summary>True for what a path may begin with: whole folders, then perhaps the beginning of a name.</summary>
    public static bool IsPrefix(string prefix)
    {
        var end = prefix.LastIndexOf('/');
        var beginning = prefix[(end + 1)..];
        return (end < 0 || IsValid(prefix[..end])) && (beginning.Length == 0 || IsName(beginning));
    }

    // A trailing full stop covers "." and ".."; Windows drops it, and a trailing space, from any name.
    private static bool IsName(string name) =>
        name.Length > 0
        && name[^1] is not ('.' or ' ')
        && name != FolderLock.FileName
        && !name.StartsWith(TemporaryPrefix, StringComparison.Ordinal)
        && !name.Any(character => character is '\\' or ':' || char.IsControl(character));
}
