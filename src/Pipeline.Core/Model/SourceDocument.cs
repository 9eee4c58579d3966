using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>
/// What a reader found in an upload: blocks in reading order with their positions, and no meaning yet.
/// Every visible character of the upload is in exactly one block.
/// </summary>
/// <param name="Format">The format the bytes turned out to have.</param>
/// <param name="Blocks">The blocks in reading order.</param>
/// <param name="Reading">How it was read, and what was left out.</param>
public sealed record SourceDocument(SourceFormat Format, IReadOnlyList<SourceBlock> Blocks, ReadingReport Reading);

/// <summary>The formats an upload may have.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SourceFormat>))]
public enum SourceFormat
{
    /// <summary>Plain text.</summary>
    [JsonStringEnumMemberName("text")]
    Text,

    /// <summary>Markdown (CommonMark with pipe tables).</summary>
    [JsonStringEnumMemberName("markdown")]
    Markdown,

    /// <summary>A web page.</summary>
    [JsonStringEnumMemberName("html")]
    Html,

    /// <summary>A Word document (Office Open XML).</summary>
    [JsonStringEnumMemberName("docx")]
    Docx,

    /// <summary>A PDF document.</summary>
    [JsonStringEnumMemberName("pdf")]
    Pdf,
}

/// <summary>Where a block stands in its source.</summary>
/// <param name="Line">The 1-based line of a text, Markdown or HTML source; null for Word and PDF documents.</param>
/// <param name="Paragraph">The 1-based index of the block among the source's paragraphs and tables.</param>
public readonly record struct SourcePosition(int? Line, int Paragraph);

/// <summary>One block of a source: <see cref="SourceText"/>, <see cref="SourceTable"/> or <see cref="SourceFigure"/>.</summary>
/// <param name="Position">Where it stands.</param>
public abstract record SourceBlock(SourcePosition Position);

/// <summary>A line or paragraph of text, never blank, automatic numbering already part of it.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Text">The text as received, trimmed of leading and trailing white space.</param>
public sealed record SourceText(SourcePosition Position, string Text) : SourceBlock(Position)
{
    /// <summary>1 for the highest heading level the source's own markup gives this text; null for body text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>How it is set; null where the source says nothing of it.</summary>
    public Typesetting? Typesetting { get; init; }

    /// <summary>True for an item of an unordered list, whose bullet is not text.</summary>
    public bool IsListItem { get; init; }

    /// <summary>True for text a web page prints around the article: site furniture, never part of the report.</summary>
    public bool IsChrome { get; init; }

    /// <summary>True for text of a footnote or endnote of a Word document; these stand after the body, so after the signature too.</summary>
    public bool IsNote { get; init; }

    /// <summary>True for text of a text box: it stands beside the text around it, and no heading in it opens a section of that.</summary>
    public bool IsAside { get; init; }
}

/// <summary>A table whose merged cells are resolved to a grid.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Grid">The cells.</param>
public sealed record SourceTable(SourcePosition Position, TableGrid Grid) : SourceBlock(Position)
{
    /// <summary>The caption the source's own markup gives the table, if any.</summary>
    public string? Caption { get; init; }
}

/// <summary>An image: never published as text, kept so that a table given as a picture can be named.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Alt">Its alternative text, empty when the source gives none.</param>
/// <param name="Name">Its file name without folder, if known.</param>
public sealed record SourceFigure(SourcePosition Position, string Alt, string? Name) : SourceBlock(Position);
