using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Pdf;

/// <summary>Where pages come from: no reader of a file's objects is there yet, so every file is refused by its name.</summary>
internal static class PdfPageSource
{
    public static Result<IReadOnlyList<PdfPage>> Read(ReadOnlyMemory<byte> content, ReadingTally tally) =>
        Result.Failure<IReadOnlyList<PdfPage>>(tally.Refusal ?? Findings.UnsupportedFormat($"PDF ({content.Length:N0} B)"));
}
