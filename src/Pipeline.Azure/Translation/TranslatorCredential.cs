namespace Pipeline.Azure.Translation;

/// <summary>How to sign in at the translator.</summary>
public abstract record TranslatorCredential
{
    /// <summary>The region of resources that belong to none; it is not sent.</summary>
    internal const string NoRegion = "global";

    /// <summary>The scope of tokens for the public cloud.</summary>
    internal const string PublicScope = "https://cognitiveservices.azure.com/.default";

    private TranslatorCredential()
    {
    }

    /// <summary>With a key of the resource.</summary>
    /// <param name="Value">A secret.</param>
    public sealed record Key(string Value) : TranslatorCredential
    {
        /// <summary>Without the secret, for logs.</summary>
        public override string ToString() => "a key";
    }

    /// <summary>As a user-assigned identity.</summary>
    /// <param name="ClientId">Which.</param>
    /// <param name="ResourceId">The translator's resource, where its address does not tell.</param>
    /// <param name="TokenScope">What the tokens are for.</param>
    public sealed record Identity(string ClientId, string? ResourceId, string TokenScope) : TranslatorCredential;
}
