using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Pipeline.Core.Reading.Marked;

/// <summary>Walks the parsed Markdown in order and hands its blocks to the builder.</summary>
internal sealed class MarkdownBlockReader(SourceBuilder builder)
{
    /// <summary>What stands before the next text: the number of a list item, or nothing for a bullet. Null outside lists.</summary>
    private string? _marker;

    public void Read(ContainerBlock container)
    {
        foreach (var block in container)
        {
            ReadBlock(block);
        }
    }

    private void ReadBlock(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                ReadInlines(heading, heading.Level);
                break;
            case ParagraphBlock paragraph:
                ReadInlines(paragraph, outlineLevel: null);
                break;
            case ListBlock list:
                ReadList(list);
                break;
            case Table table:
                ReadTable(table);
                break;
            case HtmlBlock html:
                HtmlReader.ReadFragment(html.Lines.ToString(), html.Line + 1, builder);
                break;
            case LeafBlock code:
                ReadLines(code);
                break;
            case ContainerBlock container and not LinkReferenceDefinitionGroup:
                Read(container);
                break;
        }
    }

    private void ReadInlines(LeafBlock block, int? outlineLevel)
    {
        builder.StartParagraph();
        var reader = new MarkdownInlineReader(block.Line + 1);
        foreach (var (text, line) in reader.Read(block.Inline))
        {
            builder.AddText(_marker + text, line, outlineLevel, isListItem: _marker is "");
            _marker = null;
        }

        foreach (var (alt, name) in reader.Figures)
        {
            builder.AddFigure(alt, name, block.Line + 1);
        }
    }

    private void ReadList(ListBlock list)
    {
        var items = list.OfType<ListItemBlock>().ToList();
        var isLazy = items.Count > 1 && items.TrueForAll(item => item.Order == items[0].Order);
        foreach (var (index, item) in items.Index())
        {
            var number = isLazy ? items[0].Order + index : item.Order;
            _marker = list.IsOrdered ? $"{number.ToString(CultureInfo.InvariantCulture)}{list.OrderedDelimiter} " : "";
            Read(item);
            _marker = null;
        }
    }

    private void ReadTable(Table table)
    {
        var grid = new GridBuilder();
        List<(string Alt, string? Name)> figures = [];
        foreach (var row in table.OfType<TableRow>())
        {
            grid.StartRow();
            foreach (var cell in row.OfType<TableCell>())
            {
                var reader = new MarkdownInlineReader(row.Line + 1);
                var lines = cell.Descendants<ParagraphBlock>().SelectMany(paragraph => reader.Read(paragraph.Inline));
                grid.Add(string.Join('\n', lines.Select(line => line.Text)), cell.ColumnSpan, cell.RowSpan);
                figures.AddRange(reader.Figures);
            }
        }

        builder.AddTable(grid, table.Line + 1);
        foreach (var (alt, name) in figures)
        {
            builder.AddFigure(alt, name, table.Line + 1);
        }
    }

    /// <summary>Code, which in a report is text somebody indented; front matter, which no page prints.</summary>
    private void ReadLines(LeafBlock block)
    {
        var firstLine = block.Line + (block is FencedCodeBlock or YamlFrontMatterBlock ? 2 : 1);
        foreach (var (index, line) in block.Lines.ToString().Split('\n').Index())
        {
            builder.AddParagraph(line, firstLine + index, isChrome: block is YamlFrontMatterBlock);
        }
    }
}
