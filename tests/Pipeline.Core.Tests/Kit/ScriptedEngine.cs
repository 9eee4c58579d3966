using System.Collections.Concurrent;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Core.Tests.Kit;

/// <summary>An engine that does what the test says, and translates <c>甲</c> as <c>«甲»</c> where it says nothing.</summary>
/// <param name="failure">What it answers to a batch instead of translating it; null to translate.</param>
internal sealed class ScriptedEngine(Func<EngineBatch, EngineAnswer?>? failure = null) : ITranslationEngine
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _gathered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _inFlight;
    private int _waiting;

    public string Name => "Scripted Engine";

    public string? Version { get; init; }

    /// <summary>Every batch it was asked for.</summary>
    public ConcurrentQueue<EngineBatch> Batches { get; } = new();

    /// <summary>Every text it was asked for, in order, however often.</summary>
    public IEnumerable<string> Texts => Batches.SelectMany(batch => batch.Texts);

    public int Characters => Texts.Sum(text => text.Length);

    /// <summary>How it translates.</summary>
    public Func<string, string> Translate { get; init; } = text => $"«{text}»";

    /// <summary>It answers only when so many batches are in flight; then to all of them.</summary>
    public int Gathers { get; init; } = 1;

    public int MostInFlight { get; private set; }

    /// <summary>Answers in this order, null for a translation; then translates.</summary>
    public static ScriptedEngine Saying(params EngineAnswer?[] answers) => Saying(1, answers);

    /// <summary>The same of an engine that gathers batches.</summary>
    public static ScriptedEngine Saying(int gathers, params EngineAnswer?[] answers)
    {
        var script = new ConcurrentQueue<EngineAnswer?>(answers);
        return new(_ => script.TryDequeue(out var answer) ? answer : null) { Gathers = gathers };
    }

    public async Task<EngineAnswer> TranslateAsync(EngineBatch batch, CancellationToken cancellationToken)
    {
        Batches.Enqueue(batch);
        await ArriveAsync().WaitAsync(cancellationToken);
        await Task.Yield();
        lock (_lock)
        {
            _inFlight--;
        }

        return failure?.Invoke(batch) ?? new EngineAnswer.Translated([.. batch.Texts.Select(Translate)]);
    }

    private Task ArriveAsync()
    {
        lock (_lock)
        {
            MostInFlight = Math.Max(MostInFlight, ++_inFlight);
            var gathered = _gathered;
            if (++_waiting == Gathers)
            {
                _waiting = 0;
                gathered.SetResult();
                _gathered = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            return gathered.Task;
        }
    }
}
