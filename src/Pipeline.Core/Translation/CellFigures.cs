using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Translation;

/// <summary>
/// Renders a cell that is a figure with its unit (<c>251000元</c>, <c>3件</c>) by rule, never by an engine: the value is
/// the same to the last decimal. The units are rows of <c>cell_units.tsv</c>.
/// </summary>
internal static partial class CellFigures
{
    private static readonly CellUnit[] Units = [.. EmbeddedData.Rows("cell_units.tsv")
        .Select(row => new CellUnit(row[0], decimal.Parse(row[1], CultureInfo.InvariantCulture), row[2]))];

    /// <summary>The cell in the target language; null when it is anything else than a figure with a known unit.</summary>
    public static string? Render(string cell, Language target)
    {
        var match = FigureWithUnit().Match(ScriptFolding.Fold(cell).Replace(" ", "", StringComparison.Ordinal));
        if (target.IsChinese || !match.Success || Array.Find(Units, unit => unit.Chinese == match.Groups["unit"].Value) is not { } unit)
        {
            return null;
        }

        var value = decimal.Parse(match.Groups["value"].Value, NumberStyles.Number, CultureInfo.InvariantCulture) * unit.Factor;
        return unit.English.Replace("#", match.Groups["sign"].Value + value.ToString("#,0.############", CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private sealed record CellUnit(string Chinese, decimal Factor, string English);

    /// <summary>Thousands in groups of three or none at all, as far as a decimal is exact; anything else is not ours to rewrite.</summary>
    [GeneratedRegex(@"^(?<sign>[+-]?)(?<value>(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})(?:\.[0-9]{1,8})?)(?<unit>\p{Lo}{1,3})$")]
    private static partial Regex FigureWithUnit();
}
