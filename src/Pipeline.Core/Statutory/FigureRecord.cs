using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Statutory;

/// <summary>A cell of a statutory table with everything needed to read it alone: a line of the data files.</summary>
internal sealed record FigureRecord
{
    /// <summary>The names of the columns of CSV files; the properties of JSON files have the same, in the same order.</summary>
    public static IReadOnlyList<string> Heads { get; } =
    [
        "agency", "year", "table", "form", "row", "parent", "row_zh", "row_en", "column", "column_zh", "column_en", "raw", "status", "value", "unit", "unit_en",
    ];

    /// <summary>Chinese as Chinese: nothing of it is ever pasted into a page.</summary>
    private static readonly FigureJson Readable = new(new JsonSerializerOptions(FigureJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = null });

    /// <summary>The agency's slug.</summary>
    public required string Agency { get; init; }

    /// <summary>The year reported on.</summary>
    public required int Year { get; init; }

    /// <summary>The kind of table (<see cref="SitePath.NameOf"/>).</summary>
    public required string Table { get; init; }

    /// <summary>The form the table follows (<see cref="CatalogueTerms"/>).</summary>
    public required string Form { get; init; }

    /// <summary>The row's id.</summary>
    public required string Row { get; init; }

    /// <summary>The id of the row it is part of; empty for none.</summary>
    public required string Parent { get; init; }

    /// <summary>What the form calls the row in Chinese.</summary>
    public required string RowZh { get; init; }

    /// <summary>What the form calls the row in English.</summary>
    public required string RowEn { get; init; }

    /// <summary>The column's id.</summary>
    public required string Column { get; init; }

    /// <summary>What the form calls the column in Chinese.</summary>
    public required string ColumnZh { get; init; }

    /// <summary>What the form calls the column in English.</summary>
    public required string ColumnEn { get; init; }

    /// <summary>The cell as received.</summary>
    public required string Raw { get; init; }

    /// <summary><c>figure</c>, <c>blank</c>, <c>not_applicable</c> or <c>not_a_figure</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The figure; null where the cell gives none.</summary>
    public required decimal? Value { get; init; }

    /// <summary>The figure's unit; empty for none.</summary>
    public required string Unit { get; init; }

    /// <summary>The unit in English; empty for none.</summary>
    public required string UnitEn { get; init; }

    /// <summary>The record as a line of a CSV file. A figure is never guarded, a signed one neither: it cannot be a formula.</summary>
    public string ToCsv() => Csv.Line(
    [
        Agency, Year.ToString(CultureInfo.InvariantCulture), Table, Form, Row, Parent, RowZh, RowEn, Column, ColumnZh, ColumnEn,
        Value is null ? Csv.Guarded(Raw) : Raw, Status, Value?.ToString(CultureInfo.InvariantCulture) ?? "", Unit, UnitEn,
    ]);

    /// <summary>The record as an object on one line of a JSON file.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Readable.FigureRecord);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(FigureRecord))]
internal sealed partial class FigureJson : JsonSerializerContext;
