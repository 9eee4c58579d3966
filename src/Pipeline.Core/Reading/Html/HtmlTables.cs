using System.Globalization;
using AngleSharp.Dom;

namespace Pipeline.Core.Reading.Html;

/// <summary>What a table element is, and where its rows and cells stand.</summary>
internal static class HtmlTables
{
    private const int ParagraphsOfALayoutCell = 3;
    private const int CharactersOfALayoutCell = 500;

    /// <summary>
    /// True for a table that only arranges the page: a single column, or a cell that holds headings, another table or whole paragraphs.
    /// A caption or header cell proves the contrary.
    /// </summary>
    public static bool IsLayout(IElement table)
    {
        var rows = Rows(table).Select(row => CellsOf(row).ToList()).ToList();
        var cells = rows.SelectMany(row => row).ToList();
        if (table.GetAttribute("role") is "presentation" or "none" || cells.Count <= 1)
        {
            return true;
        }

        return !Captions(table).Any() && !cells.Exists(cell => cell.LocalName == "th")
            && (rows.TrueForAll(row => row.Count <= 1) || cells.Exists(HoldsAPage));
    }

    /// <summary>The captions of a table; a page may give it several.</summary>
    public static IEnumerable<IElement> Captions(IElement table) => table.Children.Where(child => child.LocalName == "caption");

    /// <summary>The groups of rows of a table, in the order of the source.</summary>
    public static IEnumerable<IElement> RowGroups(IElement table) => table.Children.Where(child => child.LocalName is "thead" or "tbody" or "tfoot");

    /// <summary>The rows of a group.</summary>
    public static IEnumerable<IElement> RowsOf(IElement group) => group.Children.Where(child => child.LocalName == "tr");

    /// <summary>The cells of a row.</summary>
    public static IEnumerable<IElement> CellsOf(IElement row) => row.Children.Where(child => child.LocalName is "td" or "th");

    /// <summary>Rows or columns a cell covers; 0 rows mean all that are left in its group.</summary>
    public static int Span(IElement cell, string attribute) =>
        !int.TryParse(cell.GetAttribute(attribute)?.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var span) ? 1
        : span == 0 && attribute == "rowspan" ? ReadingLimits.Span
        : span;

    private static IEnumerable<IElement> Rows(IElement table) => RowGroups(table).SelectMany(RowsOf);

    private static bool HoldsAPage(IElement cell) =>
        cell.QuerySelector("h1, h2, h3, h4, h5, h6, table") is not null
        || (cell.QuerySelectorAll("p, div").Length >= ParagraphsOfALayoutCell && cell.TextContent.Length > CharactersOfALayoutCell);
}
