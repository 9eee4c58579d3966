using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>
/// How an upload was read. Every visible character of the source is in the report exactly once, or among what was left out:
/// <see cref="SourceCharacters"/> and <see cref="AddedCharacters"/> together are <see cref="Characters"/> and the left-out ones.
/// White space and invisible characters are not counted.
/// </summary>
public sealed record ReadingReport
{
    /// <summary>What read it: <c>docx</c>, <c>html</c>, <c>markdown</c>, <c>text</c>, <c>pdf</c>, or the name of a service.</summary>
    public required string Engine { get; init; }

    /// <summary>Visible characters of the source, counted apart from the reading itself.</summary>
    public required int SourceCharacters { get; init; }

    /// <summary>Characters the source asks for without spelling them out: automatic numbers.</summary>
    public int AddedCharacters { get; init; }

    /// <summary>Visible characters of what was read: text, tables, captions, and the lines of the page around the report.</summary>
    public required int Characters { get; init; }

    /// <summary>What was left out, and why.</summary>
    public IReadOnlyList<DroppedText> Dropped { get; init; } = [];

    /// <summary>Tables, those inside other tables not counted.</summary>
    public int Tables { get; init; }

    /// <summary>Pictures and charts.</summary>
    public int Figures { get; init; }

    /// <summary>Paragraphs of footnotes and endnotes.</summary>
    public int Notes { get; init; }

    /// <summary>Text boxes.</summary>
    public int TextBoxes { get; init; }

    /// <summary>Pages of a document that has pages.</summary>
    public int? Pages { get; init; }

    /// <summary>The same without the words that were left out: nobody meant to publish them.</summary>
    public ReadingReport ForPublication() => this with { Dropped = [.. Dropped.Select(dropped => dropped with { Text = null })] };
}

/// <summary>Text of the source that is not in the report.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Characters">How many visible characters.</param>
/// <param name="Text">Its beginning, for the agency alone; null in what is published.</param>
public sealed record DroppedText(DropReason Reason, int Characters, string? Text);

/// <summary>Why text of the source is not in the report.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DropReason>))]
public enum DropReason
{
    /// <summary>The source hides it.</summary>
    [JsonStringEnumMemberName("hidden")]
    Hidden,

    /// <summary>A tracked deletion.</summary>
    [JsonStringEnumMemberName("deleted")]
    Deleted,

    /// <summary>A second rendering of content that was read already: for older programs, or the same glyphs drawn twice.</summary>
    [JsonStringEnumMemberName("duplicate")]
    Duplicate,

    /// <summary>Pronunciation above other text.</summary>
    [JsonStringEnumMemberName("pronunciation")]
    Pronunciation,

    /// <summary>Marks that only draw a table or a line: bars, rules.</summary>
    [JsonStringEnumMemberName("drawing")]
    Drawing,

    /// <summary>A footnote or endnote nothing refers to.</summary>
    [JsonStringEnumMemberName("uncited_note")]
    UncitedNote,

    /// <summary>Text kept where a page prints none: in scripts' place, in form fields.</summary>
    [JsonStringEnumMemberName("not_printed")]
    NotPrinted,

    /// <summary>Text that a web page keeps out of sight around the report: menus, dialogs, forms.</summary>
    [JsonStringEnumMemberName("site")]
    Site,

    /// <summary>Text outside of the page.</summary>
    [JsonStringEnumMemberName("outside_page")]
    OutsidePage,

    /// <summary>An ornament of a symbol font that no other font has.</summary>
    [JsonStringEnumMemberName("ornament")]
    Ornament,

    /// <summary>The head of a table printed again at the top of a page.</summary>
    [JsonStringEnumMemberName("repeated_head")]
    RepeatedHead,

    /// <summary>Text of a drawing or chart, published as the figure it is.</summary>
    [JsonStringEnumMemberName("picture")]
    Picture,

    /// <summary>A header or footer of the pages.</summary>
    [JsonStringEnumMemberName("page_header")]
    PageHeader,

    /// <summary>A comment on the text.</summary>
    [JsonStringEnumMemberName("comment")]
    Comment,
}
