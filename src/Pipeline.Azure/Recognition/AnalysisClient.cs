using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace Pipeline.Azure.Recognition;

/// <summary>Speaks the service's protocol: one request that hands over the file, then looks at what has become of it.</summary>
internal sealed class AnalysisClient
{
    private const string Analysis = "/documentintelligence/documentModels/prebuilt-layout:analyze";
    private const string Version = "2024-11-30";

    private readonly Uri _endpoint;
    private readonly TimeSpan _timeout;
    private readonly HttpPipeline _pipeline;

    public AnalysisClient(ScanOptions options)
    {
        (_endpoint, _timeout) = (options.Endpoint, options.Timeout);
        _pipeline = HttpPipelineBuilder.Build(new ServiceOptions { Retry = { MaxRetries = 0, NetworkTimeout = options.Timeout } }, PolicyFor(options.Credential));
    }

    /// <summary>Hands over a file. It is sent once: a file sent twice is paid for twice.</summary>
    public async Task<Response> StartAsync(ReadOnlyMemory<byte> pdf, CancellationToken cancellationToken)
    {
        using var message = MessageFor(RequestMethod.Post, new Uri(_endpoint, $"{Analysis}?api-version={Version}"));
        message.Request.Headers.Add(HttpHeader.Names.ContentType, "application/octet-stream");
        message.Request.Content = RequestContent.Create(pdf);
        return await SendAsync(message, cancellationToken);
    }

    /// <summary>Where the analysis can be looked at. It must be on the service's own host: credentials are sent nowhere else.</summary>
    public Uri LocationIn(Response accepted) =>
        accepted.Headers.TryGetValue("Operation-Location", out var value) && Uri.TryCreate(value, UriKind.Absolute, out var location)
        && Uri.Compare(location, _endpoint, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0
            ? location
            : throw new RequestFailedException(accepted.Status, "The service does not say where on its own host the analysis is.");

    /// <summary>What has become of the analysis; null while the service is busy or not reached.</summary>
    public async Task<Response?> LookAsync(Uri location, CancellationToken cancellationToken)
    {
        using var message = MessageFor(RequestMethod.Get, location);
        try
        {
            var response = await SendAsync(message, cancellationToken);
            return response.Status is 200 or 408 or 429 or >= 500 ? response : throw new RequestFailedException(response);
        }
        catch (Exception unreached) when (unreached is TimeoutException or RequestFailedException { Status: 0 })
        {
            return null;
        }
    }

    private static HttpPipelinePolicy PolicyFor(ScanCredential credential) => credential switch
    {
        ScanCredential.Key key => new KeyPolicy(key.Value),
        ScanCredential.Identity identity => new BearerTokenAuthenticationPolicy(
            new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = identity.ClientId }), identity.TokenScope),
        _ => throw new ArgumentException($"There is no way to sign in with {credential}.", nameof(credential)),
    };

    private HttpMessage MessageFor(RequestMethod method, Uri address)
    {
        var message = _pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(address);
        message.Request.Headers.Add(HttpHeader.Names.Accept, "application/json");
        return message;
    }

    private async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await _pipeline.SendAsync(message, cancellationToken);
            return message.Response;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The service did not answer within {_timeout}.");
        }
    }

    private sealed class ServiceOptions : ClientOptions;

    /// <summary>Signs in with a key.</summary>
    private sealed class KeyPolicy(string key) : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message) => message.Request.Headers.SetValue("Ocp-Apim-Subscription-Key", key);
    }
}
