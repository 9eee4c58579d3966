using Pipeline.Core.Model;
using Pipeline.Functions.Tests.Kit;

namespace Pipeline.Functions.Tests.Soaking;

/// <summary>What came of a soak.</summary>
internal sealed record SoakOutcome
{
    /// <summary>Every invocation, in the order they ended.</summary>
    public required IReadOnlyList<Invocation> Invocations { get; init; }

    /// <summary>From the first message to the last, what was done again included.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>The bytes the process held, once a second.</summary>
    public required IReadOnlyList<long> WorkingSet { get; init; }

    /// <summary>How many requests to the stores failed.</summary>
    public required int Faults { get; init; }

    /// <summary>How often uploads were dealt with again by an operator's command, because a stage had been given up.</summary>
    public required int Redriven { get; init; }

    /// <summary>Receipts that do not say published, with what they say.</summary>
    public required IReadOnlyList<Receipt> Unpublished { get; init; }

    /// <summary>What verification finds.</summary>
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    /// <summary>How long verification took.</summary>
    public required TimeSpan Verification { get; init; }

    /// <summary>Every invocation of a function that succeeded.</summary>
    public IEnumerable<Invocation> Successes(string function) => Invocations.Where(invocation => invocation.Function == function && invocation.Failure is null);
}
