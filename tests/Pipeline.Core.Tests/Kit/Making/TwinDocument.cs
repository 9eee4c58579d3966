using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit.Making;

/// <summary>
/// A report as its author thinks of it, before any program has set it: what the makers of samples set in their own format.
/// It is read from a sample's twin in Markdown by code of its own, so that a fault of the product's reader cannot hide in both.
/// </summary>
/// <param name="Blocks">Its paragraphs and tables.</param>
internal sealed partial record TwinDocument(IReadOnlyList<TwinBlock> Blocks)
{
    public string Title => Blocks.OfType<TwinParagraph>().First(paragraph => paragraph.Role is TwinRole.Title).Text;

    public static TwinDocument Parse(string markdown)
    {
        var parts = markdown.Trim().Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        return new([.. parts.Select((part, index) => Block(part, fromEnd: parts.Length - index))]);
    }

    private static TwinBlock Block(string part, int fromEnd) => part switch
    {
        ['<', ..] => new TwinTable(Grid(XElement.Parse(part))),
        _ when part.StartsWith("### ", StringComparison.Ordinal) => Numbered(TwinRole.Subsection, part[4..]),
        _ when part.StartsWith("## ", StringComparison.Ordinal) => Numbered(TwinRole.Section, part[3..]),
        ['#', ' ', .. var title] => new TwinParagraph(TwinRole.Title, title),
        _ when fromEnd == 2 => new TwinParagraph(TwinRole.Signature, part),
        _ when fromEnd == 1 => new TwinParagraph(TwinRole.Date, part),
        ['（', ..] => Numbered(TwinRole.RunIn, part),
        _ => new TwinParagraph(TwinRole.Text, part),
    };

    private static TwinParagraph Numbered(TwinRole role, string text)
    {
        var number = Number().Match(text).Length;
        return new(role, text[number..]) { Number = text[..number] };
    }

    /// <summary>The places a row's cells take are those that the rows above leave free.</summary>
    private static TableGrid Grid(XElement table)
    {
        var cells = new List<TableCell>();
        var taken = new HashSet<(int Row, int Column)>();
        foreach (var (row, line) in table.Elements("tr").Index())
        {
            var column = 0;
            foreach (var cell in line.Elements())
            {
                for (; taken.Contains((row, column)); column++) { }
                var (rows, columns) = ((int?)cell.Attribute("rowspan") ?? 1, (int?)cell.Attribute("colspan") ?? 1);
                cells.Add(new(row, column, cell.Value, rows, columns));
                taken.UnionWith(from down in Enumerable.Range(row, rows) from right in Enumerable.Range(column, columns) select (down, right));
            }
        }

        return new(taken.Max(place => place.Row) + 1, taken.Max(place => place.Column) + 1, cells);
    }

    [GeneratedRegex("^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)")]
    private static partial Regex Number();
}

/// <summary>A paragraph or table of a <see cref="TwinDocument"/>.</summary>
internal abstract record TwinBlock;

/// <summary>A paragraph.</summary>
/// <param name="Role">What it is to the report.</param>
/// <param name="Text">Its text, without its number.</param>
internal sealed record TwinParagraph(TwinRole Role, string Text) : TwinBlock
{
    /// <summary>一、 or （一）; empty without.</summary>
    public string Number { get; init; } = "";

    /// <summary>The words set as a heading: all of one that stands alone, those up to the first stop of one that is run in.</summary>
    public string Lead => Role switch
    {
        TwinRole.RunIn => Text[..(Text.IndexOf('。', StringComparison.Ordinal) + 1)],
        TwinRole.Section or TwinRole.Subsection => Text,
        _ => "",
    };

    /// <summary>The words after <see cref="Lead"/>.</summary>
    public string Rest => Text[Lead.Length..];
}

/// <summary>A table.</summary>
/// <param name="Grid">Its cells.</param>
internal sealed record TwinTable(TableGrid Grid) : TwinBlock;

/// <summary>What a paragraph is to its report.</summary>
internal enum TwinRole
{
    Title,
    Text,
    Section,
    Subsection,
    RunIn,
    Signature,
    Date,
}
