using System.Text.Json;
using Azure;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Azure.Recognition;

/// <summary>
/// Tells what is wrong with a file from what is wrong with the service or its setup. Only a code that speaks of the content makes a
/// finding: whatever else fails is no agency's to mend, and is an exception.
/// </summary>
internal static class ScanRefusal
{
    /// <summary>Codes of the service's error guide that blame the file for its size.</summary>
    private static readonly string[] OfSize = ["InvalidContentLength"];

    /// <summary>Codes of the service's error guide that blame the file for what it is.</summary>
    private static readonly string[] OfContent = ["InvalidContent", "UnsupportedContent", "InvalidContentDimensions", "UnsupportedMediaType"];

    /// <summary>Why a file was not taken.</summary>
    /// <exception cref="RequestFailedException">The file is not to blame.</exception>
    public static Diagnostic Of(Response response) => response.Status switch
    {
        413 => Findings.ScanTooLarge(),
        415 => Findings.ScanUnreadable(),
        400 => Finding(FaultIn(response)),
        _ => null,
    } ?? throw new RequestFailedException(response);

    /// <summary>Why an analysis that had begun failed.</summary>
    /// <exception cref="RequestFailedException">The file is not to blame.</exception>
    public static Diagnostic Of(ServiceFault? fault) =>
        Finding(fault) ?? throw new RequestFailedException($"The analysis failed: {string.Join(", ", fault?.Codes ?? [])} {fault?.Message}");

    private static Diagnostic? Finding(ServiceFault? fault) =>
        fault is null ? null
        : fault.Codes.Any(OfSize.Contains) ? Findings.ScanTooLarge()
        : fault.Codes.Any(OfContent.Contains) ? Findings.ScanUnreadable()
        : null;

    private static ServiceFault? FaultIn(Response response)
    {
        try
        {
            return JsonSerializer.Deserialize(response.Content.ToMemory().Span, AnalysisJson.Default.ErrorResponse)?.Error;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
