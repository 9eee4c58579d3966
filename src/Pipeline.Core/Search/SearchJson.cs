using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Search;

/// <summary>The files of the index that are JSON. Readers wait for them: nothing is indented, and only what JSON itself requires is escaped.</summary>
internal static class SearchJson
{
    /// <summary>How they are written and read.</summary>
    public static SearchFilesJson Compact { get; } = new(new JsonSerializerOptions(SearchFilesJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = null,
    });
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SearchManifest))]
[JsonSerializable(typeof(LevelTimes))]
[JsonSerializable(typeof(SearchText))]
[JsonSerializable(typeof(FoldTableFile))]
[JsonSerializable(typeof(IReadOnlyList<SearchDocument>))]
[JsonSerializable(typeof(AgencyLevel?))]
[JsonSerializable(typeof(Generation))]
[JsonSerializable(typeof(Language))]
internal sealed partial class SearchFilesJson : JsonSerializerContext;
