using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Pipeline.Azure.Tests.Kit;

/// <summary>Stands in for the translator on a free port of this machine: keeps what it was asked and answers as it was told.</summary>
internal sealed class TranslatorStandIn : IAsyncDisposable
{
    private readonly WebApplication _server;

    private TranslatorStandIn(WebApplication server, RequestDelegate answer)
    {
        _server = server;
        server.Run(async context =>
        {
            context.Request.EnableBuffering();
            Requests.Enqueue(await AskedRequest.ReadAsync(context.Request));
            context.Request.Body.Position = 0;
            await answer(context);
        });
    }

    /// <summary>Everything it was asked, in order.</summary>
    public ConcurrentQueue<AskedRequest> Requests { get; } = new();

    /// <summary>Where it listens.</summary>
    public string Address => _server.Urls.Single();

    /// <summary>One that answers with a status, a body and headers.</summary>
    public static Task<TranslatorStandIn> SayingAsync(int status, string body, params (string Name, string Value)[] headers) => AnsweringAsync(async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        await context.Response.WriteAsync(body);
    });

    /// <summary>One that refuses as the service does: the status is the first three digits of the code.</summary>
    public static Task<TranslatorStandIn> RefusingAsync(int code, params (string Name, string Value)[] headers) => SayingAsync(
        code / 1000, $$$"""{"error":{"code":{{{code.ToString(CultureInfo.InvariantCulture)}}},"message":"Said by the service."}}""", headers);

    /// <summary>One that does whatever is needed.</summary>
    public static async Task<TranslatorStandIn> AnsweringAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var standIn = new TranslatorStandIn(builder.Build(), answer);
        await standIn._server.StartAsync();
        return standIn;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}

/// <summary>A request as it came over the wire.</summary>
internal sealed record AskedRequest(string Line, IReadOnlyDictionary<string, string> Query, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public static async Task<AskedRequest> ReadAsync(HttpRequest request)
    {
        using var body = new StreamReader(request.Body, leaveOpen: true);
        return new(
            $"{request.Method} {request.Path}",
            request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()),
            request.Headers.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await body.ReadToEndAsync());
    }
}
