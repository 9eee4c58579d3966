using System.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Translation;
using Pipeline.Local.Storage;

namespace Pipeline.Benchmarks;

/// <summary>Publishes reports in this process: from an upload's bytes to every file of the site in a folder. Between two stages it notes what the one before took.</summary>
/// <param name="folder">Where the site and the work go.</param>
internal sealed class OwnPublishing(string folder) : IProgress<PipelineStage>
{
    private readonly ReportPublisher _publisher = ReportPublisher.Over(
        new FolderStore(Path.Combine(folder, "work")), new FolderStore(Path.Combine(folder, "site")), new Knowledge(), machine: null, TimeProvider.System);

    private readonly SortedDictionary<string, (double Milliseconds, double Processor, long Bytes)> _costs = new(StringComparer.Ordinal);
    private string? _stage;
    private (long Time, TimeSpan Processor, long Bytes) _from;

    /// <summary>What each stage took so far, by its number and name.</summary>
    public IReadOnlyDictionary<string, (double Milliseconds, double Processor, long Bytes)> Costs => _costs;

    /// <summary>Forgets what was noted.</summary>
    public void Forget() => _costs.Clear();

    /// <inheritdoc/>
    public void Report(PipelineStage value) => Begin($"{(int)value + 1}. {value}");

    /// <summary>Publishes a report; says why where it is rejected.</summary>
    public string? Publish(Upload upload)
    {
        var outcome = _publisher.PublishAsync(upload, this, CancellationToken.None).GetAwaiter().GetResult();
        Begin(null);
        return outcome is Rejected rejected ? string.Join(", ", rejected.Diagnostics.Select(finding => finding.Code).Distinct()) : null;
    }

    /// <summary>Makes what is made for all of them together.</summary>
    public void Complete()
    {
        Begin("5. All that lists it");
        _publisher.CompleteAsync(CancellationToken.None).GetAwaiter().GetResult();
        Begin(null);
    }

    private void Begin(string? stage)
    {
        var now = (Time: Stopwatch.GetTimestamp(), Processor: Environment.CpuUsage.TotalTime, Bytes: GC.GetTotalAllocatedBytes());
        if (_stage is not null)
        {
            var (milliseconds, processor, bytes) = _costs.GetValueOrDefault(_stage);
            _costs[_stage] = (
                milliseconds + Stopwatch.GetElapsedTime(_from.Time, now.Time).TotalMilliseconds,
                processor + (now.Processor - _from.Processor).TotalMilliseconds,
                bytes + now.Bytes - _from.Bytes);
        }

        (_stage, _from) = (stage, now);
    }
}
