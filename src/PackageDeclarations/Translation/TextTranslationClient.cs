using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.Translation.Text;

/// <summary>
/// The client of service version 3.0, with Azure.Core's own pipeline: retries, Retry-After, credentials and exceptions are the real ones.
/// </summary>
public class TextTranslationClient
{
    private const string GlobalRegion = "global";
    private const string DefaultScope = "https://cognitiveservices.azure.com/.default";
    private static readonly Uri DefaultEndpoint = new("https://api.cognitive.microsofttranslator.com");
    private readonly HttpPipeline _pipeline;
    private readonly Uri _endpoint;

    /// <summary>Signs with a key. A region other than "global" is sent along.</summary>
    public TextTranslationClient(
        AzureKeyCredential credential, Uri endpoint, string region = GlobalRegion, TextTranslationClientOptions? options = null)
        : this(endpoint, options, new KeyPolicy(credential), Headers(region, resourceId: null))
    {
    }

    /// <summary>The same at the service's global address.</summary>
    public TextTranslationClient(AzureKeyCredential credential, string region = GlobalRegion, TextTranslationClientOptions? options = null)
        : this(credential, DefaultEndpoint, region, options)
    {
    }

    /// <summary>Signs with a token for a resource that has a domain of its own.</summary>
    public TextTranslationClient(
        TokenCredential credential, Uri endpoint, string tokenScope = DefaultScope, TextTranslationClientOptions? options = null)
        : this(endpoint, options, new BearerTokenAuthenticationPolicy(credential, tokenScope), [])
    {
    }

    /// <summary>Signs with a token for a resource behind a shared endpoint, named by its id and region.</summary>
    public TextTranslationClient(
        TokenCredential credential,
        Uri endpoint,
        string resourceId,
        string region = GlobalRegion,
        string tokenScope = DefaultScope,
        TextTranslationClientOptions? options = null)
        : this(endpoint, options, new BearerTokenAuthenticationPolicy(credential, tokenScope), Headers(region, resourceId))
    {
    }

    /// <summary>The same at the service's global address.</summary>
    public TextTranslationClient(
        TokenCredential credential, string resourceId, string region = GlobalRegion, string tokenScope = DefaultScope, TextTranslationClientOptions? options = null)
        : this(credential, DefaultEndpoint, resourceId, region, tokenScope, options)
    {
    }

    private TextTranslationClient(
        Uri endpoint, TextTranslationClientOptions? options, HttpPipelinePolicy authentication, Dictionary<string, string> headers)
    {
        _endpoint = endpoint.Host.Contains("cognitiveservices", StringComparison.OrdinalIgnoreCase)
            ? new Uri(endpoint, "/translator/text/v3.0")
            : endpoint;
        _pipeline = HttpPipelineBuilder.Build(options ?? new TextTranslationClientOptions(), new HeaderPolicy(headers), authentication);
    }

    /// <summary>Translates every text into every language, in one request and in the order given.</summary>
    /// <exception cref="RequestFailedException">The service refused, or could not be reached.</exception>
    public virtual async Task<Response<IReadOnlyList<TranslatedTextItem>>> TranslateAsync(
        TextTranslationTranslateOptions options, CancellationToken cancellationToken = default)
    {
        using var message = _pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Post;
        WriteAddress(message.Request.Uri, options);
        message.Request.Headers.Add(HttpHeader.Common.JsonContentType);
        message.Request.Headers.Add("Accept", "application/json");
        message.Request.Content = RequestContent.Create(WireFormat.Write(options.Content));
        await _pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return message.Response.IsError
            ? throw new RequestFailedException(message.Response)
            : Response.FromValue(WireFormat.Read(message.Response.Content.ToMemory()), message.Response);
    }

    private static Dictionary<string, string> Headers(string region, string? resourceId)
    {
        var headers = new Dictionary<string, string>();
        if (region != GlobalRegion)
        {
            headers["Ocp-Apim-Subscription-Region"] = region;
        }

        if (resourceId is not null)
        {
            headers["Ocp-Apim-ResourceId"] = resourceId;
        }

        return headers;
    }

    private void WriteAddress(RequestUriBuilder address, TextTranslationTranslateOptions options)
    {
        address.Reset(_endpoint);
        address.AppendPath("/translate", escape: false);
        address.AppendQuery("api-version", "3.0");
        foreach (var language in options.TargetLanguages)
        {
            address.AppendQuery("to", language);
        }

        (string Name, string? Value)[] optional =
        [
            ("from", options.SourceLanguage),
            ("textType", options.TextType?.ToString()),
            ("category", options.Category),
            ("allowFallback", Flag(options.AllowFallback)),
            ("includeSentenceLength", Flag(options.IncludeSentenceLength)),
        ];
        foreach (var (name, value) in optional.Where(pair => pair.Value is not null))
        {
            address.AppendQuery(name, value ?? "");
        }
    }

    private static string? Flag(bool? value) => value switch { true => "true", false => "false", null => null };
}
