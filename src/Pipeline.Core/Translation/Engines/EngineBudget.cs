using System.Globalization;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Translation.Engines;

/// <summary>What machine translation may cost, in characters as services charge them: UTF-16 code units.</summary>
public sealed record EngineBudget
{
    /// <summary>No bounds.</summary>
    public static EngineBudget Unlimited { get; } = new();

    /// <summary>Characters sent in a month of UTC, for all reports; null for no bound.</summary>
    public long? CharactersPerMonth { get; init; }

    /// <summary>
    /// Characters of one report, counted over every distinct segment that neither lexicon nor memory knows, from its
    /// beginning: running a report again never goes further. Null for no bound.
    /// </summary>
    public long? CharactersPerReport { get; init; }

    /// <summary>Reads the bounds from settings; all that is wrong is said at once.</summary>
    /// <param name="find">A setting by its name, <c>Translator:CharactersPerMonth</c> or <c>Translator:CharactersPerReport</c>; null where nobody set it.</param>
    public static Result<EngineBudget> Create(Func<string, string?> find)
    {
        List<Diagnostic> faults = [];
        var budget = new EngineBudget
        {
            CharactersPerMonth = Characters("Translator:CharactersPerMonth"),
            CharactersPerReport = Characters("Translator:CharactersPerReport"),
        };
        return faults.Count > 0 ? Result.Failure<EngineBudget>(faults) : Result.Success(budget);

        long? Characters(string name)
        {
            var text = find(name);
            if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var characters))
            {
                return characters;
            }

            faults.AddRange(text is null ? [] : [Findings.BudgetUnreadable(name)]);
            return null;
        }
    }
}
