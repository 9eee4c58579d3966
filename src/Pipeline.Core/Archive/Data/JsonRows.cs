using System.Text;

namespace Pipeline.Core.Archive.Data;

/// <summary>Rows as objects of one array, a line each; their first property is the agency.</summary>
internal sealed class JsonRows : RowFormat
{
    private const string Opening = "[";
    private const string Closing = "\n]\n";
    private const string Agency = "{\"agency\":\"";

    /// <inheritdoc/>
    public override string Extension => "json";

    /// <inheritdoc/>
    public override byte[] Write(IEnumerable<string> rows) => Encoding.UTF8.GetBytes(Opening + string.Join(',', rows.Select(row => "\n" + row)) + Closing);

    /// <summary>Within an object there is no line feed that is not escaped.</summary>
    protected override IReadOnlyList<string>? TrySplit(string file) =>
        !file.StartsWith(Opening, StringComparison.Ordinal) || !file.EndsWith(Closing, StringComparison.Ordinal) ? null
        : file.Length == Opening.Length + Closing.Length ? []
        : file[(Opening.Length + 1)..^Closing.Length].Split(",\n");

    /// <inheritdoc/>
    protected override string AgencyOf(string row) =>
        row.StartsWith(Agency, StringComparison.Ordinal) && row.IndexOf('"', Agency.Length) is > 0 and var end ? row[Agency.Length..end] : "";
}
