using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Local.Storage;

namespace Pipeline.Local.Preview;

/// <summary>
/// Answers requests as the static web site of a storage account would: a folder's page, the page for what is not
/// there, and the headers of the blob, no more and no fewer.
/// </summary>
/// <param name="site">The site.</param>
internal sealed class PreviewSite(IBlobStore site)
{
    private const string Page = "index.html";

    /// <summary>Answers one request.</summary>
    public async Task RespondAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return;
        }

        var path = BlobAskedFor(context.Request.Path);
        if (await FindAsync(path, context.RequestAborted) is { } blob)
        {
            await SendAsync(context, path, blob);
        }
        else if (await FindAsync($"{path}/{Page}", context.RequestAborted) is not null)
        {
            context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
            context.Response.Headers.Location = context.Request.Path.Add("/").ToUriComponent() + context.Request.QueryString.ToUriComponent();
        }
        else
        {
            await SendNotFoundAsync(context);
        }
    }

    private static string BlobAskedFor(PathString request)
    {
        var path = request.HasValue ? request.Value[1..] : "";
        return path.Length == 0 || path.EndsWith('/') ? path + Page : path;
    }

    private async Task<StoredBlob?> FindAsync(string path, CancellationToken cancellationToken) =>
        BlobPath.IsValid(path) ? await site.ReadAsync(path, cancellationToken) : null;

    private async Task SendNotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (await FindAsync(SitePath.NotFound.Value, context.RequestAborted) is { } page)
        {
            SetHeaders(context.Response, BlobHeaders.For(SitePath.NotFound.Value));
            await SendBodyAsync(context, page);
        }
    }

    private static async Task SendAsync(HttpContext context, string path, StoredBlob blob)
    {
        var tag = new EntityTagHeaderValue($"\"{blob.ETag}\"");
        var response = context.Response;
        SetHeaders(response, BlobHeaders.For(path));
        response.Headers.ETag = tag.ToString();
        if (Knows(context.Request.GetTypedHeaders(), tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
        }
        else
        {
            await SendBodyAsync(context, blob);
        }
    }

    private static void SetHeaders(HttpResponse response, BlobHeaders headers)
    {
        response.ContentType = headers.ContentType;
        response.Headers.CacheControl = headers.CacheControl;
        response.Headers.ContentDisposition = headers.ContentDisposition;
        response.Headers.ContentLanguage = headers.ContentLanguage;
    }

    private static bool Knows(RequestHeaders request, EntityTagHeaderValue tag) =>
        request.IfNoneMatch.Any(known => known == EntityTagHeaderValue.Any || known.Compare(tag, useStrongComparison: false));

    private static async Task SendBodyAsync(HttpContext context, StoredBlob blob)
    {
        context.Response.ContentLength = blob.Content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(blob.Content, context.RequestAborted);
        }
    }
}
