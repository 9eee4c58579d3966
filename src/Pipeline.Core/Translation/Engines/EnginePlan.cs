using Pipeline.Core.Model;

namespace Pipeline.Core.Translation.Engines;

/// <summary>What an engine would be asked about a report, before it is asked.</summary>
/// <param name="Known">The hashes of texts that the machine memory knows.</param>
/// <param name="New">Texts to send, each once, in the order of the report.</param>
/// <param name="Unaffordable">Texts beyond what one report may cost, that the machine memory does not know.</param>
internal sealed record EnginePlan(IReadOnlySet<string> Known, IReadOnlyList<EngineText> New, IReadOnlyList<EngineText> Unaffordable)
{
    /// <summary>
    /// Looks the report's texts up in the machine memory and plans for the others. Known texts count in what the report may
    /// cost: what is left out does not depend on what is known by now.
    /// </summary>
    public static async Task<EnginePlan> OfAsync(BilingualReport report, MachineMemory memory, long? affordable, CancellationToken cancellationToken)
    {
        var texts = TextsOf(report).DistinctBy(text => text.Hash).ToArray();
        await memory.LookUpAsync(texts, cancellationToken);

        var characters = 0L;
        var within = texts.TakeWhile(text => (characters += text.Characters) <= (affordable ?? long.MaxValue)).ToArray();
        return new(
            texts.Where(text => memory.Find(text) is not null).Select(text => text.Hash).ToHashSet(),
            [.. within.Where(text => memory.Find(text) is null)],
            [.. texts.Skip(within.Length).Where(text => memory.Find(text) is null)]);
    }

    private static IEnumerable<EngineText> TextsOf(BilingualReport report) =>
        from unit in report.Units
        from segment in unit.Segments
        select EngineText.Of(report, unit, segment) into text
        where text is not null
        select text;
}
