namespace Pipeline.Core.Model;

/// <summary>One version of one uploaded file: the identity of the work it causes.</summary>
/// <param name="Path">Where it lies in the container of uploads: <c>{agency}/{file}</c>.</param>
/// <param name="ETag">The store's tag of that version, without quotation marks.</param>
public sealed record UploadId(string Path, string ETag)
{
    private const int LongestFileName = 255;
    private const int LongestETag = 64;

    /// <summary>The agency's slug: the first part of the path.</summary>
    public string AgencySlug => Path[..Path.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The file's name: the second part of the path.</summary>
    public string FileName => Path[(Path.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>True for the path an upload may have: an agency's slug and, directly below it, a file.</summary>
    public static bool IsPath(string path) =>
        path.Split('/') is [var slug, { Length: > 0 and <= LongestFileName } file]
        && ReportId.IsSlug(slug)
        && file is not ("." or "..")
        && !file.Any(character => char.IsControl(character) || character is '\\');

    /// <summary>True for a tag as stores give them out; it stands in the names of blobs.</summary>
    public static bool IsETag(string text) => text.Length is > 0 and <= LongestETag && text.All(char.IsAsciiLetterOrDigit);

    /// <inheritdoc/>
    public override string ToString() => $"{Path} ({ETag})";
}
