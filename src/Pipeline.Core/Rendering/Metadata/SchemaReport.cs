using System.Text.Json.Serialization;

namespace Pipeline.Core.Rendering.Metadata;

/// <summary>A page as schema.org's <c>Report</c> (JSON-LD 1.1). What is not known is left out.</summary>
internal sealed record SchemaReport
{
    [JsonPropertyName("@context")]
    public string Context { get; } = "https://schema.org";

    [JsonPropertyName("@type")]
    public string Type { get; } = "Report";

    /// <summary>The page's whole address, by which the other views name it.</summary>
    [JsonPropertyName("@id")]
    public required string Id { get; init; }

    public string Url => Id;

    public required IReadOnlyList<SchemaText> Name { get; init; }

    public required IReadOnlyList<string> InLanguage { get; init; }

    /// <summary>The agency.</summary>
    public required SchemaOrganization Author { get; init; }

    /// <summary>The agency again, by its address.</summary>
    public SchemaOrganization Publisher => new(Author.Id);

    /// <summary>The day of publication the source states.</summary>
    public string? DatePublished { get; init; }

    /// <summary>The day signed, where the source states no other.</summary>
    public string? DateCreated { get; init; }

    /// <summary>The year reported on.</summary>
    public required string TemporalCoverage { get; init; }

    /// <summary>The report's id in this archive.</summary>
    public required string Identifier { get; init; }

    /// <summary>The revision's hash.</summary>
    public required string Version { get; init; }

    /// <summary>The file received, and the text a conversion was made from.</summary>
    public required IReadOnlyList<SchemaItem> IsBasedOn { get; init; }

    /// <summary>The data of the page.</summary>
    public required SchemaItem Encoding { get; init; }

    /// <summary>The archive.</summary>
    public required SchemaCollection IsPartOf { get; init; }

    /// <summary>The two texts of a page that shows both.</summary>
    public IReadOnlyList<SchemaItem>? HasPart { get; init; }

    /// <summary>The translation of the text received.</summary>
    public SchemaItem? WorkTranslation { get; init; }

    /// <summary>What a translation was made from.</summary>
    public SchemaItem? TranslationOfWork { get; init; }
}

/// <summary>Words with their language.</summary>
internal sealed record SchemaText([property: JsonPropertyName("@language")] string Language, [property: JsonPropertyName("@value")] string Value);

/// <summary>An agency.</summary>
/// <param name="Id">The whole address of its page in the archive.</param>
internal sealed record SchemaOrganization([property: JsonPropertyName("@id")] string Id)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "GovernmentOrganization";

    public IReadOnlyList<SchemaText>? Name { get; init; }

    /// <summary>Its own web site.</summary>
    public string? Url { get; init; }
}

/// <summary>The archive as a whole.</summary>
internal sealed record SchemaCollection([property: JsonPropertyName("@id")] string Id)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "Collection";
}

/// <summary>Another view of the report, or a file of it.</summary>
/// <param name="Type"><c>Report</c> or <c>MediaObject</c>.</param>
/// <param name="Id">The whole address of a view; null for a file, which has a <see cref="ContentUrl"/>.</param>
internal sealed record SchemaItem([property: JsonPropertyName("@type")] string Type, [property: JsonPropertyName("@id")] string? Id = null)
{
    public string? InLanguage { get; init; }

    public string? ContentUrl { get; init; }

    /// <summary>The media type of a file.</summary>
    public string? EncodingFormat { get; init; }

    public SchemaItem? TranslationOfWork { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SchemaReport))]
internal sealed partial class SchemaJson : JsonSerializerContext;
