using System.Globalization;
using Pipeline.Core.Model;

namespace Pipeline.Local.Output;

/// <summary>Says a line for each stage of one report, at once and in order.</summary>
/// <param name="terminal">Where to say it.</param>
/// <param name="number">Which file this is, from 1.</param>
/// <param name="count">How many there are.</param>
/// <param name="file">The file.</param>
internal sealed class PublishProgress(Terminal terminal, int number, int count, string file) : IProgress<PipelineStage>
{
    /// <inheritdoc/>
    public void Report(PipelineStage value) =>
        terminal.Say(string.Create(CultureInfo.InvariantCulture, $"[{number}/{count}] {file}: {Word(value)}"));

    private static string Word(PipelineStage stage) => stage switch
    {
        PipelineStage.Extract => "reading",
        PipelineStage.Translate => "translating",
        PipelineStage.Publish => "publishing",
        _ => "archiving",
    };
}
