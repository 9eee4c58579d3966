using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Pdf;

/// <summary>What an engine saw on the pages of a PDF: blocks in reading order, page by page, not yet joined over pages.</summary>
/// <param name="Pages">How many pages were read.</param>
/// <param name="Blocks">The blocks.</param>
public sealed record PdfLayout(int Pages, IReadOnlyList<PdfBlock> Blocks);

/// <summary>A block of a page.</summary>
/// <param name="Page">Its page, from 1.</param>
public abstract record PdfBlock(int Page);

/// <summary>A paragraph, or the part of one that stands on this page.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Text">Its text.</param>
/// <param name="Role">What it is on the page.</param>
public sealed record PdfParagraph(int Page, string Text, PdfRole Role) : PdfBlock(Page)
{
    /// <summary>How it is set, where known.</summary>
    public Typesetting? Typesetting { get; init; }

    /// <summary>
    /// True when its last line is full, so that at the end of a page the next one may go on with it; where first lines are not indented,
    /// only when it does not end with a stop.
    /// </summary>
    public bool MayGoOn { get; init; }

    /// <summary>True when its first line is not indented: at the top of a page it may go on from the one before.</summary>
    public bool MayContinue { get; init; }
}

/// <summary>A table, or the part of one that stands on this page.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Grid">Its cells.</param>
/// <param name="Columns">The places of the lines between its columns, the outer ones included, in points from the left edge.</param>
public sealed record PdfTable(int Page, TableGrid Grid, IReadOnlyList<double> Columns) : PdfBlock(Page)
{
    /// <summary>Places of a table: a whole document may have no more.</summary>
    public const int MostPlaces = ReadingLimits.TableCells;

    /// <summary>The columns of the grid that no line closes at the top.</summary>
    public IReadOnlyList<int> OpenAbove { get; init; } = [];

    /// <summary>The columns of the grid that no line closes at the foot: there a cell may go on over the page.</summary>
    public IReadOnlyList<int> OpenBelow { get; init; } = [];
}

/// <summary>A picture.</summary>
/// <param name="Page">Its page.</param>
public sealed record PdfFigure(int Page) : PdfBlock(Page);

/// <summary>What a paragraph is on its page.</summary>
public enum PdfRole
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>The page's number, or a line printed at the head or foot of every page.</summary>
    Furniture,

    /// <summary>A footnote.</summary>
    Note,
}

/// <summary>A service that recognises scans; files made by word processors are read by <see cref="PdfReader"/> without one.</summary>
public interface IPdfEngine
{
    /// <summary>Its name in the report of a reading.</summary>
    string Name { get; }

    /// <summary>The layout of a file, or why it cannot be read; the network being away is an exception.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<Result<PdfLayout>> AnalyzeAsync(ReadOnlyMemory<byte> pdf, CancellationToken cancellationToken);
}
