using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>
/// The sums the forms prescribe: T3-V and T3-B down the columns of table 3, T3-H along its rows, T4-S in each group of
/// table 4; and the sums one expects of the statistics of before 2019. A sum is checked where every cell it needs is a
/// figure, with no tolerance: these are counts. The channels of disclosure are no sum: one item may go out by several.
/// </summary>
internal static class StatutoryIdentities
{
    /// <summary>What fails.</summary>
    /// <param name="kind">The table of the form, for the messages.</param>
    /// <param name="line">The table's line.</param>
    /// <param name="cells">The cells of the table.</param>
    /// <param name="values">Their values by id.</param>
    public static IEnumerable<Diagnostic> Check(TableKind kind, int? line, IReadOnlyList<FoundCell> cells, IReadOnlyDictionary<string, TableValue> values)
    {
        string[] rows = [.. cells.Select(cell => cell.Row).Distinct()];
        string[] columns = [.. cells.Select(cell => cell.Column.Id).Distinct()];
        foreach (var cell in cells)
        {
            var down = cell.RowLabel is FormRow { Formula: { } formula, Identity: { } identity }
                ? (Name: identity, Formula: Formula.Parse(formula, cell.Row, rows), Key: (Func<string, string>)(row => $"{row}.{cell.Column.Id}"))
                : default;
            var along = cell.Column is { Formula: { } sum, Identity: { } name }
                ? (Name: name, Formula: Formula.Parse(sum, cell.Column.Id, columns), Key: (Func<string, string>)(column => $"{cell.Row}.{column}"))
                : default;
            foreach (var rule in new[] { down, along }.Where(rule => rule.Name is not null))
            {
                if (values[cell.Id].Value is { } found && Sum(rule.Formula, rule.Key, values) is { } expected && found != expected)
                {
                    var (table, words) = (StatutoryWording.TableOf(kind), StatutoryWording.RuleOf(rule.Name));
                    yield return StatutoryWording.IsPrescribed(kind)
                        ? Findings.IdentityFails(line, table, cell.Place, words, rule.Name, expected, found)
                        : Findings.SumDiffers(line, table, cell.Place, words, rule.Name, expected, found);
                }
            }
        }
    }

    /// <summary>The sum; null when one of its cells is missing or no figure.</summary>
    private static decimal? Sum(Formula formula, Func<string, string> key, IReadOnlyDictionary<string, TableValue> values)
    {
        decimal sum = 0;
        foreach (var (sign, id) in formula.Terms)
        {
            if (values.GetValueOrDefault(key(id))?.Value is not { } value)
            {
                return null;
            }

            sum += sign * value;
        }

        return sum;
    }
}
