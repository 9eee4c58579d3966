using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.LibreTranslate.Tests.Kit;

/// <summary>Stands in for a server on a free port of this machine: keeps what it was asked and answers as it was told.</summary>
internal sealed class ServerStandIn : IAsyncDisposable
{
    public const string Key = "0123456789abcdef";

    private readonly WebApplication _server;

    private ServerStandIn(WebApplication server, RequestDelegate answer)
    {
        _server = server;
        server.Run(async context =>
        {
            using var body = new StreamReader(context.Request.Body);
            Requests.Enqueue(new($"{context.Request.Method} {context.Request.Path}", context.Request.Headers.AcceptLanguage.ToString(), await body.ReadToEndAsync()));
            await answer(context);
        });
    }

    /// <summary>Everything it was asked, in order.</summary>
    public ConcurrentQueue<Asked> Requests { get; } = new();

    public string Address => _server.Urls.Single();

    public static DateTimeOffset Now { get; } = new(2022, 1, 28, 8, 0, 0, TimeSpan.Zero);

    /// <summary>One that answers with a status, a body and headers.</summary>
    public static Task<ServerStandIn> SayingAsync(int status, string body, params (string Name, string Value)[] headers) => AnsweringAsync(async context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        await context.Response.WriteAsync(body);
    });

    /// <summary>One that does whatever is needed.</summary>
    public static async Task<ServerStandIn> AnsweringAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var standIn = new ServerStandIn(builder.Build(), answer);
        await standIn._server.StartAsync();
        return standIn;
    }

    /// <summary>Sends 一 and 二 to an address, and returns what came of it.</summary>
    public static async Task<EngineAnswer> AskAsync(string address, EngineBatch? batch = null, string? key = Key, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        Assert.True(LibreTranslateOptions.Create(new() { Address = address, Key = key }).IsSuccess(out var options));
        using var engine = new LibreTranslateEngine(timeout is { } longest ? options with { Timeout = longest } : options, new LeapingClock { Now = Now });
        return await engine.TranslateAsync(batch ?? new(Language.SimplifiedChinese, Language.English, ["一", "二"]), cancellationToken);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}

/// <summary>A request as it came over the wire.</summary>
internal sealed record Asked(string Line, string AcceptLanguage, string Body);
