using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Pipeline.Core.Model;

/// <summary>Names one report for ever, in every language and revision: an agency's slug and the year reported on, <c>changping/2021</c>.</summary>
[JsonConverter(typeof(ReportIdJson))]
public sealed partial record ReportId
{
    /// <summary>No report existed before the Regulations of 2008.</summary>
    public const int FirstYear = 2008;

    /// <summary>Later years are slips of the pen.</summary>
    public const int LastYear = 2099;

    /// <summary>Makes an id from parts that are known to be good; a bad slug or year is a bug.</summary>
    public ReportId(string agencySlug, int year)
    {
        if (!IsSlug(agencySlug))
        {
            throw new ArgumentException($"'{agencySlug}' is not an agency slug.", nameof(agencySlug));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        AgencySlug = agencySlug;
        Year = year;
    }

    /// <summary>Lower-case ASCII letters, digits and single hyphens, at most 80 characters.</summary>
    public string AgencySlug { get; }

    /// <summary>The year reported on.</summary>
    public int Year { get; }

    /// <summary>True when the text may stand in an address as an agency's slug.</summary>
    public static bool IsSlug(string text) => text.Length is > 0 and <= 80 && Slug().IsMatch(text);

    /// <summary>Reads <c>changping/2021</c>; false for anything that names no report.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ReportId? id)
    {
        id = text.Split('/') is [var slug, { Length: 4 } digits]
            && IsSlug(slug)
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= FirstYear and <= LastYear
                ? new(slug, year)
                : null;
        return id is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{AgencySlug}/{Year}");

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Slug();
}

/// <summary>Writes an id as people do.</summary>
internal sealed class ReportIdJson : JsonConverter<ReportId>
{
    /// <inheritdoc/>
    public override ReportId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && ReportId.TryParse(reader.GetString() ?? "", out var id) ? id : throw new JsonException("This names no report.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ReportId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
