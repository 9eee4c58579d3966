using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Translation.Engines;

/// <summary>What translating a report by machine would send and cost, told before anything is sent.</summary>
public sealed record TranslationEstimate
{
    private const decimal Million = 1_000_000m;

    /// <summary>The segments by what is known of them, all classes in their order. Their characters add up to those of the report.</summary>
    public required IReadOnlyList<EstimateRow> Rows { get; init; }

    /// <summary>Requests to the engine, if all of them succeed.</summary>
    public required int Requests { get; init; }

    /// <summary>Characters in them, as engines charge them: UTF-16 code units.</summary>
    public required long Characters { get; init; }

    /// <summary>Characters of the whole report.</summary>
    public required long ReportCharacters { get; init; }

    /// <summary>R: characters sent for each of the report.</summary>
    public decimal Ratio => ReportCharacters == 0 ? 0 : (decimal)Characters / ReportCharacters;

    /// <summary>What the characters cost at a price for a million of them.</summary>
    public decimal PriceAt(decimal perMillion) => Characters * perMillion / Million;

    /// <summary>Estimates for a report as lexicon and memory have left it. The machine memory is looked up and nothing is changed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="work">Keeps the machine memory.</param>
    /// <param name="limits">How much the engine is asked at once.</param>
    /// <param name="budget">What one report may cost.</param>
    /// <param name="isSimilar">Whether reviewers have an approved translation of a similar segment; null where that is not looked up.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<TranslationEstimate> OfAsync(
        BilingualReport report, IBlobStore work, EngineLimits limits, EngineBudget budget, Func<Segment, bool>? isSimilar, CancellationToken cancellationToken)
    {
        var plan = await EnginePlan.OfAsync(report, new MachineMemory(work, report.Report.Language, report.Target), budget.CharactersPerReport, cancellationToken);
        var parcels = Parcel.Pack(plan.New, limits).ToList();
        return new()
        {
            Rows = EstimateTable.Of(report, plan, isSimilar ?? (_ => false)),
            Requests = parcels.Count,
            Characters = parcels.Sum(parcel => (long)parcel.Characters),
            ReportCharacters = ReportSize.Of(report.Report),
        };
    }
}

/// <summary>The segments of one class.</summary>
/// <param name="Class">The class.</param>
/// <param name="Segments">How many there are.</param>
/// <param name="Characters">Their characters.</param>
public sealed record EstimateRow(EstimateClass Class, int Segments, long Characters);

/// <summary>What is known of a segment before an engine is asked, the best first. Only the last two are sent.</summary>
public enum EstimateClass
{
    /// <summary>A person has translated it.</summary>
    Human,

    /// <summary>The lexicon has it, or a rule of the form.</summary>
    Lexicon,

    /// <summary>The memory has it.</summary>
    Memory,

    /// <summary>The memory has it with other figures.</summary>
    Adapted,

    /// <summary>An engine has translated it already.</summary>
    Machine,

    /// <summary>It stands in the report before.</summary>
    Repetition,

    /// <summary>It has no words: figures, numbers, days, addresses, names of the agency.</summary>
    Wordless,

    /// <summary>It is beyond what one report may cost.</summary>
    Unaffordable,

    /// <summary>It is to be sent; an approved translation of a similar one will be shown to reviewers.</summary>
    Similar,

    /// <summary>It is to be sent.</summary>
    New,
}
