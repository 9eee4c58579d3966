using System.Text.Json;
using Azure;
using Pipeline.Azure.Translation;
using Pipeline.Core.Model;
using Pipeline.Core.Reading.Pdf;

namespace Pipeline.Azure.Recognition;

/// <summary>
/// Azure AI Document Intelligence, its layout model, api-version 2024-11-30: recognises the text and tables of scanned pages. A file it
/// cannot read is a finding; that the service is away, busy, or not signed in to is an exception, and the file is taken up again later.
/// </summary>
/// <param name="options">Where it is and how to sign in.</param>
/// <param name="time">The clock that waits and dates of <c>Retry-After</c> are measured by.</param>
public sealed class DocumentIntelligence(ScanOptions options, TimeProvider time) : IPdfEngine
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private readonly AnalysisClient _client = new(options);

    /// <inheritdoc/>
    public string Name => "Azure AI Document Intelligence";

    /// <inheritdoc/>
    /// <exception cref="RequestFailedException">The service was not reached, is busy, does not let the app in, or failed.</exception>
    /// <exception cref="TimeoutException">The service did not answer, or did not finish in time.</exception>
    /// <exception cref="JsonException">The service's answer is not in the form agreed.</exception>
    public async Task<Result<PdfLayout>> AnalyzeAsync(ReadOnlyMemory<byte> pdf, CancellationToken cancellationToken)
    {
        using var accepted = await _client.StartAsync(pdf, cancellationToken);
        if (accepted.Status != 202)
        {
            return Result.Failure<PdfLayout>(ScanRefusal.Of(accepted));
        }

        var operation = await WaitAsync(_client.LocationIn(accepted), RetryAfter.Of(accepted, time), cancellationToken);
        return operation switch
        {
            { Status: "succeeded", AnalyzeResult: { } found } => Result.Success(ScanLayout.Read(found)),
            { Status: "failed" } => Result.Failure<PdfLayout>(ScanRefusal.Of(operation.Error)),
            _ => throw new RequestFailedException($"The analysis ended as “{operation.Status}”, without a result."),
        };
    }

    private async Task<AnalyzeOperation> WaitAsync(Uri location, TimeSpan? asked, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        while (true)
        {
            await Task.Delay(TimeSpan.FromTicks(Math.Clamp((asked ?? UsualWait).Ticks, ShortestWait.Ticks, LongestWait.Ticks)), time, cancellationToken);
            if (time.GetElapsedTime(start) > options.Patience)
            {
                throw new TimeoutException($"The service did not finish within {options.Patience}.");
            }

            using var answer = await _client.LookAsync(location, cancellationToken);
            if (answer is { Status: 200 } && JsonSerializer.Deserialize(answer.Content.ToMemory().Span, AnalysisJson.Default.AnalyzeOperation) is { Status: not ("notStarted" or "running") } ended)
            {
                return ended;
            }

            asked = answer is null ? null : RetryAfter.Of(answer, time);
        }
    }
}
