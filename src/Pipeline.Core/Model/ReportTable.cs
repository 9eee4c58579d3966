using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>A table of a report, with its figures as data where it is one of the statutory tables.</summary>
public sealed record ReportTable
{
    /// <summary><c>t1</c>, <c>t2</c> … in document order.</summary>
    public required string Id { get; init; }

    /// <summary>Which statutory table it is.</summary>
    public required TableKind Kind { get; init; }

    /// <summary>False for a table of the agency's own.</summary>
    [JsonIgnore]
    public bool IsStatutory => Kind is not TableKind.Other;

    /// <summary>The form it follows, read from its own column heads; null for a table of the agency's own.</summary>
    public Generation? Generation { get; init; }

    /// <summary>Its caption as received, if it has one.</summary>
    public string? Caption { get; init; }

    /// <summary>The text at every place of the table, merged cells repeated.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Grid => Cells.ToText();

    /// <summary>The cells with their spans.</summary>
    public required TableGrid Cells { get; init; }

    /// <summary>The figures by row and column id, e.g. <c>r1.natural</c>, <c>a20_1.rules.issued</c>, <c>reconsideration.upheld</c>, <c>p3_1.value</c>; empty for a table of the agency's own.</summary>
    public IReadOnlyDictionary<string, TableValue> Values { get; init; } = new Dictionary<string, TableValue>();

    /// <summary>How many of the leading rows are heads.</summary>
    public int HeaderRows { get; init; }

    /// <summary>How many of the leading columns are labels.</summary>
    public int LabelColumns { get; init; }

    /// <summary>The table's line in the source, if lines mean anything there.</summary>
    public int? Line { get; init; }
}

/// <summary>What a cell of a statutory table says.</summary>
/// <param name="Raw">The cell as received, with the unit it names itself.</param>
/// <param name="Value">
/// The figure in <see cref="Unit"/>, exact; null when the cell is blank, says "does not apply" or is not a figure. A blank cell
/// is missing, never 0. Money that the cell names in another unit than its column is converted: 251,000元 in a column of 万元 is 25.1.
/// </param>
/// <param name="Unit">The unit of the value (件, 万元 …): that of the form, or where it gives none, or counts, the one the cell names.</param>
public sealed record TableValue(string Raw, decimal? Value, string? Unit);

/// <summary>The statutory tables.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TableKind>))]
public enum TableKind
{
    /// <summary>Not a statutory table.</summary>
    [JsonStringEnumMemberName("other")]
    Other,

    /// <summary>Section 2: documents, licences, penalties, fees (Article 20 of the Regulations).</summary>
    [JsonStringEnumMemberName("proactive_disclosure")]
    ProactiveDisclosure,

    /// <summary>Section 3: applications received and how they ended.</summary>
    [JsonStringEnumMemberName("applications")]
    Applications,

    /// <summary>Section 4: administrative reconsideration and litigation.</summary>
    [JsonStringEnumMemberName("review_litigation")]
    ReviewLitigation,

    /// <summary>The annexed statistics of the reports for 2014 to 2018 (政府信息公开情况统计表).</summary>
    [JsonStringEnumMemberName("statistics")]
    Statistics,
}
