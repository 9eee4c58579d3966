namespace Pipeline.Azure.Translation;

/// <summary>The translator's settings as they stand in a configuration, unchecked; an empty one counts as not set.</summary>
public sealed record TranslatorSettings
{
    /// <summary>The address of a resource's own domain, of another cloud or of a container; none for the service's global address.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The region of the resource, <c>global</c> if it belongs to none. Shared addresses need it, own domains do not.</summary>
    public string? Region { get; init; }

    /// <summary>A key of the resource. A container takes any.</summary>
    public string? Key { get; init; }

    /// <summary>The client id of the user-assigned identity to sign in as, instead of a key.</summary>
    public string? ClientId { get; init; }

    /// <summary>The resource's id, which an identity must name at a shared address.</summary>
    public string? ResourceId { get; init; }

    /// <summary>The scope of an identity's tokens; none for that of the public cloud.</summary>
    public string? TokenScope { get; init; }

    /// <summary>The category of a custom model; none for the general one.</summary>
    public string? Category { get; init; }

    /// <summary>The settings of a configuration, where their section is <c>Translator</c>.</summary>
    /// <param name="find">A setting by its name, as <c>Translator:Key</c>; null where nobody set it.</param>
    public static TranslatorSettings From(Func<string, string?> find) => new()
    {
        Endpoint = find("Translator:Endpoint"),
        Region = find("Translator:Region"),
        Key = find("Translator:Key"),
        ClientId = find("Translator:ClientId"),
        ResourceId = find("Translator:ResourceId"),
        TokenScope = find("Translator:TokenScope"),
        Category = find("Translator:Category"),
    };
}
