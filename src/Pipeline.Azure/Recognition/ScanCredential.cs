namespace Pipeline.Azure.Recognition;

/// <summary>How to sign in at the service that recognises scans.</summary>
public abstract record ScanCredential
{
    /// <summary>The scope of tokens for the public cloud.</summary>
    internal const string PublicScope = "https://cognitiveservices.azure.com/.default";

    private ScanCredential()
    {
    }

    /// <summary>With a key of the resource.</summary>
    /// <param name="Value">A secret.</param>
    public sealed record Key(string Value) : ScanCredential
    {
        /// <summary>Without the secret, for logs.</summary>
        public override string ToString() => "a key";
    }

    /// <summary>As a user-assigned identity.</summary>
    /// <param name="ClientId">Which.</param>
    /// <param name="TokenScope">What the tokens are for.</param>
    public sealed record Identity(string ClientId, string TokenScope) : ScanCredential;
}
