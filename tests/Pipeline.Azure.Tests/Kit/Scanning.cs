using Microsoft.AspNetCore.Http;
using Pipeline.Azure.Recognition;
using Pipeline.Core.Model;
using Pipeline.Core.Reading.Pdf;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Azure.Tests.Kit;

/// <summary>
/// The service that recognises scans as the tests use it. Its answers are written by hand after the published definition of
/// api-version 2024-11-30: nothing here was ever said by the service itself.
/// </summary>
internal static class Scanning
{
    public const string Key = "0123456789abcdef";

    /// <summary>Where the stand-in says the analysis is.</summary>
    public const string Place = "/documentintelligence/documentModels/prebuilt-layout/analyzeResults/3b31320d-8bab-4f88-b19c-2322a7f11034?api-version=2024-11-30";

    public static ReadOnlyMemory<byte> Pdf { get; } = "%PDF-1.7 a scan"u8.ToArray();

    public static ScanOptions Options(string endpoint)
    {
        Assert.True(ScanOptions.Create(new() { Endpoint = endpoint, Key = Key }).IsSuccess(out var options));
        return options;
    }

    /// <summary>Sends the file and returns what came of it, at no cost of time.</summary>
    public static Task<Result<PdfLayout>> AskAsync(TranslatorStandIn standIn, LeapingClock? clock = null) =>
        new DocumentIntelligence(Options(standIn.Address), clock ?? new()).AnalyzeAsync(Pdf, CancellationToken.None);

    /// <summary>A service that takes the file and then, look by look, answers with these bodies; the last one stays.</summary>
    public static Task<TranslatorStandIn> AcceptingAsync(params string[] looks) => AcceptingAsync([], [.. looks.Select(body => (200, body))]);

    /// <summary>The same, with headers of the acceptance and a status for every look.</summary>
    public static Task<TranslatorStandIn> AcceptingAsync((string Name, string Value)[] headers, (int Status, string Body)[] looks)
    {
        var looked = 0;
        return TranslatorStandIn.AnsweringAsync(async context =>
        {
            if (context.Request.Method == "POST")
            {
                context.Response.StatusCode = 202;
                context.Response.Headers["Operation-Location"] = $"{context.Request.Scheme}://{context.Request.Host}{Place}";
                foreach (var (name, value) in headers)
                {
                    context.Response.Headers[name] = value;
                }

                return;
            }

            var (status, body) = looks[Math.Min(looked++, looks.Length - 1)];
            context.Response.StatusCode = status;
            await context.Response.WriteAsync(body);
        });
    }

    /// <summary>An analysis that succeeded and found this.</summary>
    public static string Found(string result) => $$"""
        {"status":"succeeded","createdDateTime":"2024-12-01T08:00:00Z","lastUpdatedDateTime":"2024-12-01T08:00:05Z",
         "analyzeResult":{"apiVersion":"2024-11-30","modelId":"prebuilt-layout","stringIndexType":"textElements","contentFormat":"text","content":"…",{{result}} } }
        """;

    public const string Running = """{"status":"running","createdDateTime":"2024-12-01T08:00:00Z","lastUpdatedDateTime":"2024-12-01T08:00:01Z"}""";

    public static string Failed(string error) => $$"""{"status":"failed","createdDateTime":"2024-12-01T08:00:00Z","lastUpdatedDateTime":"2024-12-01T08:00:01Z","error":{{error}} }""";
}
