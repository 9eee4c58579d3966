using Pipeline.Core.Model;

namespace Pipeline.Core.Storage;

/// <summary>
/// The headers a blob is stored and served with. They follow from its path alone, so that every store and the preview
/// server agree. A static web site cannot set headers of its own: these are properties of the blob.
/// </summary>
/// <param name="ContentType">Media type, with charset where it has one.</param>
/// <param name="CacheControl">Hashed assets, entries and the levels of the search index never change; everything else is asked for again.</param>
/// <param name="ContentLanguage">The languages of a page: one on the pages that show one, both on all others; null for data.</param>
/// <param name="ContentDisposition">Uploads are only ever downloaded, never shown: their markup is not ours.</param>
public sealed record BlobHeaders(string ContentType, string CacheControl, string? ContentLanguage, string? ContentDisposition)
{
    private const string Immutable = "public, max-age=31536000, immutable";
    private const string Revalidate = "no-cache";

    /// <summary>The headers of the blob at this path of the site.</summary>
    public static BlobHeaders For(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.StartsWith("original.", StringComparison.Ordinal)
            ? new("application/octet-stream", Revalidate, null, $"attachment; filename=\"{name}\"")
            : new(ContentTypeOf(name), CacheControlOf(path), LanguageOf(path), null);
    }

    /// <summary>The headers of a blob outside the site, whose name may hold what an agency called its file.</summary>
    public static BlobHeaders ForPrivate(string path) => new(ContentTypeOf(path), Revalidate, LanguageOf(path), null);

    private static string ContentTypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".txt" => "text/plain; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".atom" => "application/atom+xml; charset=utf-8",
        ".gz" => "application/gzip",
        ".xlf" => "application/xliff+xml; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        _ => "application/octet-stream",
    };

    private static string? LanguageOf(string path) =>
        !path.EndsWith(".html", StringComparison.Ordinal) ? null
        : path.EndsWith("/zh/index.html", StringComparison.Ordinal) ? "zh"
        : path.EndsWith("/en/index.html", StringComparison.Ordinal) ? "en"
        : "zh, en";

    private static string CacheControlOf(string path) =>
        path.StartsWith("assets/", StringComparison.Ordinal) || path.StartsWith("index/e/", StringComparison.Ordinal) || SitePath.SearchLevelOf(path) is not null
            ? Immutable
            : Revalidate;
}
