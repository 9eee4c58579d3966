using System.Net.Http.Headers;
using System.Text.Json;
using Pipeline.Core.Model;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.LibreTranslate;

/// <summary>Any server that speaks LibreTranslate's protocol: one request a batch, in plain text, with the source language always said.</summary>
public sealed class LibreTranslateEngine : ITranslationEngine, IDisposable
{
    private readonly LibreTranslateOptions _options;
    private readonly RefusalReader _refusals;
    private readonly HttpClient _client;

    /// <param name="options">Where the server is.</param>
    /// <param name="time">The clock that dates of <c>Retry-After</c> are measured by.</param>
    public LibreTranslateEngine(LibreTranslateOptions options, TimeProvider time)
    {
        _options = options;
        _refusals = new(options, time);

        // A key goes to the address that was set and to no other: redirections are not followed.
        _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            BaseAddress = options.Address,
            Timeout = options.Timeout,
            MaxResponseContentBufferSize = options.LargestAnswer,
        };
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en"); // What it says when it refuses is read by its English words.
    }

    /// <inheritdoc/>
    public string Name => "LibreTranslate";

    /// <summary>The protocol tells neither the server's version nor that of its models.</summary>
    public string? Version => null;

    /// <inheritdoc/>
    public async Task<EngineAnswer> TranslateAsync(EngineBatch batch, CancellationToken cancellationToken)
    {
        try
        {
            using var content = RequestFor(batch);
            using var response = await _client.PostAsync(new Uri("translate", UriKind.Relative), content, cancellationToken);
            return response.IsSuccessStatusCode
                ? Read(batch, await response.Content.ReadAsByteArrayAsync(cancellationToken))
                : await _refusals.ReadAsync(response, cancellationToken);
        }
        catch (HttpRequestException failure)
        {
            return RefusalReader.Read(failure);
        }
        catch (Exception away) when (away is IOException || (away is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new EngineAnswer.Unanswered();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private ByteArrayContent RequestFor(EngineBatch batch)
    {
        var request = new TranslateRequest(batch.Texts, CodeOf(batch.Source), CodeOf(batch.Target), "text", _options.Key);
        return new(JsonSerializer.SerializeToUtf8Bytes(request, WireFormat.Default.TranslateRequest))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") },
        };
    }

    private static EngineAnswer Read(EngineBatch batch, byte[] body)
    {
        try
        {
            var texts = JsonSerializer.Deserialize(body, WireFormat.Default.TranslateAnswer)?.Texts?.OfType<string>().ToList();
            return texts?.Count == batch.Texts.Count
                ? new EngineAnswer.Translated(texts)
                : new EngineAnswer.Garbled($"{batch.Texts.Count} texts were sent, {texts?.Count ?? 0} came back.");
        }
        catch (JsonException broken)
        {
            return new EngineAnswer.Garbled($"The answer is not in the form agreed: {broken.GetType().Name}.");
        }
    }

    /// <summary>The names of the models, which every version of the server knows; later ones know those of BCP 47 as well.</summary>
    private static string CodeOf(Language language) => language switch
    {
        Language.SimplifiedChinese => "zh",
        Language.TraditionalChinese => "zt",
        _ => "en",
    };
}
