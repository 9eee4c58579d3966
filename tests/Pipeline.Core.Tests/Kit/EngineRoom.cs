using Pipeline.Core.Model;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Core.Tests.Kit;

/// <summary>One process that translates by machine: an engine, a clock and a work store, which other processes may share.</summary>
internal sealed class EngineRoom
{
    private readonly MachineTranslation _machine;

    public EngineRoom(ITranslationEngine engine, EngineLimits? limits = null, EngineBudget? budget = null, MemoryBlobStore? work = null, LeapingClock? clock = null)
    {
        Work = work ?? new();
        Clock = clock ?? new();
        _machine = new(engine, Work, limits ?? new(), budget ?? EngineBudget.Unlimited, Clock);
    }

    public MemoryBlobStore Work { get; }

    public LeapingClock Clock { get; }

    /// <summary>A report of pending sentences, one a paragraph.</summary>
    public static BilingualReport Report(params string[] sentences) => sentences
        .Aggregate(new BilingualReportBuilder(), (builder, sentence) => builder.Paragraph(BilingualReportBuilder.Pending(sentence)))
        .Build();

    /// <summary>So many sentences of five characters each.</summary>
    public static string[] Sentences(int count) => [.. Enumerable.Range(100, count).Select(number => $"第{number}句")];

    public Task<(BilingualReport Report, EngineOutcome Outcome)> TranslateAsync(BilingualReport report) => _machine.TranslateAsync(report, CancellationToken.None);

    public Task<(BilingualReport Report, EngineOutcome Outcome)> TranslateAsync(params string[] sentences) => TranslateAsync(Report(sentences));
}
