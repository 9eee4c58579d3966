namespace Pipeline.Azure.Recognition;

/// <summary>The settings of the service that recognises scans as they stand in a configuration, unchecked; an empty one counts as not set.</summary>
public sealed record ScanSettings
{
    /// <summary>The address of the resource's own domain, or of a container.</summary>
    public string? Endpoint { get; init; }

    /// <summary>A key of the resource. A container takes any.</summary>
    public string? Key { get; init; }

    /// <summary>The client id of the user-assigned identity to sign in as, instead of a key.</summary>
    public string? ClientId { get; init; }

    /// <summary>The scope of an identity's tokens; none for that of the public cloud.</summary>
    public string? TokenScope { get; init; }
}
