using System.Text;
using Pipeline.Core.Model;

namespace Pipeline.Core.Archive.Data;

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
