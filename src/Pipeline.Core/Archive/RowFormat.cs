using System.Text;
using Pipeline.Core.Model;

namespace Pipeline.Core.Archive;

/// <summary>How the rows of a data file stand in it: one after the other, those of an agency together, so that they can be exchanged without reading the others.</summary>
internal abstract class RowFormat
{
    /// <summary>The end of a file's name, without the point.</summary>
    public abstract string Extension { get; }

    /// <summary>A file's bytes.</summary>
    public abstract byte[] Write(IEnumerable<string> rows);

    /// <summary>The rows of a file by agency; null for a file that was not written like this.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? TryRead(ReadOnlyMemory<byte> content)
    {
        var rows = TrySplit(Encoding.UTF8.GetString(content.Span))?.GroupBy(AgencyOf).ToDictionary(agency => agency.Key, IReadOnlyList<string> (agency) => [.. agency]);
        return rows is not null && rows.Keys.All(ReportId.IsSlug) ? rows : null;
    }

    /// <summary>The rows of a file; null for a file that was not written like this.</summary>
    protected abstract IReadOnlyList<string>? TrySplit(string file);

    /// <summary>What stands in a row in the place of its agency's slug.</summary>
    protected abstract string AgencyOf(string row);
}

/// <summary>Rows of comma-separated values below these heads; the first is the agency.</summary>
/// <param name="heads">What the columns are called.</param>
internal sealed class CsvRows(IReadOnlyList<string> heads) : RowFormat
{
    private readonly string _opening = Encoding.UTF8.GetString(Csv.File([Csv.Line(heads)]));

    /// <inheritdoc/>
    public override string Extension => "csv";

    /// <inheritdoc/>
    public override byte[] Write(IEnumerable<string> rows) => Csv.File(rows.Prepend(Csv.Line(heads)));

    /// <summary>A line ends within a field where the number of quotation marks is odd.</summary>
    protected override IReadOnlyList<string>? TrySplit(string file)
    {
        if (!file.StartsWith(_opening, StringComparison.Ordinal) || !file.EndsWith(Csv.LineEnd, StringComparison.Ordinal))
        {
            return null;
        }

        var rows = new List<string>();
        var open = "";
        foreach (var line in file[_opening.Length..].Split(Csv.LineEnd)[..^1])
        {
            var row = open + line;
            var isWhole = int.IsEvenInteger(row.Count('"'));
            rows.AddRange(isWhole ? [row] : []);
            open = isWhole ? "" : row + Csv.LineEnd;
        }

        return open.Length == 0 ? rows : null;
    }

    /// <inheritdoc/>
    protected override string AgencyOf(string row) => row.Split(',', 2)[0];
}

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
