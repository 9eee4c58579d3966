using System.Text.Json.Serialization;

namespace Pipeline.Core.Terminology;

/// <summary>The file <c>statutory_tables.json</c> as it is written; table 3 stands once, its rows say where they belong.</summary>
internal sealed record StatutoryFile
{
    public required IReadOnlyList<FormSection> Sections { get; init; }

    public required IReadOnlyList<DisclosureForm> Table2 { get; init; }

    public required ApplicationsForm Table3 { get; init; }

    public required ReviewForm Table4 { get; init; }

    public required StatisticsForm Statistics { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StatutoryFile))]
internal sealed partial class StatutoryFormsJson : JsonSerializerContext;
