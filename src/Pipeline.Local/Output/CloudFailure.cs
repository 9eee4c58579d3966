using Azure;
using Azure.Identity;

namespace Pipeline.Local.Output;

/// <summary>What a person can do about a storage account that will not.</summary>
internal static class CloudFailure
{
    /// <summary>One sentence; null for an exception that does not come from the cloud.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        AggregateException { InnerException: RequestFailedException refusal } => Explain(refusal),
        RequestFailedException { Status: 401 or 403 } refusal =>
            $"The storage account refused: {Code(refusal)}. Check that you are signed in, or that the key is right, and that you have the rights of a data contributor.",
        RequestFailedException { Status: 404 } refusal =>
            $"The storage account has no such container or queue ({Code(refusal)}). Check that it is the content account; its containers and queues are made when it is deployed, or, on Azurite, when the app first starts.",
        RequestFailedException { Status: 0 } => "The storage account could not be reached. Check its address and your connection; for UseDevelopmentStorage=true, that Azurite is running.",
        RequestFailedException refusal => $"The storage account answered {refusal.Status} ({Code(refusal)}). Try again in a while.",
        AuthenticationFailedException => "Nobody is signed in who may use the storage account. Sign in, for example with az login, and try again.",
        _ => null,
    };

    private static string Code(RequestFailedException refusal) => refusal.ErrorCode is { Length: > 0 } code ? code : "no reason given";
}
