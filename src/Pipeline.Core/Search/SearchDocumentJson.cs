using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Search;

/// <summary>Writes a document as a row without names, because a page of the catalogue has fifty.</summary>
internal sealed class SearchDocumentJson : JsonConverter<SearchDocument>
{
    private const string Day = "yyyy-MM-dd";

    /// <inheritdoc/>
    public override SearchDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var document = new SearchDocument(
            Text(ref reader) ?? throw new JsonException("A document has no agency."),
            Number(ref reader),
            new(Text(ref reader), Text(ref reader)),
            new(Text(ref reader), Text(ref reader)),
            Value(ref reader, SearchJson.Compact.Language),
            Text(ref reader) is { } day ? DateOnly.ParseExact(day, Day, CultureInfo.InvariantCulture) : null,
            Text(ref reader) ?? "",
            Value(ref reader, SearchJson.Compact.NullableAgencyLevel),
            Value(ref reader, SearchJson.Compact.Generation),
            Text(ref reader));
        return reader.Read() && reader.TokenType is JsonTokenType.EndArray ? document : throw new JsonException("A document has more than it should.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SearchDocument value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.AgencySlug);
        writer.WriteNumberValue(value.Year);
        writer.WriteStringValue(value.Title.Zh);
        writer.WriteStringValue(value.Title.En);
        writer.WriteStringValue(value.Agency.Zh);
        writer.WriteStringValue(value.Agency.En);
        writer.WriteStringValue(value.Language.Tag);
        writer.WriteStringValue(value.PublicationDate?.ToString(Day, CultureInfo.InvariantCulture));
        writer.WriteStringValue(value.State);
        JsonSerializer.Serialize(writer, value.Level, SearchJson.Compact.NullableAgencyLevel);
        JsonSerializer.Serialize(writer, value.Generation, SearchJson.Compact.Generation);
        writer.WriteStringValue(value.TextKey);
        writer.WriteEndArray();
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType is JsonTokenType.String or JsonTokenType.Null ? reader.GetString() : throw new JsonException("A text is missing.");
    }

    private static int Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType is JsonTokenType.Number ? reader.GetInt32() : throw new JsonException("A number is missing.");
    }

    private static T? Value<T>(ref Utf8JsonReader reader, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> form)
    {
        reader.Read();
        return JsonSerializer.Deserialize(ref reader, form);
    }
}
