using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.Translation.Text;

/// <summary>Adds headers that are the same for every request.</summary>
internal sealed class HeaderPolicy(IReadOnlyDictionary<string, string> headers) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        foreach (var (name, value) in headers)
        {
            message.Request.Headers.SetValue(name, value);
        }
    }
}

/// <summary>Signs with a subscription key; the key may change during the life of the credential.</summary>
internal sealed class KeyPolicy(AzureKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message) =>
        message.Request.Headers.SetValue("Ocp-Apim-Subscription-Key", credential.Key);
}
