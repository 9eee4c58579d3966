using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>
/// The sums the forms prescribe: T3-V and T3-B down the columns of table 3, T3-H along its rows, T4-S in each group of
/// table 4; and the sums one expects of the statistics of before 2019. They hold with no tolerance: these are counts. A
/// figure that does not apply counts as 0; with one missing, the others must not make more than the sum already. One fault is
/// one finding: a sum with a part that is itself found wrong is not checked. The channels of disclosure are no sum: one item
/// may go out by several.
/// </summary>
internal static class StatutoryIdentities
{
    /// <summary>What fails.</summary>
    /// <param name="kind">The table of the form, for the messages.</param>
    /// <param name="line">The table's line.</param>
    /// <param name="cells">The cells of the table.</param>
    public static IEnumerable<Diagnostic> Check(TableKind kind, int? line, IReadOnlyList<ReadCell> cells)
    {
        string[] rows = [.. cells.Select(cell => cell.Found.Row).Distinct()];
        string[] columns = [.. cells.Select(cell => cell.Found.Column.Id).Distinct()];
        var byId = cells.ToDictionary(cell => cell.Found.Id);
        var wrong = new HashSet<string>();
        foreach (var cell in cells)
        {
            foreach (var rule in RulesOf(cell.Found, rows, columns).Where(rule => !wrong.Contains(cell.Found.Id) && !rule.Terms.Any(term => wrong.Contains(term.Id))))
            {
                if (cell.Value.Value is { } found && SumOf(rule, byId) is { } sum && sum.IsContradictedBy(found))
                {
                    wrong.Add(cell.Found.Id);
                    yield return Finding(kind, line, cell.Found.Place, rule.Name, sum, found);
                }
            }
        }
    }

    private static Diagnostic Finding(TableKind kind, int? line, (string En, string Zh) place, string rule, Sum sum, decimal found)
    {
        var (table, words) = (StatutoryWording.TableOf(kind), StatutoryWording.RuleOf(rule));
        return StatutoryWording.IsPrescribed(kind)
            ? Findings.IdentityFails(line, table, place, words, rule, sum.Value, found, sum.IsLeast)
            : Findings.SumDiffers(line, table, place, words, rule, sum.Value, found, sum.IsLeast);
    }

    /// <summary>The rules for a cell: down its column first, then along its row.</summary>
    private static IEnumerable<Rule> RulesOf(FoundCell cell, string[] rows, string[] columns)
    {
        if (cell.RowLabel is FormRow { Formula: { } down, Identity: { } row })
        {
            yield return new(row, [.. Formula.Parse(down, cell.Row, rows).Terms.Select(term => (term.Sign, $"{term.Id}.{cell.Column.Id}"))]);
        }

        if (cell.Column is { Formula: { } along, Identity: { } column })
        {
            yield return new(column, [.. Formula.Parse(along, cell.Column.Id, columns).Terms.Select(term => (term.Sign, $"{cell.Row}.{term.Id}"))]);
        }
    }

    /// <summary>What the cells of a rule make; null when one that is taken away is missing, so that there is no bound.</summary>
    private static Sum? SumOf(Rule rule, IReadOnlyDictionary<string, ReadCell> cells)
    {
        var sum = new Sum(0, IsLeast: false);
        foreach (var (sign, id) in rule.Terms)
        {
            if (cells.GetValueOrDefault(id)?.Summand is { } value)
            {
                sum = sum with { Value = sum.Value + (sign * value) };
            }
            else if (sign < 0)
            {
                return null;
            }
            else
            {
                sum = sum with { IsLeast = true };
            }
        }

        return sum;
    }

    /// <summary>A rule for one cell.</summary>
    private sealed record Rule(string Name, IReadOnlyList<(int Sign, string Id)> Terms);

    /// <summary>What cells make, or the least they can make where some are missing.</summary>
    private sealed record Sum(decimal Value, bool IsLeast)
    {
        public bool IsContradictedBy(decimal found) => IsLeast ? Value > found : Value != found;
    }
}
