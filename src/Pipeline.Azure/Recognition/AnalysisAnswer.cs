using System.Text.Json.Serialization;

namespace Pipeline.Azure.Recognition;

/// <summary>An analysis as the service tells of it, api-version 2024-11-30: its state and, at the end, what was found or why nothing was.</summary>
/// <param name="Status"><c>notStarted</c>, <c>running</c>, <c>succeeded</c>, <c>failed</c>, <c>canceled</c> or <c>skipped</c>.</param>
/// <param name="Error">Why it failed.</param>
/// <param name="AnalyzeResult">What was found.</param>
internal sealed record AnalyzeOperation(string? Status, ServiceFault? Error, AnalyzeResult? AnalyzeResult);

/// <summary>The body of a refusal.</summary>
/// <param name="Error">What is wrong.</param>
internal sealed record ErrorResponse(ServiceFault? Error);

/// <summary>An error; what it says exactly stands inside of it.</summary>
/// <param name="Code">A word of the service's list.</param>
/// <param name="Message">In English, by the service.</param>
/// <param name="Innererror">The same error, said more exactly.</param>
/// <param name="Details">The errors it is made of.</param>
internal sealed record ServiceFault(string? Code, string? Message, ServiceFault? Innererror, IReadOnlyList<ServiceFault>? Details)
{
    /// <summary>Its code and all those inside of it.</summary>
    [JsonIgnore]
    public IEnumerable<string> Codes => [Code ?? "", .. Innererror?.Codes ?? [], .. (Details ?? []).SelectMany(detail => detail.Codes)];
}

/// <summary>What was found on the pages. Everything has its place in one running text, by which it is ordered.</summary>
/// <param name="Pages">The pages with their lines.</param>
/// <param name="Paragraphs">The paragraphs, those inside tables and figures too.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Figures">The pictures.</param>
internal sealed record AnalyzeResult(
    IReadOnlyList<AnalyzedPage>? Pages, IReadOnlyList<AnalyzedParagraph>? Paragraphs, IReadOnlyList<AnalyzedTable>? Tables, IReadOnlyList<AnalyzedFigure>? Figures);

/// <summary>A page.</summary>
/// <param name="PageNumber">From 1.</param>
/// <param name="Width">Its width, for a PDF in inches.</param>
/// <param name="Unit"><c>inch</c> or <c>pixel</c>.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record AnalyzedPage(int PageNumber, double? Width, string? Unit, IReadOnlyList<AnalyzedLine>? Lines);

/// <summary>A line of a page.</summary>
/// <param name="Content">Its text.</param>
/// <param name="Polygon">Its corners: x and y in turn, clockwise from the upper left one.</param>
/// <param name="Spans">Its place in the running text.</param>
internal sealed record AnalyzedLine(string? Content, IReadOnlyList<double>? Polygon, IReadOnlyList<TextSpan>? Spans);

/// <summary>A paragraph.</summary>
/// <param name="Role"><c>title</c>, <c>sectionHeading</c>, <c>pageHeader</c>, <c>pageFooter</c>, <c>pageNumber</c>, <c>footnote</c>, <c>formulaBlock</c>, or none.</param>
/// <param name="Content">Its text.</param>
/// <param name="BoundingRegions">Where it stands.</param>
/// <param name="Spans">Its place in the running text.</param>
internal sealed record AnalyzedParagraph(string? Role, string? Content, IReadOnlyList<Region>? BoundingRegions, IReadOnlyList<TextSpan>? Spans);

/// <summary>A table.</summary>
/// <param name="RowCount">Its rows.</param>
/// <param name="ColumnCount">Its columns.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="BoundingRegions">Where it stands.</param>
/// <param name="Spans">Its place in the running text.</param>
internal sealed record AnalyzedTable(
    int RowCount, int ColumnCount, IReadOnlyList<AnalyzedCell>? Cells, IReadOnlyList<Region>? BoundingRegions, IReadOnlyList<TextSpan>? Spans);

/// <summary>A cell.</summary>
/// <param name="RowIndex">Its first row, from 0.</param>
/// <param name="ColumnIndex">Its first column, from 0.</param>
/// <param name="RowSpan">Rows it covers; 1 when not said.</param>
/// <param name="ColumnSpan">Columns it covers; 1 when not said.</param>
/// <param name="Content">Its text.</param>
/// <param name="BoundingRegions">Where it stands.</param>
/// <param name="Spans">Its place in the running text.</param>
internal sealed record AnalyzedCell(
    int RowIndex, int ColumnIndex, int? RowSpan, int? ColumnSpan, string? Content, IReadOnlyList<Region>? BoundingRegions, IReadOnlyList<TextSpan>? Spans);

/// <summary>A picture.</summary>
/// <param name="BoundingRegions">Where it stands.</param>
/// <param name="Spans">The place of its text in the running text.</param>
internal sealed record AnalyzedFigure(IReadOnlyList<Region>? BoundingRegions, IReadOnlyList<TextSpan>? Spans);

/// <summary>A part of the running text.</summary>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct TextSpan(int Offset, int Length);

/// <summary>A part of a page.</summary>
/// <param name="PageNumber">The page, from 1.</param>
/// <param name="Polygon">Its corners: x and y in turn, clockwise from the upper left one.</param>
internal sealed record Region(int PageNumber, IReadOnlyList<double>? Polygon);

/// <summary>Reads the service's answers without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnalyzeOperation))]
[JsonSerializable(typeof(ErrorResponse))]
internal sealed partial class AnalysisJson : JsonSerializerContext;
